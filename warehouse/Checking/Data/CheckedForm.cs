using SafetyMonth.Warehouse.Checking.Judging;

namespace SafetyMonth.Warehouse.Checking.Data;

/// <summary>A form's count slots, which are the columns of every check, and how they belong together.</summary>
/// <param name="Id">The form.</param>
/// <param name="Columns">Its count slots in slot order.</param>
internal sealed record CheckedForm(string Id, IReadOnlyList<Column> Columns)
{
    /// <summary>Which column reads against which; see <see cref="Pair"/>.</summary>
    public IReadOnlyList<Pair> Pairs { get; init; } = [];

    /// <summary>By column: the pair in which it follows, or −1.</summary>
    public IReadOnlyList<int> FollowerOf { get; init; } = [];

    /// <summary>The form with the pairs that its indicators declare.</summary>
    public static CheckedForm Of(string id, IReadOnlyList<Column> columns)
    {
        var pairs = new List<Pair>();
        for (var i = 0; i < columns.Count; i++)
            for (var j = i + 1; j < columns.Count; j++)
                if (columns[i].PairedWith == columns[j].Indicator || columns[j].PairedWith == columns[i].Indicator)
                    pairs.Add(Follows(columns[i], columns[j]) ? new Pair(j, i) : new Pair(i, j));
        var single = pairs.GroupBy(pair => pair.Follower).Select(group => group.First()).ToList();
        var followerOf = Enumerable.Repeat(-1, columns.Count).ToArray();
        for (var k = 0; k < single.Count; k++)
            followerOf[single[k].Follower] = k;
        return new CheckedForm(id, columns) { Pairs = single, FollowerOf = followerOf };
    }

    // Of two that belong together, people follow sessions, what was put right follows what was found; else the later one follows.
    private static bool Follows(Column first, Column second)
        => first.CountsPeople != second.CountsPeople ? first.CountsPeople : first.IsRectified && !second.IsRectified;
}

/// <summary>A count slot.</summary>
/// <param name="Slot">Its number on the form.</param>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Name">The indicator's Chinese name.</param>
/// <param name="NameEn">The indicator's English name.</param>
/// <param name="Unit">The measure word.</param>
/// <param name="PairedWith">The indicator that it reads against, or null.</param>
internal sealed record Column(int Slot, string Indicator, string Name, string NameEn, string Unit, string? PairedWith)
{
    /// <summary>The Chinese name as a sentence quotes it: quotation marks within quotation marks are single ones.</summary>
    public string Quoted => Quotes.Of(Name);

    /// <summary>Whether it counts people: 人, 人次, 人观看.</summary>
    public bool CountsPeople => Unit.StartsWith('人');

    /// <summary>Whether it counts what was put right.</summary>
    public bool IsRectified => Indicator.EndsWith("_rectified", StringComparison.Ordinal) || Indicator.EndsWith(".rectified", StringComparison.Ordinal);
}

/// <summary>Two columns that belong together, such as sessions and their attendance.</summary>
/// <param name="Leader">The column that the other depends on.</param>
/// <param name="Follower">The dependent column.</param>
internal readonly record struct Pair(int Leader, int Follower);
