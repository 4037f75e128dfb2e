using SafetyMonth.Warehouse.Checking.Judging;

namespace SafetyMonth.Warehouse.Checking.Evidence;

/// <summary>A follower by its leader: attendance per session, what was put right of what was found.</summary>
internal sealed class RatioEvidence(Block block) : IEvidence
{
    /// <inheritdoc/>
    public string Name => "per-session";

    /// <inheritdoc/>
    public IEnumerable<(int Return, int Term)> Touched(int i, int column)
    {
        for (var k = 0; k < block.Form.Pairs.Count; k++)
            if (block.Form.Pairs[k].Leader == column || block.Form.Pairs[k].Follower == column)
                yield return (i, k);
    }

    /// <inheritdoc/>
    public double Surprise(int i, int term)
    {
        var pair = block.Form.Pairs[term];
        var (leader, follower) = (block.Values[i][pair.Leader], block.Values[i][pair.Follower]);
        if (leader <= 0 || follower <= 0)
            return 0;
        return block.Model.Ratios.Surprise(term, Math.Log((double)follower / leader), block.Ratio(i, term, leader));
    }

    /// <inheritdoc/>
    public Reason Explain(int i, int term, (int Return, int Column) cell)
    {
        var pair = block.Form.Pairs[term];
        var (leading, following) = (block.Form.Columns[pair.Leader], block.Form.Columns[pair.Follower]);
        var (leader, follower) = (block.Series.Returns[i].Values[pair.Leader], block.Series.Returns[i].Values[pair.Follower]);
        var (low, high) = Ranges.Of(block.Ratio(i, term, leader), leader);
        var (zh, en) = follower < low ? ("偏低", "low") : follower > high ? ("偏高", "high") : ("单看不算反常", "not unusual by itself");
        return new Reason(
            $"{leading.Quoted}填{leader}，{following.Quoted}填{follower}，平均每{Measure(leading.Unit)}{Each(follower)}；同类填报表一般每{Measure(leading.Unit)}{Each(low)}～{Each(high)}，{zh}",
            $"{leading.NameEn} is {leader} and {following.NameEn} {follower}, {Each(follower)} each where {Each(low)} to {Each(high)} would be usual: {en}");

        string Each(long value) => ((double)value / Math.Max(1, leader)).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Measure(string unit) => unit.Length == 0 ? "项" : unit[..1];
}
