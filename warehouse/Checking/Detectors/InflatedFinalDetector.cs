using SafetyMonth.Warehouse.Checking.Fitting;
using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>A final return that is far above the sum of its weeks throughout.</summary>
internal sealed class InflatedFinalDetector : IDetector
{
    private const int LeastSum = 3;
    private const int Fewest = 3;
    private const double MostOfOne = 6;

    /// <summary>What came after the last week raises all figures together: the columns count for half.</summary>
    private const double Together = 0.5;

    /// <inheritdoc/>
    public string Name => "inflated-final";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<Doubt> Examine(Block block, CheckSettings settings)
    {
        var returns = block.Series.Returns;
        for (var i = 0; i < returns.Count; i++)
        {
            if (returns[i].Kind is not PeriodKind.Final)
                continue;
            var weeks = block.Weeks(i).ToList();
            if (weeks.Count == 0 || weeks.Count < block.Model.Weeks - 1 || returns[weeks[^1]].Basis is Basis.Cumulative)
                continue;
            var surplus = new List<double>();
            for (var j = 0; j < returns[i].Values.Length; j++)
                if (returns[i].Values[j] >= 0 && weeks.Sum(k => Math.Max(0, returns[k].Values[j])) is >= LeastSum and var sum)
                    surplus.Add(Math.Max(0, SeasonSums.Surplus(returns[i].Values[j], sum)));
            if (surplus.Count < Fewest)
                continue;
            var rate = weeks.Count < block.Model.Weeks ? block.Model.Sums.PartRate : block.Model.Sums.MoreRate;
            // One wrong figure is no inflated return: no column says more than so much.
            var (total, count) = (surplus.Sum(one => Math.Min(MostOfOne, rate * one)), surplus.Count);
            // Chernoff's bound for a sum of exponentials.
            var odds = total <= count ? 0 : Together * (total - count - count * Math.Log(total / count));
            var middle = Math.Exp(Robust.MedianOf(surplus));
            var above = surplus.Count(one => one > 0);
            // Where every week is there, more than the weeks in most columns is rare in itself; this return is none of the others.
            var sums = block.Model.Sums;
            if (odds > 0 && weeks.Count == block.Model.Weeks && above > count / 2)
                odds -= Math.Log(Math.Max(0.5, sums.MoreFinals - 1) / Math.Max(1, sums.Finals));
            yield return new Doubt(i, null, odds - settings.Inflated, Name, new Reason(
                $"各周都有数的{count}项中，总结数有{above}项多于各周合计，多在合计的{middle:0.0}倍上下，疑似多计或另有口径，请核实。",
                $"Of {count} items reported in the weeks, {above} are above their sum in the final return, typically {middle:0.0} times: perhaps counted twice, or otherwise."));
        }
    }
}
