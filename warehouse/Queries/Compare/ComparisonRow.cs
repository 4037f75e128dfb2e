namespace SafetyMonth.Warehouse.Queries.Compare;

/// <summary>An indicator's season total in a region and year, as it is exported, and whom it covers. A unit is counted once for each time its form asks.</summary>
public sealed record ComparisonRow
{
    /// <summary>The season's year.</summary>
    public int Year { get; init; }

    /// <summary>The region's code.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Its name.</summary>
    public required string RegionName { get; init; }

    /// <summary>Whether only the region's own offices (本级) are meant.</summary>
    public bool OwnOffices { get; init; }

    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }

    /// <summary>Its Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>Its unit.</summary>
    public required string Unit { get; init; }

    /// <summary>What the total is: <c>reported</c>, <c>none</c>, <c>blank</c>, <c>unreadable</c>, <c>missing</c> or <c>not-asked</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The sum over the units that gave a figure, or null where none did.</summary>
    public long? Value { get; init; }

    /// <summary>Units whose form asks for it; 0 says "not asked".</summary>
    public long UnitsAsked { get; init; }

    /// <summary>Units that wrote a figure, also a 0.</summary>
    public long UnitsReported { get; init; }

    /// <summary>Units that wrote 无, / or —.</summary>
    public long UnitsNone { get; init; }

    /// <summary>Units that left it empty.</summary>
    public long UnitsBlank { get; init; }

    /// <summary>Units that wrote something that cannot be read.</summary>
    public long UnitsUnreadable { get; init; }

    /// <summary>Units that were asked and of which there is no return that tells.</summary>
    public long UnitsMissing { get; init; }

    /// <summary>Units whose figure is approximate (余, 多, 约).</summary>
    public long UnitsApproximate { get; init; }

    /// <summary>Units whose figure does not yet cover the whole season: some weeks, no final return.</summary>
    public long UnitsPartial { get; init; }
}
