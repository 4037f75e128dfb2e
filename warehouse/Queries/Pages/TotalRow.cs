namespace SafetyMonth.Warehouse.Queries.Pages;

/// <summary>What the slots of a measure say, summed for one form, region, year and, where asked for, unit or period.</summary>
public sealed class TotalRow
{
    /// <summary>The measure that was asked for.</summary>
    public string Measure { get; init; } = "";

    /// <summary>The form.</summary>
    public string FormId { get; init; } = "";

    /// <summary>The season's year.</summary>
    public int Year { get; init; }

    /// <summary>The units' region, or null where it is not settled.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The unit, or null where units are summed.</summary>
    public string? Unit { get; init; }

    /// <summary>The period, or null for the season.</summary>
    public string? Period { get; init; }

    /// <summary>The sum of the numbers.</summary>
    public long Sum { get; init; }

    /// <summary>Whether any of them is approximate.</summary>
    public bool Approximate { get; init; }

    /// <summary>Slots with a number written.</summary>
    public long Reported { get; init; }

    /// <summary>Slots with 无, / or — written.</summary>
    public long None { get; init; }

    /// <summary>Slots left empty.</summary>
    public long Blank { get; init; }

    /// <summary>Slots that could not be read.</summary>
    public long Unreadable { get; init; }

    /// <summary>Slots whose number is not verified and was left out; 0 where figures count as reported.</summary>
    public long Unverified { get; init; }

    /// <summary>Units with at least one number.</summary>
    public long Covered { get; init; }

    /// <summary>Units among them whose number does not cover the whole season yet, or, for a week, covers more than that week.</summary>
    public long Partial { get; init; }
}

/// <summary>How many units of a region are to report on a form in a year.</summary>
public sealed class ExpectedRow
{
    /// <summary>The form.</summary>
    public string FormId { get; init; } = "";

    /// <summary>The season's year.</summary>
    public int Year { get; init; }

    /// <summary>The units' region, or null where it is not settled.</summary>
    public string? RegionCode { get; init; }

    /// <summary>How many.</summary>
    public long Units { get; init; }
}

/// <summary>How far reporting is on a form in a year.</summary>
public sealed class ReportingRow
{
    /// <summary>The form.</summary>
    public string FormId { get; init; } = "";

    /// <summary>The season's year.</summary>
    public int Year { get; init; }

    /// <summary>Units that are to report.</summary>
    public long Units { get; init; }

    /// <summary>Units that have sent anything.</summary>
    public long Heard { get; init; }

    /// <summary>Periods that came in time.</summary>
    public long OnTime { get; init; }

    /// <summary>Periods that came late.</summary>
    public long Late { get; init; }

    /// <summary>Periods that came, nobody knows since when.</summary>
    public long Undated { get; init; }

    /// <summary>Periods that are due and have not come.</summary>
    public long Missing { get; init; }

    /// <summary>Periods that are not due yet.</summary>
    public long NotDue { get; init; }
}

/// <summary>A unit that is to report on a form in a year; an empty unit is a region out of which nobody has.</summary>
public sealed class ReporterRow
{
    /// <summary>The form.</summary>
    public string FormId { get; init; } = "";

    /// <summary>The season's year.</summary>
    public int Year { get; init; }

    /// <summary>The unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Its region, or null where it is not settled.</summary>
    public string? RegionCode { get; init; }
}
