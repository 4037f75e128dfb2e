using MathNet.Numerics;
using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>A weekly return that holds everything since the season began: no figure is below the sum of the weeks before.</summary>
internal sealed class CumulativeDetector : IDetector
{
    private const double Faithful = 0.97;

    /// <summary>A busy week raises all figures together: they count as correlated by so much.</summary>
    private const double Together = 0.2;

    /// <inheritdoc/>
    public string Name => "cumulative";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<Doubt> Examine(Block block, CheckSettings settings)
    {
        var returns = block.Series.Returns;
        for (var i = 0; i < returns.Count; i++)
        {
            if (returns[i] is not { Kind: PeriodKind.Week, Basis: Basis.Increment } week)
                continue;
            var before = block.Weeks(i).Where(k => k < i).ToList();
            if (before.Count == 0)
                continue;
            var (hits, all, season) = (0, 0, 0.0);
            for (var j = 0; j < week.Values.Length; j++)
            {
                var sum = before.Sum(k => Math.Max(0, returns[k].Values[j]));
                if (sum == 0)
                    continue;
                all++;
                if (week.Values[j] >= sum)
                    hits++;
                season += BySeason(block, i, j, sum);
            }
            if (all < 3)
                continue;
            var usual = block.Model.Coincidences.AtLeastBefore[Math.Min(before.Count + 1, Data.Profile.MostWeeks)];
            var odds = hits * Math.Log(Faithful) + (all - hits) * Math.Log(1 - Faithful) - Chance(hits, all, usual) + season;
            yield return new Doubt(i, null, odds - settings.Cumulative, Name, new Reason(
                $"前{before.Count}周有数的{all}项中，本周有{hits}项不少于前几周之和，疑似把累计数填进了本周，请核实。",
                $"Of {all} items reported in the {before.Count} weeks before, {hits} are at least their sum this week: perhaps cumulative figures."));
        }
    }

    // A final figure that is too small for the weeks as increments and just right with this week as cumulative, and the reverse.
    private static double BySeason(Block block, int i, int column, long sum)
    {
        var final = block.Final(i);
        if (final < 0 || block.Series.Returns[final].Values[column] is not (>= 0 and var total) || block.Series.Returns[i].Values[column] < sum)
            return 0;
        var later = block.Weeks(i).Where(k => k > i).Sum(k => Math.Max(0, block.Series.Returns[k].Values[column]));
        var value = block.Series.Returns[i].Values[column];
        return total >= sum + value + later ? -4 : total == value + later ? 4 : total > value + later ? 1 : 0;
    }

    // The logarithm of the beta-binomial probability of these hits in their order.
    private static double Chance(int hits, int all, double usual)
    {
        var (a, b) = (usual * (1 - Together) / Together, (1 - usual) * (1 - Together) / Together);
        return SpecialFunctions.GammaLn(a + hits) + SpecialFunctions.GammaLn(b + all - hits) - SpecialFunctions.GammaLn(a + b + all)
            - SpecialFunctions.GammaLn(a) - SpecialFunctions.GammaLn(b) + SpecialFunctions.GammaLn(a + b);
    }
}
