using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Learning;

namespace SafetyMonth.Ingest.Provisional;

/// <summary>What a document of an unknown form gave.</summary>
/// <param name="Learned">The form as it was learned; always with a form.</param>
/// <param name="Returns">The document's returns under that form, in reading order; at least one.</param>
public sealed record SpotReading(LearnResult Learned, IReadOnlyList<ExtractedReturn> Returns);
