using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>
/// Weeks whose figures hardly move, or move in even steps, in one item after the other, where honest counts go up and down. Said
/// of the last week of the run.
/// </summary>
internal sealed class SmoothDetector : IDetector
{
    private const double Faithful = 0.9;
    private const int FewestWeeks = 3;
    private const int FewestColumns = 4;
    private const long Least = 5;

    /// <summary>So far off a straight line is still smooth: one figure, or one in fifty.</summary>
    private const double Tolerance = 0.02;

    /// <inheritdoc/>
    public string Name => "smooth";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<Doubt> Examine(Block block, CheckSettings settings)
    {
        var returns = block.Series.Returns;
        var run = new List<int>();
        for (var i = 0; i <= returns.Count; i++)
        {
            var weekly = i < returns.Count && returns[i] is { Kind: PeriodKind.Week, Basis: Basis.Increment };
            if (weekly && (run.Count == 0 || returns[i].Year == returns[run[^1]].Year && returns[i].Ordinal == returns[run[^1]].Ordinal + 1))
            {
                run.Add(i);
                continue;
            }
            if (run.Count >= FewestWeeks && Examine(block, settings, run) is { } doubt)
                yield return doubt;
            run = weekly ? [i] : [];
        }
    }

    private Doubt? Examine(Block block, CheckSettings settings, List<int> run)
    {
        var (odds, even, all) = (0.0, 0, 0);
        for (var j = 0; j < block.Form.Columns.Count; j++)
        {
            var series = run.ConvertAll(i => block.Series.Returns[i].Values[j]);
            if (series.Exists(value => value < Least))
                continue;
            var chance = 1.0;
            for (var k = 2; k < series.Count; k++)
                chance *= Chance(block, series[k - 1]);
            var isEven = Enumerable.Range(2, series.Count - 2).All(k => Math.Abs(series[k] - 2 * series[k - 1] + series[k - 2]) <= Allowed(series[k - 1]));
            odds += isEven ? Math.Log(Faithful / chance) : Math.Log((1 - Faithful) / (1 - chance));
            (even, all) = (even + (isEven ? 1 : 0), all + 1);
        }
        if (all < FewestColumns)
            return null;
        var (first, last) = (block.Series.Returns[run[0]].Ordinal, block.Series.Returns[run[^1]].Ordinal);
        return new Doubt(run[^1], null, odds - settings.Smooth, Name, new Reason(
            $"第{first}周到第{last}周每周都有数的{all}项中，有{even}项几乎不变或匀速增减，实际活动很少如此平稳，疑似推算，请核实。",
            $"Of {all} items reported in every week from {first} to {last}, {even} hardly change or change in even steps: perhaps computed."));
    }

    // The share of honest second differences that are so small: three weeks vary by so much more than two.
    private static double Chance(Block block, long value)
        => Math.Min(0.85, (2 * Allowed(value) + 1) / (2.5 * Math.Sqrt(3) * block.Model.Coincidences.Growth * value));

    private static double Allowed(long value) => Math.Max(1, Tolerance * value);
}
