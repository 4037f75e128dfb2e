using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Checking.Judging;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>
/// A return that is the same as another unit's for the same period. Which of the two is the copy nobody knows: the one that fits
/// its own unit less well is asked first.
/// </summary>
/// <param name="alike">Returns of other units that might be the same, found by their prints.</param>
internal sealed class UnitCopyDetector(Func<Profile, IReadOnlyList<Twin>> alike) : IDetector
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
            if (Source(block, i, settings) is not var (likeness, unit, k))
                continue;
            var source = unit.Returns[k].ReturnId;
            var (mine, others) = (Misfit(block, i), Misfit(new Block(block.Form, block.Rules, block.Model, unit), k));
            var lesser = mine < others || mine == others && block.Series.Returns[i].ReturnId < source;
            // Who may see this unit need not be allowed to see the other.
            var near = unit.RegionCode == block.Series.RegionCode;
            yield return new Doubt(i, null, lesser ? Math.Min(Lesser, likeness.Odds - settings.CopiedBetween) : likeness.Odds - settings.CopiedBetween, Name, new Reason(
                $"本期不为0的{likeness.Compared}项中有{likeness.Same}项与{(near ? $"“{unit.Unit}”" : "另一地区某单位")}同期填报的数完全相同，疑似两份用了同一组数，请核实。",
                $"{likeness.Same} of the {likeness.Compared} figures above 0 are the same as in the return of {(near ? unit.Unit : "a unit of another region")} for the same period: perhaps both give one set of figures."))
            {
                Other = source,
            };
        }
    }

    // The likeliest of those alike, the earlier loaded of equal ones. The rest need not be looked up: no decisions could make them a flag.
    private (Likeness Likeness, UnitSeries Unit, int Return)? Source(Block block, int i, CheckSettings settings)
        => alike(block.Series.Returns[i])
            .Select(twin => (Likeness: Likeness.Of(block.Series.Returns[i].Values, twin.Values, block.Model.Coincidences.Between), Twin: twin))
            .Where(one => one.Likeness.Odds > 0 && settings.Counts(one.Likeness.Odds - settings.CopiedBetween))
            .OrderByDescending(one => one.Likeness.Odds).ThenBy(one => one.Twin.ReturnId)
            .Select(one => Placed(one.Likeness, one.Twin))
            .FirstOrDefault(one => one is not null);

    private static (Likeness, UnitSeries, int)? Placed(Likeness likeness, Twin twin)
        => twin.Unit() is { } unit && Enumerable.Range(0, unit.Returns.Count).FirstOrDefault(k => unit.Returns[k].ReturnId == twin.ReturnId, -1) is >= 0 and var k ? (likeness, unit, k) : null;

    private static double Misfit(Block block, int i) => block.Standardised(i).Sum(Math.Abs);
}
