namespace SafetyMonth.Warehouse.Checking;

/// <summary>A unit that a 核实函 would go to.</summary>
public sealed record LetterUnitRow
{
    /// <summary>The reporting unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The unit's region, or null.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The region's name, or null.</summary>
    public string? RegionName { get; init; }

    /// <summary>Doubtful figures, and returns that are doubtful as a whole.</summary>
    public long Items { get; init; }

    /// <summary>How many of these the unit was asked about already.</summary>
    public long Pending { get; init; }

    /// <summary>How many units there are in all.</summary>
    public long Total { get; init; }

    /// <summary>The items of all units.</summary>
    public long AllItems { get; init; }
}
