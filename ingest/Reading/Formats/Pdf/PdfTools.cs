using System.Globalization;
using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Reading.Sniffing;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>Runs poppler's programs on one PDF in a private folder.</summary>
/// <param name="locator">Finds the programs.</param>
/// <param name="limits">What each run may cost.</param>
internal sealed class PdfTools(ProgramLocator locator, ProgramLimits limits)
{
    /// <summary>Pages that a PDF may have.</summary>
    public const int MostPages = 100;

    private const int LargestPicture = 96 * 1024 * 1024;
    private const string Install = "请在这台机器上安装 poppler（Debian 软件包 poppler-utils），或者提交 .docx 或 .xlsx 格式的原始统计表。";
    private const string Resave = "请提交 .docx 或 .xlsx 格式的原始统计表，或重新导出 PDF 后再提交。";

    /// <summary>With poppler as it is installed, within the usual limits.</summary>
    public PdfTools()
        : this(ProgramLocator.OnPath, UsualLimits)
    {
    }

    /// <summary>What each run may cost; a form's pages take a tenth of a second.</summary>
    public static ProgramLimits UsualLimits { get; } = new(TimeSpan.FromSeconds(20), 64 * 1024 * 1024, 320L * 1024 * 1024) { Processor = TimeSpan.FromSeconds(4) };

    /// <summary>The words' boxes and the drawing of every page, or the problem.</summary>
    public (ReadOnlyMemory<byte> Words, ReadOnlyMemory<byte> Drawing, Problem? Failure) Run(SourceFile file, string label)
    {
        if (locator.Find("pdftotext") is not { } toText || locator.Find("pdftocairo") is not { } toDrawing)
            return Failed(ExternalProblems.Missing(file.Name, label, "poppler", Install));
        using var folder = new ScratchFolder();
        var source = folder.Write("source.pdf", file.Bytes.Span);
        // One page more than is read, so that a longer document is noticed.
        string[] pages = ["-l", (MostPages + 1).ToString(CultureInfo.InvariantCulture)];
        var words = ExternalProgram.Run(toText, ["-bbox", "-enc", "UTF-8", .. pages, source, "-"], folder.Path, limits);
        if (!words.IsSuccess)
            return Failed(ProblemOf(file, words, label));
        var drawing = ExternalProgram.Run(toDrawing, ["-svg", "-noshrink", .. pages, source, "-"], folder.Path, limits);
        return drawing.IsSuccess ? (words.Output, drawing.Output, null) : Failed(ProblemOf(file, drawing, label));
    }

    /// <summary>A page drawn in colour as a portable pixel map, or the problem.</summary>
    /// <param name="file">The PDF.</param>
    /// <param name="label">What it is called in messages.</param>
    /// <param name="page">The page's 1-based number.</param>
    /// <param name="dpi">Dots per inch.</param>
    public (ReadOnlyMemory<byte> Picture, Problem? Failure) Draw(SourceFile file, string label, int page, double dpi)
    {
        if (locator.Find("pdftoppm") is not { } toPicture)
            return (default, ExternalProblems.Missing(file.Name, label, "poppler", Install));
        using var folder = new ScratchFolder();
        var source = folder.Write("source.pdf", file.Bytes.Span);
        var number = page.ToString(CultureInfo.InvariantCulture);
        var run = ExternalProgram.Run(toPicture, ["-r", dpi.ToString("F2", CultureInfo.InvariantCulture), "-f", number, "-l", number, source], folder.Path, limits with { OutputBytes = LargestPicture });
        return run.IsSuccess ? (run.Output, null) : (default, ProblemOf(file, run, label));
    }

    private static (ReadOnlyMemory<byte> Words, ReadOnlyMemory<byte> Drawing, Problem? Failure) Failed(Problem problem) => (default, default, problem);

    private Problem ProblemOf(SourceFile file, ProgramRun run, string label)
    {
        const int notPermitted = 3;
        return run switch
        {
            { End: ProgramEnd.OutOfTime } => ExternalProblems.OutOfTime(file.Name, limits, Resave),
            { End: ProgramEnd.TooMuchOutput } => ReadingProblems.LimitExceeded(file.Name, $"展开后超过 {limits.OutputBytes / 1024 / 1024} MB"),
            { ExitCode: notPermitted } => ReadingProblems.Encrypted(file.Name),
            _ when run.Errors.Contains("password", StringComparison.OrdinalIgnoreCase) => ReadingProblems.Encrypted(file.Name),
            _ => ReadingProblems.Damaged(file.Name, label),
        };
    }
}
