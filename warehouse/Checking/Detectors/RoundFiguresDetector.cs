using SafetyMonth.Warehouse.Checking.Fitting;
using SafetyMonth.Warehouse.Checking.Judging;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>More round figures than this unit, and units in general, otherwise report.</summary>
internal sealed class RoundFiguresDetector : IDetector
{
    private const double Faithful = 0.95;
    private const double Prior = 5;
    private const int Least = 3;
    private const int Fewest = 5;

    /// <inheritdoc/>
    public string Name => "round-figures";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<Doubt> Examine(Block block, CheckSettings settings)
    {
        var returns = block.Series.Returns;
        var round = returns.Select(profile => profile.Values.Count(value => value >= Least && Coincidences.IsRound(value))).ToArray();
        var all = returns.Select(profile => profile.Values.Count(value => value >= Least)).ToArray();
        for (var i = 0; i < returns.Count; i++)
        {
            if (all[i] < Fewest)
                continue;
            var (others, figures) = (round.Sum() - round[i], all.Sum() - all[i]);
            var odds = returns[i].Values.Where(value => value >= Least).Sum(value =>
            {
                // A unit that likes round figures always is not doubted for them.
                var chance = Math.Min(0.93, (others + Prior * block.Model.Coincidences.Round[Coincidences.DigitsOf(value)]) / (figures + Prior));
                return Coincidences.IsRound(value) ? Math.Log(Faithful / chance) : Math.Log((1 - Faithful) / (1 - chance));
            });
            yield return new Doubt(i, null, odds - settings.Round, Name, new Reason(
                $"本期{all[i]}个较大的数中有{round[i]}个是整数（5或0结尾），本单位其他各期{figures}个中只有{others}个，疑似估数，请核实。",
                $"{round[i]} of the {all[i]} larger figures are round, but only {others} of {figures} in this unit's other returns: perhaps estimates."));
        }
    }
}
