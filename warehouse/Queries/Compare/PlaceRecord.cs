namespace SafetyMonth.Warehouse.Queries.Compare;

/// <summary>A place of a comparison as the queries find it.</summary>
/// <param name="Code">What the rows call it.</param>
/// <param name="Prefix">How the codes of its regions begin; empty for everywhere.</param>
public sealed record PlaceRecord(string Code, string Prefix)
{
    /// <summary>A region with everything in it.</summary>
    /// <param name="code">The region's code, six characters.</param>
    public static PlaceRecord Region(string code) => new(code, RegionScope.Of(code).Prefixes[0]);
}
