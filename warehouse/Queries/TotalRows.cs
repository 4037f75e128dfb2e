namespace SafetyMonth.Warehouse.Queries;

/// <summary>An indicator's total over all that the filter leaves.</summary>
public sealed record IndicatorTotal : Coverage
{
    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }

    /// <summary>Its theme.</summary>
    public required string Theme { get; init; }

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name.</summary>
    public required string NameEn { get; init; }

    /// <summary>Its unit, such as 场.</summary>
    public required string Unit { get; init; }

    /// <summary>The indicator that it is read against, or null.</summary>
    public string? Pair { get; init; }
}

/// <summary>An indicator's total in a region.</summary>
public sealed record RegionTotal : Coverage
{
    /// <summary>The region's code.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Its name.</summary>
    public required string RegionName { get; init; }

    /// <summary>Whether only what was reported by the parent's own offices (本级) is meant.</summary>
    public bool IsParentItself { get; init; }

    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }
}

/// <summary>An indicator's total in a year.</summary>
public sealed record YearTotal : Coverage
{
    /// <summary>The season's year.</summary>
    public int Year { get; init; }

    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }

    /// <summary>Forms that asked for it.</summary>
    public long Forms { get; init; }
}

/// <summary>What a week added to an indicator's total.</summary>
public sealed record WeekTotal : Coverage
{
    /// <summary>The season's year.</summary>
    public int Year { get; init; }

    /// <summary>1-based number of the week.</summary>
    public int Week { get; init; }

    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }

    /// <summary>What was reported from the first week up to this one.</summary>
    public long? ToDate { get; init; }
}

/// <summary>Where an indicator is asked for and answered.</summary>
public sealed record IndicatorAvailability : Coverage
{
    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }

    /// <summary>The season's year.</summary>
    public int Year { get; init; }

    /// <summary>The form that asks.</summary>
    public required string FormId { get; init; }
}

/// <summary>One unit's part in a total.</summary>
public sealed record UnitFigure
{
    /// <summary>The form that asks.</summary>
    public required string FormId { get; init; }

    /// <summary>The unit; null stands for a region from which nobody has reported.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit's region, or null where it is unknown.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The region's name, or null.</summary>
    public string? RegionName { get; init; }

    /// <summary>The season's year.</summary>
    public int Year { get; init; }

    /// <summary>The form's slot.</summary>
    public int Slot { get; init; }

    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }

    /// <summary><c>reported</c>, <c>none</c>, <c>blank</c>, <c>unreadable</c> or <c>missing</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The figure, or null where there is none.</summary>
    public long? Value { get; init; }

    /// <summary>Whether it is approximate.</summary>
    public bool Approximate { get; init; }

    /// <summary>What it was made from: <c>final</c>, <c>weeks:3/4</c>, <c>cumulative:3/4</c>, <c>companion</c>; null where missing.</summary>
    public string? Made { get; init; }

    /// <summary>Whether it covers the whole season.</summary>
    public bool Complete { get; init; }

    /// <summary>Whether cumulative figures fall somewhere on the way.</summary>
    public bool Falls { get; init; }

    /// <summary>The return that holds it, or the last of the weeks; null where missing.</summary>
    public long? ReturnId { get; init; }
}
