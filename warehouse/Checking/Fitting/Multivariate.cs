namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>What is learned about whole returns: the directions in which they vary together, and a forest that isolates odd ones.</summary>
internal sealed class Multivariate
{
    /// <summary>Directions of the principal components, one row each; empty where there are too few returns.</summary>
    public required double[][] Components { get; init; }

    /// <summary>How rare a reconstruction error is.</summary>
    public required Tail Reconstruction { get; init; }

    /// <summary>The isolation forest, or null where there are too few returns.</summary>
    public required IsolationForest? Forest { get; init; }

    /// <summary>How rare a forest's score is.</summary>
    public required Tail Isolation { get; init; }

    /// <summary>A forest's score on a scale that has no upper end, 0 for what is ordinary.</summary>
    public static double Odds(double score) => Math.Max(0, 20 * (score - 0.4));
}
