namespace SafetyMonth.Ingest.Prose;

/// <summary>A number with its measure word, before it is judged whether it counts anything of this season.</summary>
/// <param name="Start">Index of its first sign, the word for "about" included.</param>
/// <param name="NumberStart">Index of the first sign of the number itself.</param>
/// <param name="End">Index behind its last sign.</param>
/// <param name="Value">The whole number; null for a range and for "dozens".</param>
/// <param name="Unit">The measure word in its plain spelling.</param>
/// <param name="Approximate">Whether 约, 余, 近, 超 and the like were written.</param>
/// <param name="Article">Whether it is 一, which often says no more than "a".</param>
/// <param name="Worded">Whether it is written in Chinese numerals.</param>
internal sealed record FoundNumber(int Start, int NumberStart, int End, long? Value, string Unit, bool Approximate, bool Article, bool Worded)
{
    /// <summary>Why it cannot be one number, in Chinese, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>Whether the measure word was written, and not carried over from another figure.</summary>
    public bool OwnUnit { get; init; } = true;
}
