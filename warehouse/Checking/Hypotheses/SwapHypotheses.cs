using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Hypotheses;

/// <summary>Two neighbouring figures in each other's place.</summary>
internal static class SwapHypotheses
{
    /// <summary>The swap of a column with the next one, also with the same error carried into the final return.</summary>
    public static IEnumerable<Hypothesis> Of(Block block, CheckSettings settings, int i, int column)
    {
        var next = column + 1;
        if (next >= block.Form.Columns.Count)
            yield break;
        var (one, other) = (block.Values[i][column], block.Values[i][next]);
        if (one < 0 || other < 0 || one == other)
            yield break;
        yield return new Hypothesis([new Change(i, column, other), new Change(i, next, one)], settings.Swapped, Slip.Swapped);
        if (block.Series.Returns[i].Kind is not PeriodKind.Week || block.Final(i) is not (>= 0 and var final))
            yield break;
        var (first, second) = (block.Values[final][column] - one + other, block.Values[final][next] - other + one);
        if (first >= 0 && second >= 0 && block.Values[final][column] >= 0 && block.Values[final][next] >= 0)
            yield return new Hypothesis(
                [new Change(i, column, other), new Change(i, next, one), new Change(final, column, first), new Change(final, next, second)], settings.Swapped + settings.Carried, Slip.Swapped);
    }
}
