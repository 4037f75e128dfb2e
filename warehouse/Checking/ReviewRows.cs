using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking;

/// <summary>A slot in one period of a form.</summary>
/// <param name="FormId">The form.</param>
/// <param name="Year">The season's year.</param>
/// <param name="Period">The period's code.</param>
/// <param name="Slot">The slot.</param>
public sealed record SlotKey(string FormId, int Year, string Period, int Slot);

/// <summary>A detector with flags in a period.</summary>
public sealed record FlagChoice
{
    /// <summary>The detector.</summary>
    public string Detector { get; init; } = "";

    /// <summary>The period's code.</summary>
    public string Period { get; init; } = "";
}

/// <summary>A figure in a unit's own history.</summary>
public sealed record HistoryRow
{
    /// <summary>The return.</summary>
    public long ReturnId { get; init; }

    /// <summary>The form.</summary>
    public string FormId { get; init; } = "";

    /// <summary>The season's year.</summary>
    public int Year { get; init; }

    /// <summary>The period's code.</summary>
    public string Period { get; init; } = "";

    /// <summary><c>week</c>, <c>final</c> or <c>companion</c>.</summary>
    public string PeriodKind { get; init; } = "";

    /// <summary>Increment or cumulative.</summary>
    public Basis Basis { get; init; }

    /// <summary>The slot.</summary>
    public int Slot { get; init; }

    /// <summary>What the slot says.</summary>
    public SlotStatus Status { get; init; }

    /// <summary>The number, or null.</summary>
    public long? Value { get; init; }

    /// <summary>Whether it is approximate.</summary>
    public bool Approximate { get; init; }

    /// <summary>The decision in force on it, or null.</summary>
    public ReviewStatus? Decision { get; init; }

    /// <summary>The right number where it was corrected.</summary>
    public long? CorrectedValue { get; init; }
}

/// <summary>What one unit reported on a slot.</summary>
public sealed record PeerRow
{
    /// <summary>The return.</summary>
    public long ReturnId { get; init; }

    /// <summary>The unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Its region, or null.</summary>
    public string? RegionCode { get; init; }

    /// <summary>What the slot says.</summary>
    public SlotStatus Status { get; init; }

    /// <summary>The number, or null.</summary>
    public long? Value { get; init; }

    /// <summary>Whether it is approximate.</summary>
    public bool Approximate { get; init; }
}

/// <summary>How a detector's flags turned out in one week; the row without a week says how many wait.</summary>
public sealed record DetectorRow
{
    /// <summary>The detector.</summary>
    public string Detector { get; init; } = "";

    /// <summary>The Monday of the week in which it was decided, or null.</summary>
    public DateOnly? Week { get; init; }

    /// <summary>Flags that were decided on.</summary>
    public long Decided { get; init; }

    /// <summary>Those among them that had been raised rightly: the figure was corrected, or the return sent back.</summary>
    public long Right { get; init; }

    /// <summary>Flags that wait.</summary>
    public long Open { get; init; }
}
