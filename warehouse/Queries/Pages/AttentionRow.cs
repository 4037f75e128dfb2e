namespace SafetyMonth.Warehouse.Queries.Pages;

/// <summary>How much somebody should look at.</summary>
public sealed class AttentionRow
{
    /// <summary>Files that could not be loaded.</summary>
    public long Failures { get; init; }

    /// <summary>Current returns without form, unit, region, year or period.</summary>
    public long Unsettled { get; init; }

    /// <summary>Figures that could not be read.</summary>
    public long Unreadable { get; init; }

    /// <summary>Returns with an open flag.</summary>
    public long Doubtful { get; init; }

    /// <summary>When the newest return arrived, or null where no arrival is known.</summary>
    public DateTime? ReceivedAt { get; init; }

    /// <summary>Returns in all, revisions among them.</summary>
    public long Returns { get; init; }
}
