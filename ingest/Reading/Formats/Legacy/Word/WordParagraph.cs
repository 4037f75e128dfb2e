namespace SafetyMonth.Ingest.Reading.Formats.Legacy.Word;

/// <summary>What paragraph formats say about the mark that ends a paragraph.</summary>
/// <param name="Depth">Tables that it is in, 0 outside.</param>
/// <param name="EndsRow">Whether it ends a row of the outermost table.</param>
/// <param name="Row">The row's layout, where it ends one.</param>
internal readonly record struct WordParagraph(int Depth, bool EndsRow, WordRowLayout? Row)
{
    private const int InTable = 0x2416;
    private const int RowEnd = 0x2417;
    private const int TableDepth = 0x6649;
    private const int Elsewhere = 0x6646;

    /// <summary>Reads a paragraph's modifiers.</summary>
    /// <param name="formats">The modifiers on the page.</param>
    /// <param name="data">The stream of those that are too long for a page.</param>
    public static WordParagraph Of(ReadOnlySpan<byte> formats, ReadOnlySpan<byte> data)
    {
        var inTable = false;
        var endsRow = false;
        var depth = 1;
        var modifiers = new WordModifiers(formats);
        while (modifiers.Next())
        {
            switch (modifiers.Code)
            {
                case InTable:
                    inTable = modifiers.IsOn;
                    break;
                case RowEnd:
                    endsRow = modifiers.IsOn;
                    break;
                case TableDepth:
                    depth = Little.Int32(modifiers.Operand, 0);
                    break;
                case Elsewhere when Little.Int32(modifiers.Operand, 0) is var at:
                    modifiers = new WordModifiers(Little.Slice(data, at + 2L, Little.UInt16(data, at)));
                    formats = Little.Slice(data, at + 2L, Little.UInt16(data, at));
                    data = default;
                    break;
            }
        }
        return new WordParagraph(inTable ? Math.Max(depth, 1) : 0, endsRow, endsRow ? WordRowLayout.Of(formats) : null);
    }
}
