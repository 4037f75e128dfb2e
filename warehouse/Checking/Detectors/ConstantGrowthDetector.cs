using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>All figures of a week are those of the week before times one factor, which is not 1: those would be a copy.</summary>
internal sealed class ConstantGrowthDetector : IDetector
{
    private const double Faithful = 0.95;
    private const double Rounding = 1.01;
    private const int Fewest = 4;
    private const int Candidates = 3;
    private const double LeastGrowth = 0.005;

    /// <inheritdoc/>
    public string Name => "constant-growth";

    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public IEnumerable<Doubt> Examine(Block block, CheckSettings settings)
    {
        var returns = block.Series.Returns;
        for (var i = 1; i < returns.Count; i++)
        {
            var (now, before) = (returns[i], returns[i - 1]);
            if (now.Kind is not PeriodKind.Week || before.Kind is not PeriodKind.Week || now.Year != before.Year || now.Ordinal != before.Ordinal + 1 || now.Basis is Basis.Cumulative)
                continue;
            var columns = Enumerable.Range(0, now.Values.Length).Where(j => now.Values[j] > 0 && before.Values[j] > 0).OrderByDescending(j => before.Values[j]).ToList();
            if (columns.Count < Fewest)
                continue;
            var leads = columns.Take(Candidates).Where(j => Math.Abs((double)now.Values[j] / before.Values[j] - 1) >= LeastGrowth).ToList();
            if (leads.Count == 0)
                continue;
            var (odds, factor, same) = leads.Select(j => Odds(block, before.Values, now.Values, columns, j)).MaxBy(one => one.Odds);
            if (!settings.Counts(odds - settings.Growth))
                continue;
            yield return new Doubt(i, null, odds - settings.Growth, Name, new Reason(
                $"本期和上一周都有数的{columns.Count}项中，有{same}项恰为上一周的{factor:0.00}倍，疑似按固定比例推算，请核实。",
                $"Of {columns.Count} items reported in both weeks, {same} are just {factor:0.00} times the week before: perhaps computed."));
        }
    }

    private static (double Odds, double Factor, int Same) Odds(Block block, long[] before, long[] now, List<int> columns, int lead)
    {
        var factor = (double)now[lead] / before[lead];
        var (odds, same) = (0.0, 1);
        foreach (var j in columns)
        {
            if (j == lead)
                continue;
            // Three whole figures out of the width over which honest growth spreads.
            var chance = Math.Min(0.9, 3 / (2.5 * block.Model.Coincidences.Growth * factor * before[j]));
            var hit = Math.Abs(now[j] - factor * before[j]) <= Rounding;
            odds += hit ? Math.Log(Faithful / chance) : Math.Log((1 - Faithful) / (1 - chance));
            same += hit ? 1 : 0;
        }
        return (odds, factor, same);
    }
}
