namespace SafetyMonth.Warehouse.Queries.Compare;

/// <summary>An indicator's season total in a region and year, as it is exported.</summary>
public sealed record ComparisonRow : Coverage
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
}
