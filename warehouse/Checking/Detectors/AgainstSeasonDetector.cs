using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>
/// A season in which many final figures are less than their weeks: one return that is wrong as a whole explains what else would
/// take a change in every column (the fewest changes of Fellegi and Holt 1976, counted in returns). Which one it is, say the weeks
/// without which the season adds up, and how unusual each return is by itself; the doubt is shared among those that may be it.
/// </summary>
internal sealed class AgainstSeasonDetector : IDetector
{
    private const int Fewest = 4;
    private const double LeastShare = 0.2;

    /// <summary>How often a column of a season with a wrong return is broken, and how often one is otherwise.</summary>
    private const double Broken = 0.6;

    private const double ByChance = 0.01;

    /// <summary>What one figure says about its return at most, in nats, and by how much the figures of a return count together.</summary>
    private const double MostOfOne = 6;

    private const double Together = 0.5;

    /// <inheritdoc/>
    public string Name => "against-season";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<Doubt> Examine(Block block, CheckSettings settings)
    {
        for (var i = 0; i < block.Values.Length; i++)
            if (block.Series.Returns[i].Kind is PeriodKind.Final && !block.Aside[i])
                foreach (var doubt in Season(block, settings, i))
                    yield return doubt;
    }

    private IEnumerable<Doubt> Season(Block block, CheckSettings settings, int final)
    {
        var weeks = block.Weeks(final).Where(k => block.Series.Returns[k].Basis is Basis.Increment).ToList();
        var columns = Enumerable.Range(0, block.Form.Columns.Count).Where(j => block.Values[final][j] >= 0 && Sum(block, weeks, j) > 0).ToList();
        var broken = columns.Where(j => block.Values[final][j] < Sum(block, weeks, j)).ToList();
        if (broken.Count < Fewest || broken.Count < LeastShare * columns.Count)
            yield break;
        var suspects = weeks.Append(final).Select(suspect => (Return: suspect, Mended: Mended(block, weeks, final, suspect, broken))).ToList();
        var odds = suspects.ConvertAll(suspect => Odds(block, weeks, columns, suspect.Return, suspect.Mended, broken.Count) - settings.AgainstSeason);
        for (var k = 0; k < suspects.Count; k++)
        {
            // Against none being wrong, and against each of the others being it.
            var rest = Math.Log(1 + odds.Where((_, other) => other != k).Sum(Math.Exp));
            yield return new Doubt(suspects[k].Return, null, odds[k] - rest, Name, Say(block, suspects[k].Return == final, columns.Count, broken.Count, suspects[k].Mended));
        }
    }

    private static double Odds(Block block, List<int> weeks, List<int> columns, int suspect, int mended, int broken)
    {
        var fit = mended * Math.Log(Broken / ByChance) + (columns.Count - broken) * Math.Log((1 - Broken) / (1 - ByChance));
        var unusual = columns.Sum(j => Math.Min(MostOfOne, block.Surprise(suspect, j, block.Values[suspect][j])));
        var copied = block.Series.Returns[suspect].Kind is PeriodKind.Final
            ? weeks.Select(k => Likeness.Of(block.Values[suspect], block.Values[k], block.Model.Coincidences.InTime).Odds).DefaultIfEmpty(0).Max()
            : 0;
        // A finite number, so that it can be held against others.
        return Math.Clamp(fit + Together * unusual + Math.Max(0, copied), -200, 200);
    }

    private static int Mended(Block block, List<int> weeks, int final, int suspect, List<int> broken)
        => suspect == final ? broken.Count : broken.Count(j => block.Values[final][j] >= Sum(block, weeks, j) - Math.Max(0, block.Values[suspect][j]));

    private static long Sum(Block block, List<int> weeks, int column) => weeks.Sum(k => Math.Max(0, block.Values[k][column]));

    private static Reason Say(Block block, bool isFinal, int columns, int broken, int mended) => isFinal
        ? new Reason(
            $"各周有数的{columns}项中，总结数有{broken}项少于各周合计，疑似总结整份有误（如只填了某一周的数），请核实。",
            $"Of {columns} items reported in the weeks, {broken} are less in the final return than the weeks together: perhaps the whole final return is wrong.")
        : new Reason(
            $"总结数有{broken}项少于各周合计，不计本周则其中{mended}项不再矛盾，疑似本周整份有误，请核实。",
            $"{broken} final figures are less than the weeks together, and without this week {mended} of them are not: perhaps the whole week is wrong.");
}
