using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Checking.Judging;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>
/// A return that is the same as another unit's for the same period. Which of the two is the copy nobody knows: the one that fits
/// its own unit less well is asked first.
/// </summary>
/// <param name="alike">Returns of other units that might be the same, found by their prints.</param>
internal sealed class UnitCopyDetector(Func<Profile, IReadOnlyList<(UnitSeries Unit, Profile Return)>> alike) : IDetector
{
    /// <summary>The gain at most of the one of two that fits its own unit: a notice.</summary>
    private const double Lesser = 1.5;

    /// <inheritdoc/>
    public string Name => "copied-unit";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<Doubt> Examine(Block block, CheckSettings settings)
    {
        for (var i = 0; i < block.Values.Length; i++)
        {
            var (best, unit, source) = (default(Likeness), default(UnitSeries), default(Profile));
            foreach (var (other, candidate) in alike(block.Series.Returns[i]))
                if (Likeness.Of(block.Series.Returns[i].Values, candidate.Values, block.Model.Coincidences.Between) is var likeness && likeness.Odds > best.Odds)
                    (best, unit, source) = (likeness, other, candidate);
            if (unit is null || source is null)
                continue;
            var theirs = new Block(block.Form, block.Rules, block.Model, unit);
            var (mine, others) = (Misfit(block, i), Misfit(theirs, Enumerable.Range(0, unit.Returns.Count).First(k => unit.Returns[k].ReturnId == source.ReturnId)));
            var lesser = mine < others || mine == others && block.Series.Returns[i].ReturnId < source.ReturnId;
            // Who may see this unit need not be allowed to see the other.
            var near = unit.RegionCode == block.Series.RegionCode;
            yield return new Doubt(i, null, lesser ? Math.Min(Lesser, best.Odds - settings.CopiedBetween) : best.Odds - settings.CopiedBetween, Name, new Reason(
                $"本期不为0的{best.Compared}项中有{best.Same}项与{(near ? $"“{unit.Unit}”" : "另一地区某单位")}同期填报的数完全相同，疑似相互照抄，请核实。",
                $"{best.Same} of the {best.Compared} figures above 0 are the same as in the return of {(near ? unit.Unit : "a unit of another region")} for the same period: perhaps copied."))
            {
                Other = source.ReturnId,
            };
        }
    }

    private static double Misfit(Block block, int i) => block.Standardised(i).Sum(Math.Abs);
}
