using SafetyMonth.Warehouse.Queries.Compare;

namespace SafetyMonth.Dashboard.Comparing;

/// <summary>A place of a comparison.</summary>
/// <param name="Record">How the queries find it.</param>
/// <param name="Name">Its Chinese name; empty for everywhere.</param>
/// <param name="Region">The region that it is; null for everywhere and for a region's own offices, which cannot be looked into.</param>
public sealed record Locality(PlaceRecord Record, string Name, string? Region)
{
    /// <summary>The region's code in the rows.</summary>
    public string Code => Record.Code;

    /// <summary>The region that it is or belongs to; null for everywhere.</summary>
    public string? Inside => Region ?? (Record.Prefix.Length > 0 ? Record.Prefix : null);

    /// <summary>Everywhere, also where no region is settled.</summary>
    public static Locality Everywhere { get; } = new(new PlaceRecord("all", ""), "", null);

    /// <summary>Whether a region lies in it.</summary>
    public bool Holds(string? region) => (region ?? "").StartsWith(Record.Prefix, StringComparison.Ordinal);
}
