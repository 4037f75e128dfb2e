namespace SafetyMonth.Warehouse.Queries.Compare;

/// <summary>Two sums at a place that belong together, over the units that gave both.</summary>
public sealed class PairRow
{
    /// <summary>The place's code.</summary>
    public string Place { get; init; } = "";

    /// <summary>Units, counted once a form.</summary>
    public long Units { get; init; }

    /// <summary>The sum asked about: this season's, or the measure's own.</summary>
    public long Part { get; init; }

    /// <summary>The sum that it is held against: the earlier season's, or that of the indicator beside it.</summary>
    public long Whole { get; init; }
}

/// <summary>A unit to be found by its name.</summary>
public sealed class UnitRow
{
    /// <summary>Its name.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Its region, or null where it is not settled.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The newest year in which it has reported.</summary>
    public int Year { get; init; }
}
