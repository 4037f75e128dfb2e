namespace SafetyMonth.Warehouse.Checking.Judging;

/// <summary>A doubt about a return or one of its figures, before it becomes a flag.</summary>
/// <param name="Return">The return's index in its block.</param>
/// <param name="Column">The column, or null for the whole return.</param>
/// <param name="Gain">The logarithm of the odds that it is wrong, in nats: what the hypothesis explains, less what it costs.</param>
/// <param name="Detector">The name of what found it.</param>
/// <param name="Reason">Why.</param>
internal sealed record Doubt(int Return, int? Column, double Gain, string Detector, Reason Reason)
{
    /// <summary>The version of the detector that found it.</summary>
    public int Version { get; init; }

    /// <summary>Whether a hard rule is broken.</summary>
    public bool Impossible { get; init; }

    /// <summary>The usual range, where there is one.</summary>
    public (long Low, long High)? Expected { get; init; }

    /// <summary>The figure that would be normal, where there is one.</summary>
    public long? Proposed { get; init; }

    /// <summary>Another return that it is about, or null.</summary>
    public long? Other { get; init; }

    /// <summary>Where the doubt is about the whole return and comes from single figures: each column's share of it, the largest first.</summary>
    public IReadOnlyList<(int Column, double Share)> Shares { get; init; } = [];

    /// <summary>The chance that it is wrong, 0 to 1.</summary>
    public double Score => 1 / (1 + Math.Exp(-Gain));
}

/// <summary>A reason in both languages, one sentence each with the numbers in it.</summary>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
internal readonly record struct Reason(string Zh, string En);
