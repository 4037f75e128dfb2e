using SafetyMonth.Warehouse.Loading.Prepared;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>
/// Decides what becomes of each arriving return. The revisions of a form, unit, year and period are its different
/// contents; each counts from the latest date (arrival, else filling in) under which it came, and the newest is current.
/// A return without a date counts as later than what was current when it was loaded. So the order of loading matters
/// only where the dates leave it open.
/// </summary>
internal sealed class RevisionBook
{
    private readonly Dictionary<ReturnKey, List<Revision>> revisions = [];
    private readonly Dictionary<(string Hash, int Ordinal), Revision> submitted = [];
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly ContentHash contents = new();
    private long lastReturnId;
    private long lastSequence;

    public RevisionBook(long lastReturnId, long lastSequence) => (this.lastReturnId, this.lastSequence) = (lastReturnId, lastSequence);

    public List<FileRecord> NewFiles { get; } = [];

    public List<Revision> NewReturns { get; } = [];

    public List<Submission> NewSubmissions { get; } = [];

    /// <summary>Revisions of the warehouse whose place has changed.</summary>
    public IEnumerable<Revision> MovedReturns
        => revisions.Values.SelectMany(list => list).Where(revision => revision.Record is null && revision.Moved).OrderBy(revision => revision.ReturnId);

    /// <summary>The seasons of what has arrived, if only another copy, and of what has moved.</summary>
    public IReadOnlyCollection<SeasonKey> ChangedSeasons
        => [.. NewSubmissions.Select(submission => SeasonKey.Of(submission.Record)).OfType<SeasonKey>()
            .Concat(revisions.Where(pair => pair.Value.Exists(revision => revision.Record is null && revision.Moved)).Select(pair => SeasonKey.Of(pair.Key))).Distinct()];

    public void Know(ReturnKey key, Revision revision)
    {
        if (!revisions.TryGetValue(key, out var list))
            revisions.Add(key, list = []);
        list.Add(revision);
    }

    public void KnowSubmission(string hash, int ordinal, Revision revision)
    {
        files.Add(hash);
        submitted.TryAdd((hash, ordinal), revision);
    }

    /// <summary>Takes in a return and says what became of it and which content holds it now.</summary>
    public (LoadOutcome Outcome, Revision Revision) Arrive(ReturnRecord record)
    {
        if (submitted.TryGetValue((record.File.Hash, record.Ordinal), out var same))
            return (LoadOutcome.Unchanged, same);
        var sequence = ++lastSequence;
        var (outcome, revision) = record.Key is { } key ? Place(record, key, sequence) : (LoadOutcome.Loaded, Add(record, contents.Of(record), [], sequence, null));
        submitted.Add((record.File.Hash, record.Ordinal), revision);
        NewSubmissions.Add(new Submission(sequence, revision.ReturnId, record));
        if (files.Add(record.File.Hash))
            NewFiles.Add(record.File);
        return (outcome, revision);
    }

    private (LoadOutcome, Revision) Place(ReturnRecord record, ReturnKey key, long sequence)
    {
        if (!revisions.TryGetValue(key, out var list))
            revisions.Add(key, list = []);
        var current = list.Find(revision => revision.IsCurrent);
        var orderedAt = record.ReceivedAt ?? record.FilledOn?.ToDateTime(TimeOnly.MinValue) ?? current?.OrderedAt;
        var hash = contents.Of(record);
        if (list.Find(revision => revision.ContentHash == hash) is not { } known)
            return (current is null ? LoadOutcome.Loaded : LoadOutcome.Revised, Add(record, hash, list, sequence, orderedAt));
        known.Arrive(orderedAt, sequence);
        Rank(list);
        return (known.IsCurrent && known != current ? LoadOutcome.Revised : LoadOutcome.Unchanged, known);
    }

    private Revision Add(ReturnRecord record, string hash, List<Revision> list, long sequence, DateTime? orderedAt)
    {
        var revision = new Revision { ReturnId = ++lastReturnId, ContentHash = hash, Record = record };
        revision.Arrive(orderedAt, sequence);
        list.Add(revision);
        Rank(list);
        NewReturns.Add(revision);
        return revision;
    }

    private static void Rank(List<Revision> list)
    {
        list.Sort(Revision.Compare);
        for (var i = 0; i < list.Count; i++)
            list[i].Rank(i + 1, current: i == list.Count - 1);
    }
}

/// <summary>An arrival of a return.</summary>
internal sealed record Submission(long Sequence, long ReturnId, ReturnRecord Record);
