using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>A return that repeats an earlier one of the same unit figure by figure.</summary>
internal sealed class EarlierCopyDetector : IDetector
{
    /// <inheritdoc/>
    public string Name => "copied-earlier";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<Doubt> Examine(Block block, CheckSettings settings)
    {
        var returns = block.Series.Returns;
        for (var i = 1; i < returns.Count; i++)
        {
            var (best, source) = (default(Likeness), -1);
            for (var k = 0; k < i; k++)
                if (returns[k].Kind == returns[i].Kind && returns[i].Basis is Basis.Increment
                    && Likeness.Of(returns[i].Values, returns[k].Values, block.Model.Coincidences.InTime) is var likeness && likeness.Odds > best.Odds)
                    (best, source) = (likeness, k);
            if (source < 0)
                continue;
            var words = PeriodWords.Of(returns[source], returns[i].Year);
            yield return new Doubt(i, null, best.Odds - settings.CopiedInTime, Name, new Reason(
                $"本期不为0的{best.Compared}项中有{best.Same}项与本单位{words.Zh}填报的数完全相同，疑似沿用了那一期的数，请核实。",
                $"{best.Same} of the {best.Compared} figures above 0 are the same as in this unit's return for {words.En}: perhaps carried over."));
        }
    }
}
