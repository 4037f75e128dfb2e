namespace SafetyMonth.Warehouse.Loading;

/// <summary>One content of a form, unit, year and period, and its place among the others.</summary>
internal sealed class Revision
{
    public required long ReturnId { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>The return to write, or null where it is in the warehouse already.</summary>
    public ReturnRecord? Record { get; init; }

    /// <summary>The latest date under which this content arrived, or null where none was dated.</summary>
    public DateTime? OrderedAt { get; private set; }

    /// <summary>The number of the arrival that settled the place.</summary>
    public long OrderedNo { get; private set; }

    /// <summary>1-based; the highest number is current.</summary>
    public int Number { get; private set; }

    public bool IsCurrent { get; private set; }

    /// <summary>Whether its place differs from what the warehouse says.</summary>
    public bool Moved { get; private set; }

    public static Revision Known(long returnId, string contentHash, DateTime? orderedAt, long orderedNo, int number, bool current)
        => new() { ReturnId = returnId, ContentHash = contentHash, OrderedAt = orderedAt, OrderedNo = orderedNo, Number = number, IsCurrent = current };

    /// <summary>The content arrived under this date: it counts from the latest one.</summary>
    public void Arrive(DateTime? orderedAt, long orderedNo)
    {
        if (OrderedNo != 0 && Compare(orderedAt, orderedNo, OrderedAt, OrderedNo) < 0)
            return;
        (OrderedAt, OrderedNo, Moved) = (orderedAt, orderedNo, true);
    }

    public void Rank(int number, bool current)
    {
        Moved |= number != Number || current != IsCurrent;
        (Number, IsCurrent) = (number, current);
    }

    public static int Compare(Revision a, Revision b) => Compare(a.OrderedAt, a.OrderedNo, b.OrderedAt, b.OrderedNo);

    private static int Compare(DateTime? aAt, long aNo, DateTime? bAt, long bNo)
    {
        var byDate = Comparer<DateTime?>.Default.Compare(aAt, bAt);
        return byDate != 0 ? byDate : aNo.CompareTo(bNo);
    }
}
