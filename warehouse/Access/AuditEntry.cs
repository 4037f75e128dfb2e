using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Access;

/// <summary>What somebody did, for the audit log.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Kind">What.</param>
/// <param name="Actor">Who: an account's name; empty where nobody had signed in.</param>
/// <param name="Regions">The actor's regions, as <see cref="Account.Regions"/>; empty where nobody had signed in.</param>
/// <param name="Address">From where.</param>
/// <param name="Subject">To what: an address of the dashboard, an account, a file.</param>
/// <param name="Detail">What else should be known; never a figure, a contact or a password.</param>
public record AuditEntry(DateTime At, AuditKind Kind, string Actor, string Regions, string Address, string Subject, string Detail);

/// <summary>An entry as it stands in the log.</summary>
public sealed record AuditRow
{
    /// <summary>1, 2, 3 and so on, without a gap.</summary>
    public long EntryId { get; init; }

    /// <summary>When, UTC.</summary>
    public DateTime HappenedAt { get; init; }

    /// <summary>What.</summary>
    public AuditKind Kind { get; init; }

    /// <summary>Who.</summary>
    public string Actor { get; init; } = "";

    /// <summary>The actor's regions.</summary>
    public string Regions { get; init; } = "";

    /// <summary>From where.</summary>
    public string Address { get; init; } = "";

    /// <summary>To what.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What else should be known.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The hash of the entry before; empty for the first.</summary>
    public string Previous { get; init; } = "";

    /// <summary>The entry's own hash.</summary>
    public string Hash { get; init; } = "";

    /// <summary>How many entries the filter finds.</summary>
    public long Total { get; init; }

    /// <summary>The entry without its place in the log.</summary>
    public AuditEntry Entry => new(HappenedAt, Kind, Actor, Regions, Address, Subject, Detail);
}

/// <summary>What the log is narrowed down to; null does not narrow.</summary>
/// <param name="Kind">Entries of this kind.</param>
/// <param name="Actor">What this account did.</param>
/// <param name="Since">From this time on, UTC.</param>
/// <param name="Until">Before this time, UTC.</param>
public sealed record AuditFilter(AuditKind? Kind = null, string? Actor = null, DateTime? Since = null, DateTime? Until = null);

/// <summary>Whether the log is as it was written.</summary>
/// <param name="Entries">How many entries fit, from the first on.</param>
/// <param name="Broken">The number of the first entry that does not fit (changed, missing or put in), or null where all do.</param>
/// <param name="Head">The hash of the last entry that fits; written down elsewhere, it shows later that nothing before it was changed.</param>
public sealed record AuditVerdict(long Entries, long? Broken, string Head);
