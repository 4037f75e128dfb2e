namespace SafetyMonth.Ingest.Reading.Formats.Legacy.Word;

/// <summary>A stretch of the text that lies in one place of the main stream.</summary>
/// <param name="Offset">Its first byte.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Width">Bytes of a character: 2 for UTF-16, 1 for Latin text.</param>
internal readonly record struct WordPiece(int Offset, int Length, int Width);

/// <summary>The piece table ([MS-DOC] 2.9.38 Clx): the text in reading order.</summary>
internal static class WordPieces
{
    private const byte FormatsFollow = 1;
    private const byte PiecesFollow = 2;
    private const int Latin = 0x40000000;

    /// <summary>The pieces of the main text.</summary>
    public static IReadOnlyList<WordPiece> Of(WordFile file)
    {
        var pieces = new List<WordPiece>();
        var list = Skip(file.Pieces);
        var count = (list.Length - 4) / 12;
        for (var i = 0; i < count; i++)
        {
            var start = Little.Int32(list, i * 4);
            var end = Math.Min(Little.Int32(list, (i + 1) * 4), file.Characters);
            var place = Little.Int32(list, (count + 1) * 4 + i * 8 + 2);
            var width = (place & Latin) != 0 ? 1 : 2;
            var offset = width == 1 ? (place & ~Latin) / 2 : place;
            if (start < 0 || end <= start || offset < 0 || offset >= file.Main.Length)
                continue;
            pieces.Add(new WordPiece(offset, Math.Min(end - start, (file.Main.Length - offset) / width), width));
        }
        return pieces;
    }

    // Formats of quick saves stand before the list.
    private static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> part)
    {
        var at = 0;
        while (Little.Byte(part, at) == FormatsFollow)
            at += 3 + Little.UInt16(part, at + 1);
        return Little.Byte(part, at) == PiecesFollow ? Little.Slice(part, at + 5, Little.Int32(part, at + 1)) : default;
    }
}
