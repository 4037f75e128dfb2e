using SafetyMonth.Warehouse.Checking.Fitting;
using SafetyMonth.Warehouse.Checking.Judging;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>A return that lies far from the directions in which returns vary together (PCA reconstruction).</summary>
internal sealed class ReconstructionDetector : IDetector
{
    /// <inheritdoc/>
    public string Name => "pca";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<Doubt> Examine(Block block, CheckSettings settings)
    {
        var learned = block.Model.Profiles;
        if (learned.Components.Length == 0)
            yield break;
        for (var i = 0; i < block.Values.Length; i++)
        {
            var (error, contributions) = Components.Reconstruct(learned.Components, block.Standardised(i));
            if (learned.Reconstruction.Surprise(Math.Sqrt(error)) - settings.Profile is var gain && settings.Counts(gain))
                yield return ProfileWords.Doubt(block, i, gain, Name, contributions);
        }
    }
}

/// <summary>A return that few random cuts set apart from the others (isolation forest).</summary>
internal sealed class IsolationDetector : IDetector
{
    /// <inheritdoc/>
    public string Name => "isolation-forest";

    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public IEnumerable<Doubt> Examine(Block block, CheckSettings settings)
    {
        if (block.Model.Profiles.Forest is not { } forest)
            yield break;
        for (var i = 0; i < block.Values.Length; i++)
        {
            var (score, contributions) = forest.Score(block.Standardised(i));
            if (block.Model.Profiles.Isolation.Surprise(Multivariate.Odds(score)) - settings.Isolated is var gain && settings.Counts(gain))
                yield return ProfileWords.Doubt(block, i, gain, Name, contributions);
        }
    }
}

/// <summary>What both say: which figures make the profile odd.</summary>
internal static class ProfileWords
{
    private const int Named = 3;
    private const double LeastShare = 0.01;

    public static Doubt Doubt(Block block, int i, double gain, string detector, double[] contributions)
    {
        var top = Enumerable.Range(0, contributions.Length).Where(j => block.Values[i][j] > 0).OrderByDescending(j => contributions[j]).Take(Named).ToList();
        var zh = string.Join('、', top.Select(j => $"{block.Form.Columns[j].Quoted}{block.Values[i][j]}（一般{Of(block, i, j)}）"));
        var en = string.Join(", ", top.Select(j => $"{block.Form.Columns[j].NameEn} {block.Values[i][j]} (usually {Of(block, i, j)})"));
        return new Doubt(i, null, gain, detector, new Reason($"各项之间的搭配与同类填报表不同，最突出的是{zh}，请看一看。", $"The figures do not go together as in other returns; most of all {en}."))
        {
            Shares = SharesOf(contributions),
        };
    }

    // What speaks against the doubt has no share of it.
    private static List<(int Column, double Share)> SharesOf(double[] contributions)
    {
        var total = contributions.Where(part => part > 0).Sum();
        return [.. contributions
            .Select((part, column) => (Column: column, Share: part / total))
            .Where(one => one.Share >= LeastShare)
            .OrderByDescending(one => one.Share).ThenBy(one => one.Column)];
    }

    private static string Of(Block block, int i, int column)
    {
        var (low, high) = Ranges.Of(block.Count(i, column));
        return $"{low}～{high}";
    }
}
