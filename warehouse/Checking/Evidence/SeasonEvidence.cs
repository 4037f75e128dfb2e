using SafetyMonth.Warehouse.Checking.Fitting;
using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Evidence;

/// <summary>
/// A season's returns beside each other: a final figure is the sum of the weekly increments, or more where something came after
/// them or a week is missing, and never less; cumulative figures never fall. A term is a season (by its last return) and a column.
/// </summary>
internal sealed class SeasonEvidence(Block block, CheckSettings settings) : IEvidence
{
    private readonly Dictionary<int, (int Equal, int More)[]> agreements = [];

    /// <inheritdoc/>
    public string Name => "season";

    /// <inheritdoc/>
    public IEnumerable<(int Return, int Term)> Touched(int i, int column)
    {
        if (block.Aside[i])
            yield break;
        var final = block.Final(i);
        var anchor = final >= 0 ? final : block.Weeks(i).LastOrDefault(-1);
        if (anchor >= 0)
            yield return (anchor, column);
    }

    /// <inheritdoc/>
    public double Surprise(int i, int term)
    {
        var weeks = block.Weeks(i).ToList();
        if (weeks.Count == 0)
            return 0;
        if (block.Series.Returns[weeks[^1]].Basis is Basis.Cumulative)
            return Falls(i, term, weeks) * settings.HardRule;
        var final = block.Series.Returns[i].Kind is PeriodKind.Final ? block.Values[i][term] : -1;
        return final < 0 ? 0 : Sum(i, term, weeks, final);
    }

    /// <summary>Whether the season cannot be as reported: less than its weeks, or falling.</summary>
    public bool IsBroken(int i, int term)
    {
        var weeks = block.Weeks(i).ToList();
        if (weeks.Count == 0)
            return false;
        return block.Series.Returns[weeks[^1]].Basis is Basis.Cumulative
            ? Falls(i, term, weeks) > 0
            : block.Series.Returns[i].Kind is PeriodKind.Final && block.Values[i][term] is >= 0 and var final && final < SumOf(i, term);
    }

    /// <summary>The sum of a column over the weeks that are there.</summary>
    public long SumOf(int i, int column) => block.Weeks(i).Sum(k => Math.Max(0, block.Values[k][column]));

    /// <inheritdoc/>
    public Reason Explain(int i, int term, (int Return, int Column) cell)
    {
        var name = block.Form.Columns[term];
        var weeks = block.Weeks(i).ToList();
        var told = weeks.ConvertAll(k => (Period: PeriodWords.Of(block.Series.Returns[k], block.Series.Returns[i].Year), Figure: Figure(block.Series.Returns[k].Values[term])));
        var figures = string.Join('、', told.Select(week => week.Period.Zh + week.Figure));
        var figuresEn = string.Join(", ", told.Select(week => $"{week.Period.En} {week.Figure}"));
        if (block.Series.Returns[weeks[^1]].Basis is Basis.Cumulative)
            return new Reason($"{name.Quoted}是累计数，{figures}，最后一期为{Figure(block.Series.Returns[i].Values[term])}，后面的反而减少", $"{name.NameEn} is cumulative, but falls: {figuresEn}, last {Figure(block.Series.Returns[i].Values[term])}");
        var sum = weeks.Sum(k => Math.Max(0, block.Series.Returns[k].Values[term]));
        var final = block.Series.Returns[i].Values[term];
        if (weeks.IndexOf(cell.Return) is var at && at < 0)
            return new Reason(
                $"{name.Quoted}总结数填{final}，{(final < sum ? "少于" : "多于")}各周合计{sum}（{figures}）",
                $"{name.NameEn} is {final} in the final return, {(final < sum ? "less" : "more")} than the weeks' sum {sum} ({figuresEn})");
        var own = told[at];
        return new Reason(
            $"{name.Quoted}{own.Period.Zh}填{own.Figure}，各周合计{sum}（{figures}），总结数{(final < sum ? "只有" : "却为")}{final}",
            $"{name.NameEn} is {own.Figure} in {own.Period.En}; the weeks add up to {sum} ({figuresEn}), but the final return says {final}");
    }

    private static string Figure(long value) => value < 0 ? "—" : value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private double Sum(int i, int term, List<int> weeks, long final)
    {
        var sum = SumOf(i, term);
        if (final == sum)
            return 0;
        if (final < sum)
            return settings.HardRule + Math.Log((sum + 1.0) / (final + 1.0)) / 4;
        // From 0 to something is no matter of proportion.
        if (weeks.Count(k => block.Values[k][term] >= 0) is var told && told < block.Model.Weeks)
            return sum == 0 ? 0 : block.Model.Sums.PartRate * SeasonSums.PartSurplus(final, sum, told, block.Model.Weeks);
        var surplus = sum == 0 ? 0 : SeasonSums.Surplus(final, sum);
        var (equal, more) = Agreement(i, weeks, term);
        const double prior = 4;
        var share = (more + prior * block.Model.Sums.MoreShare) / (equal + more + prior);
        return -Math.Log(share) + block.Model.Sums.MoreRate * surplus;
    }

    private int Falls(int i, int term, List<int> weeks)
    {
        var (last, falls) = (-1L, 0);
        foreach (var value in weeks.Append(i).Distinct().Select(k => block.Values[k][term]).Where(value => value >= 0))
        {
            if (value < last)
                falls++;
            last = value;
        }
        return falls;
    }

    // In how many of the other columns the final return as reported equals its weeks, and in how many it is more.
    private (int Equal, int More) Agreement(int i, List<int> weeks, int column)
    {
        if (!agreements.TryGetValue(i, out var columns))
        {
            columns = new (int, int)[block.Form.Columns.Count];
            for (var j = 0; j < columns.Length; j++)
            {
                var final = block.Series.Returns[i].Values[j];
                var sum = weeks.Sum(k => Math.Max(0, block.Series.Returns[k].Values[j]));
                if (final > 0 && sum > 0)
                    columns[j] = (final == sum ? 1 : 0, final > sum ? 1 : 0);
            }
            agreements.Add(i, columns);
        }
        return (columns.Sum(one => one.Equal) - columns[column].Equal, columns.Sum(one => one.More) - columns[column].More);
    }
}
