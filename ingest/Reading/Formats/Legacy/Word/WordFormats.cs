namespace SafetyMonth.Ingest.Reading.Formats.Legacy.Word;

/// <summary>
/// The formats of characters or of paragraphs: a list of 512-byte pages, each of which maps stretches of the main stream to
/// property modifiers ([MS-DOC] 2.9.33 ChpxFkp and 2.9.174 PapxFkp).
/// </summary>
/// <param name="file">The file.</param>
/// <param name="ofParagraphs">Paragraphs' formats rather than characters'.</param>
internal sealed class WordFormats(WordFile file, bool ofParagraphs)
{
    private const int PageLength = 512;
    private const int StyleLength = 2;

    private int from;
    private int to;
    private (int At, int Length) current;

    /// <summary>The modifiers that hold at a byte of the main stream; empty where none do.</summary>
    public ReadOnlySpan<byte> At(int offset)
    {
        if (offset < from || offset >= to)
            Find(offset);
        return Little.Slice(file.Main, current.At, current.Length);
    }

    /// <summary>The first byte that the last answer no longer holds for.</summary>
    public int End => to;

    private void Find(int offset)
    {
        (from, to, current) = (offset, offset + 1, default);
        var list = ofParagraphs ? file.ParagraphFormats : file.RunFormats;
        var pages = (list.Length - 4) / 8;
        var page = Last(list, pages, offset);
        if (page < 0)
            return;
        var number = Little.Int32(list, (pages + 1) * 4 + page * 4) & 0x3FFFFF;
        var bytes = Little.Slice(file.Main, (long)number * PageLength, PageLength);
        var count = Little.Byte(bytes, PageLength - 1);
        var entry = Last(bytes, count, offset);
        if (entry < 0)
            return;
        from = Little.Int32(bytes, entry * 4);
        to = Math.Max(Little.Int32(bytes, (entry + 1) * 4), offset + 1);
        current = ofParagraphs ? Paragraph(bytes, count, entry) : Run(bytes, count, entry);
        if (current.Length > 0)
            current.At += number * PageLength;
    }

    // The last of the rising offsets that is not beyond the byte, or −1.
    private static int Last(ReadOnlySpan<byte> offsets, int count, int offset)
    {
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Little.Int32(offsets, middle * 4) <= offset)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }

    private static (int At, int Length) Run(ReadOnlySpan<byte> page, int count, int entry)
    {
        var at = Little.Byte(page, (count + 1) * 4 + entry) * 2;
        return at == 0 ? default : (at + 1, Little.Byte(page, at));
    }

    // The length counts in words, of which the first byte or the style's number takes a part.
    private static (int At, int Length) Paragraph(ReadOnlySpan<byte> page, int count, int entry)
    {
        const int EntryLength = 13;
        var at = Little.Byte(page, (count + 1) * 4 + entry * EntryLength) * 2;
        if (at == 0)
            return default;
        var words = Little.Byte(page, at);
        return words == 0
            ? (at + 2 + StyleLength, Little.Byte(page, at + 1) * 2 - StyleLength)
            : (at + 1 + StyleLength, words * 2 - 1 - StyleLength);
    }
}
