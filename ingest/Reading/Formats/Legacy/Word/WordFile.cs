using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Formats.Legacy.Word;

/// <summary>
/// A Word 97-2003 file as its three streams, with where the header says that things are. Offsets and structures are those of
/// Microsoft's open specification [MS-DOC], sections 2.5 (Fib) and 2.8 (plex structures).
/// </summary>
internal sealed class WordFile
{
    private const int CharactersAt = 0x4C;
    private const int RunFormatsAt = 0xFA;
    private const int ParagraphFormatsAt = 0x102;
    private const int PiecesAt = 0x1A2;
    private const int SecondTableFlag = 0x0200;

    private readonly byte[] table;

    private WordFile(byte[] main, byte[] table, byte[] data)
    {
        Main = main;
        this.table = table;
        Data = data;
    }

    /// <summary>The stream that holds the header, the text and the pages of formats.</summary>
    public byte[] Main { get; }

    /// <summary>The stream of formats that are too long for their page; empty where there is none.</summary>
    public byte[] Data { get; }

    /// <summary>Characters of the main text; notes, headers and text boxes follow it.</summary>
    public int Characters => Little.Int32(Main, CharactersAt);

    /// <summary>The list that maps characters to bytes.</summary>
    public ReadOnlySpan<byte> Pieces => Part(PiecesAt);

    /// <summary>The list of the pages that say how characters look.</summary>
    public ReadOnlySpan<byte> RunFormats => Part(RunFormatsAt);

    /// <summary>The list of the pages that say what paragraphs are.</summary>
    public ReadOnlySpan<byte> ParagraphFormats => Part(ParagraphFormatsAt);

    /// <summary>The streams of a file that was recognised as a Word document, or null where they are damaged.</summary>
    public static WordFile? Of(SourceFile file)
    {
        var bytes = file.Bytes.Span;
        if (file.Compound is not { } compound || compound.ReadStream(bytes, "WordDocument") is not { } main)
            return null;
        var second = (Little.UInt16(main, 10) & SecondTableFlag) != 0;
        return compound.ReadStream(bytes, second ? "1Table" : "0Table") is { } table
            ? new WordFile(main, table, compound.ReadStream(bytes, "Data") ?? [])
            : null;
    }

    // The header gives an offset and a length for each part of the table stream.
    private ReadOnlySpan<byte> Part(int at) => Little.Slice(table, Little.Int32(Main, at), Little.Int32(Main, at + 4));
}
