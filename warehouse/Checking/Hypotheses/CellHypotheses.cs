using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Hypotheses;

/// <summary>What a single figure might be instead.</summary>
internal static class CellHypotheses
{
    private const long Most = 100_000_000_000;

    /// <summary>Every hypothesis about a cell, also with the same error carried into the final return.</summary>
    public static IEnumerable<Hypothesis> Of(Block block, CheckSettings settings, int i, int column)
    {
        var value = block.Values[i][column];
        var final = block.Series.Returns[i].Kind is PeriodKind.Week ? block.Final(i) : -1;
        foreach (var (other, cost, slip) in Alternatives(block, settings, i, column, value))
        {
            if (other == value || other is < 0 or > Most)
                continue;
            yield return new Hypothesis([new Change(i, column, other)], cost, slip);
            if (final >= 0 && block.Values[final][column] is >= 0 and var total && total - value + other is >= 0 and var carried)
                yield return new Hypothesis([new Change(i, column, other), new Change(final, column, carried)], cost + settings.Carried, slip);
        }
    }

    private static IEnumerable<(long Value, double Cost, Slip Slip)> Alternatives(Block block, CheckSettings settings, int i, int column, long value)
    {
        foreach (var usual in Usual(block, i, column))
            yield return (usual, settings.FreeChange, Slip.None);
        yield return (0, settings.FreeChange + settings.Invented, Slip.None);
        if (LeftBySeason(block, i, column) is { } left)
            yield return (left, settings.Consistent, Slip.None);
        if (value <= 0)
            yield break;
        foreach (var (other, cost, slip) in Slips(settings, value))
            yield return (other, cost, slip);
    }

    // What peers and the unit's other returns say, and what the partner column says.
    private static IEnumerable<long> Usual(Block block, int i, int column)
    {
        yield return Ranges.Centre(block.Count(i, column));
        for (var k = 0; k < block.Form.Pairs.Count; k++)
        {
            var pair = block.Form.Pairs[k];
            if (pair.Follower == column && block.Values[i][pair.Leader] is > 0 and var leader)
                yield return Ranges.Centre(block.Ratio(i, k, leader), leader);
            if (pair.Leader == column && block.Values[i][pair.Follower] is > 0 and var follower)
                yield return Math.Max(1, (long)Math.Round(follower / Math.Exp(block.Ratio(i, k, Math.Max(1, block.Values[i][column])).Centre)));
        }
    }

    // What the final return and the other weeks leave for the cell.
    private static long? LeftBySeason(Block block, int i, int column)
    {
        var profile = block.Series.Returns[i];
        if (profile.Kind is PeriodKind.Companion || profile.Basis is Basis.Cumulative && profile.Kind is PeriodKind.Week)
            return null;
        var sum = block.Weeks(i).Where(k => k != i).Sum(k => Math.Max(0, block.Values[k][column]));
        if (profile.Kind is PeriodKind.Final)
            return block.Weeks(i).Any() ? sum : null;
        return block.Final(i) is >= 0 and var final && block.Values[final][column] - sum is >= 0 and var left ? left : null;
    }

    private static IEnumerable<(long Value, double Cost, Slip Slip)> Slips(CheckSettings settings, long value)
    {
        if (value % 10 == 0)
            yield return (value / 10, settings.Tenfold, Slip.TimesTen);
        if (value % 100 == 0)
            yield return (value / 100, settings.Tenfold, Slip.TimesHundred);
        if (value % 10_000 == 0)
            yield return (value / 10_000, settings.TenThousandfold, Slip.TimesTenThousand);
        yield return (value * 10, settings.NoughtLost, Slip.OverTen);
        yield return (value * 100, settings.NoughtLost, Slip.OverHundred);
        if (value < 10_000)
        {
            // 1.2万 entered as 1, or as 12.
            yield return (value * 10_000, settings.TenThousandfold, Slip.OverTenThousand);
            yield return (value * 1_000, settings.TenThousandfold + settings.Carried, Slip.OverTenThousand);
        }
        foreach (var other in Transpositions(value))
            yield return (other, settings.Transposed, Slip.Transposed);
    }

    private static IEnumerable<long> Transpositions(long value)
    {
        for (long low = 1; low * 10 <= value; low *= 10)
        {
            var (unit, ten) = (value / low % 10, value / low / 10 % 10);
            if (unit != ten)
                yield return value + (unit - ten) * low * 10 + (ten - unit) * low;
        }
    }
}
