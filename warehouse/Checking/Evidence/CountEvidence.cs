using SafetyMonth.Warehouse.Checking.Judging;

namespace SafetyMonth.Warehouse.Checking.Evidence;

/// <summary>
/// A count beside its peers of the same size and the unit's own other returns. A follower beside a leader above 0 is left to
/// <see cref="RatioEvidence"/>: what both tell is counted once.
/// </summary>
internal sealed class CountEvidence(Block block) : IEvidence
{
    private const int HistoryFrom = 2;

    /// <inheritdoc/>
    public string Name => "peers";

    /// <inheritdoc/>
    public IEnumerable<(int Return, int Term)> Touched(int i, int column)
    {
        yield return (i, column);
        foreach (var pair in block.Form.Pairs)
            if (pair.Leader == column)
                yield return (i, pair.Follower);
    }

    /// <inheritdoc/>
    public double Surprise(int i, int term)
    {
        var value = block.Values[i][term];
        if (block.Form.FollowerOf[term] is >= 0 and var k && block.Values[i][block.Form.Pairs[k].Leader] is >= 0 and var leader && leader > 0 == value > 0)
            return 0;
        return block.Surprise(i, term, value);
    }

    /// <summary>Whether the unit's own returns weigh more than its peers in the expectation.</summary>
    public bool IsHistory(int i, int column) => block.Others(i, column) >= HistoryFrom;

    /// <inheritdoc/>
    public Reason Explain(int i, int term, (int Return, int Column) cell)
    {
        var column = cell.Column;
        var name = block.Form.Columns[column];
        var value = block.Series.Returns[i].Values[column];
        if (value == 0)
            return new Reason($"{name.Quoted}填0，而同类单位和本单位各期一般都有", $"{name.NameEn} is 0 where this unit and its peers usually have some");
        var (low, high) = Ranges.Of(block.Count(i, column));
        var (zh, en) = value > high ? ("偏高", "high") : value < low ? ("偏低", "low") : ("单看不算反常", "not unusual by itself");
        return IsHistory(i, column)
            ? new Reason($"{name.Quoted}填{value}，按本单位其他各期和同类单位推算一般在{low}～{high}之间，{zh}", $"{name.NameEn} is {value}; by this unit's other returns and its peers {low} to {high} would be usual: {en}")
            : new Reason($"{name.Quoted}填{value}，规模相近的单位一般在{low}～{high}之间，{zh}", $"{name.NameEn} is {value}; units of this size usually report {low} to {high}: {en}");
    }
}
