using SafetyMonth.Warehouse.Checking.Fitting;
using SafetyMonth.Warehouse.Checking.Judging;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>
/// A figure that leaps against the unit's own week or year before and back again afterwards, by the effects of Hidiroglou and
/// Berthelot (1986); see <see cref="Changes"/>. A neighbour that is doubted itself says nothing; where
/// there is one alone, the leap may as well be its fault.
/// </summary>
internal sealed class ChangeDetector : IDetector
{
    private const double OneNeighbour = 2;

    /// <inheritdoc/>
    public string Name => "change";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<Doubt> Examine(Block block, CheckSettings settings)
    {
        var returns = block.Series.Returns;
        for (var i = 0; i < returns.Count; i++)
        {
            if (block.Aside[i])
                continue;
            var neighbours = Neighbours(block, i).ToList();
            for (var j = 0; j < block.Form.Columns.Count && neighbours.Count > 0; j++)
                if (Leap(block, neighbours, i, j) is { } leap)
                    yield return Say(block, i, j, leap, settings);
        }
    }

    // By kind of step: week on week and year on year.
    private static IEnumerable<(int Other, int Step, bool IsBefore)> Neighbours(Block block, int i)
    {
        for (var k = 0; k < block.Series.Returns.Count; k++)
        {
            if (block.Aside[k])
                continue;
            if (Changes.StepOf(block.Series.Returns[k], block.Series.Returns[i]) is >= 0 and var before)
                yield return (k, before, true);
            if (Changes.StepOf(block.Series.Returns[i], block.Series.Returns[k]) is >= 0 and var after)
                yield return (k, after, false);
        }
    }

    private static (int Other, int Step, double Surprise)? Leap(Block block, List<(int Other, int Step, bool IsBefore)> neighbours, int i, int column)
    {
        var value = block.Series.Returns[i].Values[column];
        (int, int, double)? best = null;
        foreach (var years in new[] { false, true })
        {
            var (up, down, count, before) = (double.PositiveInfinity, double.PositiveInfinity, 0, -1);
            foreach (var (other, step, isBefore) in neighbours)
            {
                if (value <= 0 || step >= Data.Profile.Classes != years || block.Doubted.Contains((other, column)) || block.Series.Returns[other].Values[column] is not (> 0 and var known))
                    continue;
                var surprise = isBefore ? block.Model.Changes.Surprise(step, column, known, value) : -block.Model.Changes.Surprise(step, column, value, known);
                (up, down, count) = (Math.Min(up, surprise), Math.Min(down, -surprise), count + 1);
                before = isBefore ? other : before;
            }
            // Only against what came before can a clerk be told of a change.
            if (before < 0)
                continue;
            var leap = Math.Max(up, down) - (count == 1 ? OneNeighbour : 0);
            if (leap > 0 && (best is not { } known2 || leap > known2.Item3))
                best = (before, Changes.StepOf(block.Series.Returns[before], block.Series.Returns[i]), leap);
        }
        return best;
    }

    private Doubt Say(Block block, int i, int column, (int Other, int Step, double Surprise) leap, CheckSettings settings)
    {
        var (name, now) = (block.Form.Columns[column], block.Series.Returns[i]);
        var (value, before) = (now.Values[column], block.Series.Returns[leap.Other].Values[column]);
        var (low, high) = block.Model.Changes.Range(leap.Step, column, before);
        var words = PeriodWords.Of(block.Series.Returns[leap.Other], now.Year);
        return new Doubt(i, column, leap.Surprise - settings.Change, Name, new Reason(
            $"{name.Quoted}填{value}，{words.Zh}为{before}，变化之大在各单位中少见；按一般变化应在{low}～{high}之间，请核实。",
            $"{name.NameEn} is {value} after {before} in {words.En}, a change that is rare among units; {low} to {high} would be usual."))
        {
            Expected = (low, high),
        };
    }
}
