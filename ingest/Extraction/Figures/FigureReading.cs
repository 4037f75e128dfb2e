using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction.Figures;

/// <summary>What a blank says when it is read as a count.</summary>
/// <param name="Status">Blank, none, reported or unreadable.</param>
/// <param name="Value">The whole number; 0 for none; null where there is no figure.</param>
/// <param name="Approximate">Whether 余, 多, 约, 近, 超 or the like was written.</param>
/// <param name="Start">Index of the figure's first character in the text that was read.</param>
/// <param name="Length">Characters from the figure's first to its last, 0 where nothing was written.</param>
/// <param name="Confidence">How plain the writing was, 0 to 1.</param>
/// <param name="Doubt">Why it is unreadable, in Chinese, or null.</param>
public readonly record struct FigureReading(
    SlotStatus Status, long? Value, bool Approximate, int Start, int Length, double Confidence, string? Doubt = null)
{
    /// <summary>Nothing was written.</summary>
    public static FigureReading Blank { get; } = new(SlotStatus.Blank, null, false, 0, 0, 1);

    /// <summary>Something was written that must not be guessed at.</summary>
    public static FigureReading Unreadable(int start, int length, string doubt) => new(SlotStatus.Unreadable, null, false, start, length, 0.3, doubt);
}
