using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking;

/// <summary>A return in the auditor's queue, with the worst of its open flags.</summary>
public sealed record QueueRow
{
    /// <summary>The return.</summary>
    public long ReturnId { get; init; }

    /// <summary>The form.</summary>
    public string FormId { get; init; } = "";

    /// <summary>The reporting unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The unit's region, or null.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The region's name, or null.</summary>
    public string? RegionName { get; init; }

    /// <summary>The season.</summary>
    public int Year { get; init; }

    /// <summary>The period's code.</summary>
    public string Period { get; init; } = "";

    /// <summary>Open flags.</summary>
    public long Flags { get; init; }

    /// <summary>The worst severity among them.</summary>
    public Severity Severity { get; init; }

    /// <summary>The highest score among them.</summary>
    public double Score { get; init; }

    /// <summary>The largest effect on a published total, without its sign.</summary>
    public double Effect { get; init; }

    /// <summary>The worst flag's slot, or null for the whole return.</summary>
    public int? Slot { get; init; }

    /// <summary>The worst flag's sentence.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string ReasonEn { get; init; } = "";

    /// <summary>The newest decision about the return or one of its slots, or null where there is none yet.</summary>
    public ReviewStatus? Status { get; init; }

    /// <summary>How many returns the whole queue has.</summary>
    public long Total { get; init; }
}

/// <summary>What the queue is narrowed down to and how it is ordered.</summary>
public sealed record QueueFilter
{
    /// <summary>Year, region and form; theme and indicator do not narrow.</summary>
    public Queries.FigureFilter Figures { get; init; } = Queries.FigureFilter.None;

    /// <summary>This unit alone.</summary>
    public string? Unit { get; init; }

    /// <summary>This period alone.</summary>
    public string? Period { get; init; }

    /// <summary>Flags of this severity alone.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Flags of this detector alone.</summary>
    public string? Detector { get; init; }

    /// <summary>Returns whose newest decision is this one.</summary>
    public ReviewStatus? Status { get; init; }

    /// <summary>Returns that nobody has decided on yet.</summary>
    public bool Undecided { get; init; }

    /// <summary>Ordered by the effect on published totals instead of by doubt.</summary>
    public bool ByEffect { get; init; }
}
