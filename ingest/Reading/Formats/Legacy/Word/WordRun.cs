namespace SafetyMonth.Ingest.Reading.Formats.Legacy.Word;

/// <summary>What character formats say about a stretch of text.</summary>
/// <param name="Style">Underlined, struck out, both or neither.</param>
/// <param name="IsHidden">Whether it is hidden or deleted by a tracked change.</param>
/// <param name="Symbol">The character of a symbol font that stands in place of the text's own, or null.</param>
internal readonly record struct WordRun(TextStyle Style, bool IsHidden, char? Symbol)
{
    private const int Deleted = 0x0800;
    private const int Strike = 0x0837;
    private const int DoubleStrike = 0x2A53;
    private const int Hidden = 0x083C;
    private const int Underline = 0x2A3E;
    private const int SymbolCharacter = 0x6A09;

    /// <summary>Reads a run's modifiers.</summary>
    public static WordRun Of(ReadOnlySpan<byte> formats)
    {
        var run = default(WordRun);
        var modifiers = new WordModifiers(formats);
        while (modifiers.Next())
        {
            run = modifiers.Code switch
            {
                Deleted or Hidden when modifiers.IsOn => run with { IsHidden = true },
                Strike or DoubleStrike when modifiers.IsOn => run with { Style = run.Style | TextStyle.Strike },
                Underline when Little.Byte(modifiers.Operand, 0) != 0 => run with { Style = run.Style | TextStyle.Underline },
                SymbolCharacter => run with { Symbol = (char)Little.UInt16(modifiers.Operand, 2) },
                _ => run,
            };
        }
        return run;
    }
}
