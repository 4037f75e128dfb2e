using SafetyMonth.Ingest.Reading.External;

namespace SafetyMonth.Ingest.Reading.Formats.Scan;

/// <summary>What a scan may cost at most.</summary>
internal static class ScanLimits
{
    /// <summary>Dots per inch that every page is brought to; all lengths in pixels are meant so.</summary>
    public const int Dpi = 300;

    /// <summary>Pixels of one page as its file declares them: A4 at 600 dots per inch has 35 million. More would not fit into 512 MB.</summary>
    public const long MostPixels = 36_000_000;

    /// <summary>Pixels above which a page has far more than 300 dots per inch: A3 has 17 million then.</summary>
    public const long FinePixels = 20_000_000;

    /// <summary>Pages of one file that are recognised.</summary>
    public const int MostPages = 20;

    /// <summary>Lines of text of one page.</summary>
    public const int MostLines = 500;

    /// <summary>Letters of one page, by the length of its lines: four times those of a full sheet of small print.</summary>
    public const int MostLetters = 8_000;

    /// <summary>A picture whose longer side is shorter is an icon or a logo, and no page.</summary>
    public const int ShortestSide = 400;

    /// <summary>What one run of the recognition may cost: one page's lines.</summary>
    public static ProgramLimits Recognition { get; } = new(TimeSpan.FromSeconds(180), 32 * 1024 * 1024, 384L * 1024 * 1024) { Processor = TimeSpan.FromSeconds(30) };
}
