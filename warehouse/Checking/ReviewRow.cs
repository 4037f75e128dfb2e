using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking;

/// <summary>A decision (核实) about a figure or a return. Decisions are never changed; a newer one replaces an older one.</summary>
public sealed record ReviewRow
{
    /// <summary>Its id; given by the loader.</summary>
    public long ReviewId { get; init; }

    /// <summary>The return.</summary>
    public long ReturnId { get; init; }

    /// <summary>The slot, or null where the whole return is meant.</summary>
    public int? Slot { get; init; }

    /// <summary>What was decided.</summary>
    public ReviewStatus Status { get; init; }

    /// <summary>The figure that was decided on, or null.</summary>
    public long? ReportedValue { get; init; }

    /// <summary>The right figure, where one was given.</summary>
    public long? CorrectedValue { get; init; }

    /// <summary>The auditor's reason, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>The unit's explanation (说明), or null.</summary>
    public string? Explanation { get; init; }

    /// <summary>Who decided.</summary>
    public string Reviewer { get; init; } = "";

    /// <summary>When.</summary>
    public DateTime ReviewedAt { get; init; }

    /// <summary>How the decision came in.</summary>
    public ReviewOrigin Origin { get; init; }
}
