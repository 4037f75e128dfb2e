using SafetyMonth.Warehouse.Checking.Hypotheses;
using SafetyMonth.Warehouse.Checking.Judging;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>
/// Which single figures are wrong: the one change that explains most comes first and is made, then the next, so that the fewest
/// figures are doubted and a right figure beside a wrong one is left in peace (the principle of Fellegi and Holt 1976, with
/// degrees of surprise in the place of rules alone).
/// </summary>
internal sealed class CellDetector : IDetector
{
    private const int MostChanges = 60;
    private const double LeastSurprise = 4;

    /// <inheritdoc/>
    public string Name => "cells";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<Doubt> Examine(Block block, CheckSettings settings)
    {
        var surprise = new BlockSurprise(block, settings);
        var best = new Dictionary<(int Return, int Column), Explanation>();
        for (var i = 0; i < block.Values.Length; i++)
            Search(block, settings, surprise, best, i, null);
        var doubts = new List<Doubt>();
        var changed = new HashSet<(int, int)>();
        for (var round = 0; round < MostChanges && Top(best) is { Gain: > 0 } top; round++)
        {
            foreach (var change in top.Hypothesis.Changes)
                if (changed.Add((change.Return, change.Column)))
                    doubts.Add(surprise.Explain(top, change, Rival(block, best, top, change)));
            foreach (var change in top.Hypothesis.Changes)
            {
                block.Values[change.Return][change.Column] = change.Value;
                block.Forget(change.Return, change.Column);
                best.Remove((change.Return, change.Column));
            }
            Again(block, settings, surprise, best, top.Hypothesis.Changes, changed);
        }
        doubts.AddRange(best.Values.Select(rest => surprise.Explain(rest, rest.Hypothesis.Changes[0], Rival(block, best, rest, rest.Hypothesis.Changes[0]))));
        // What was changed to ask what if is put back.
        foreach (var (i, j) in changed)
            block.Values[i][j] = block.Series.Returns[i].Values[j];
        return doubts;
    }

    private static Explanation? Top(Dictionary<(int Return, int Column), Explanation> best)
        => best.Count == 0 ? null : best.OrderByDescending(pair => pair.Value.Gain).ThenBy(pair => pair.Key.Return).ThenBy(pair => pair.Key.Column).First().Value;

    // How well an error in the same column of another return of the season would do instead.
    private static double Rival(Block block, Dictionary<(int Return, int Column), Explanation> best, Explanation explanation, Change change)
        => best
            .Where(pair => pair.Key.Column == change.Column && block.Series.Returns[pair.Key.Return].Year == block.Series.Returns[change.Return].Year
                && explanation.Hypothesis.Changes.All(other => other.Return != pair.Key.Return))
            .Select(pair => pair.Value.Gain)
            .DefaultIfEmpty(double.NegativeInfinity)
            .Max();

    // A change is felt in its own return, and in its column and the partner's in the unit's other returns.
    private static void Again(
        Block block, CheckSettings settings, BlockSurprise surprise, Dictionary<(int Return, int Column), Explanation> best, IReadOnlyList<Change> changes, HashSet<(int, int)> changed)
    {
        foreach (var i in changes.Select(change => change.Return).Distinct())
            Search(block, settings, surprise, best, i, null, changed);
        foreach (var change in changes)
            for (var i = 0; i < block.Values.Length; i++)
                if (i != change.Return)
                    foreach (var column in Near(block, change.Column))
                        Search(block, settings, surprise, best, i, column, changed);
    }

    private static IEnumerable<int> Near(Block block, int column)
        => block.Form.Pairs.Where(pair => pair.Leader == column || pair.Follower == column).Select(pair => pair.Leader == column ? pair.Follower : pair.Leader).Prepend(column);

    private static void Search(
        Block block, CheckSettings settings, BlockSurprise surprise, Dictionary<(int Return, int Column), Explanation> best, int i, int? only, HashSet<(int, int)>? changed = null)
    {
        if (block.Aside[i])
            return;
        for (var j = only ?? 0; j < (only + 1 ?? block.Form.Columns.Count); j++)
        {
            best.Remove((i, j));
            if (block.Values[i][j] < 0 || changed?.Contains((i, j)) == true || surprise.Around(i, j) < LeastSurprise)
                continue;
            var hypotheses = CellHypotheses.Of(block, settings, i, j).Concat(SwapHypotheses.Of(block, settings, i, j));
            if (surprise.Best(hypotheses) is { } explanation)
                best.Add((i, j), explanation);
        }
    }
}
