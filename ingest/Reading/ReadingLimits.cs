namespace SafetyMonth.Ingest.Reading;

/// <summary>What a file may cost at most. A statistics form stays far below each limit; beyond them the file is refused, not guessed at.</summary>
public static class ReadingLimits
{
    /// <summary>Bytes of a file: 50 MB.</summary>
    public const long FileBytes = 50L * 1024 * 1024;

    /// <summary>
    /// Bytes up to which our own streaming readers work in this process: 1 MB. A filled form takes 10 to 100 KB, so that batches pay for no
    /// other process; at this size and the largest inflation ratio a reading is still bounded by <see cref="InflatedBytes"/> and ends within two seconds.
    /// </summary>
    public const long BytesHere = 1024 * 1024;

    /// <summary>Entries of a zip archive.</summary>
    public const int ArchiveEntries = 2_000;

    /// <summary>Containers within one another, the outermost counted.</summary>
    public const int NestedArchives = 3;

    /// <summary>Bytes that an archive may unpack to, as declared and as measured while unpacking: 200 MB.</summary>
    public const long InflatedBytes = 200L * 1024 * 1024;

    /// <summary>Unpacked bytes for each packed byte, judged once <see cref="RatioFrom"/> bytes have come out.</summary>
    public const int InflationRatio = 200;

    /// <summary>Unpacked bytes from which the ratio is judged: 1 MB.</summary>
    public const long RatioFrom = 1024 * 1024;

    /// <summary>Nested elements of an XML or HTML text.</summary>
    public const int ElementDepth = 256;

    /// <summary>Tables within cells of tables.</summary>
    public const int NestedTables = 16;

    /// <summary>Cells of a document.</summary>
    public const int Cells = 200_000;

    /// <summary>Columns of a table.</summary>
    public const int Columns = 16_384;

    /// <summary>Characters of a document.</summary>
    public const int Characters = 5_000_000;

    /// <summary>Blocks (paragraphs and tables) of a document.</summary>
    public const int Blocks = 200_000;

    /// <summary>Characters of an HTML source; Word writes ten of markup for one of text.</summary>
    public const int HtmlCharacters = 2_000_000;

    /// <summary>Rows of a table in a Markdown source; they cost the parser the square of their number.</summary>
    public const int MarkdownRows = 2_000;

    /// <summary>Characters of a Markdown source.</summary>
    public const int MarkdownCharacters = 500_000;
}
