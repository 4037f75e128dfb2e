using SafetyMonth.Ingest.Generating.Model;

namespace SafetyMonth.Ingest.Generating.Samples;

/// <summary>An error put into a return on purpose.</summary>
/// <param name="Return">The return with the error in it.</param>
/// <param name="Slot">The slot, or null where the whole return is wrong.</param>
/// <param name="Written">What the return says, or null where the whole return is wrong.</param>
/// <param name="True">What it should say, or null where the whole return is wrong.</param>
/// <param name="Kind">The kind of error, as in the recipe.</param>
public sealed record PlantedError(ModelReturn Return, int? Slot, long? Written, long? True, string Kind);
