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
    public Reason Explain(int i, int term, int column)
    {
        var pair = block.Form.Pairs[term];
        var (leading, following) = (block.Form.Columns[pair.Leader], block.Form.Columns[pair.Follower]);
        var (leader, follower) = (block.Series.Returns[i].Values[pair.Leader], block.Series.Returns[i].Values[pair.Follower]);
        var (low, high) = Ranges.Of(block.Ratio(i, term, leader), leader);
        return new Reason(
            $"“{leading.Name}”{leader}，“{following.Name}”{follower}，平均每{Measure(leading.Unit)}{(double)follower / Math.Max(1, leader):0.#}；按一般情况后者应在{low}～{high}之间",
            $"{leading.NameEn} {leader} and {following.NameEn} {follower}, {(double)follower / Math.Max(1, leader):0.#} each; {low} to {high} would be usual for the latter");
    }

    private static string Measure(string unit) => unit.Length == 0 ? "项" : unit[..1];
}
