using System.Globalization;
using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>Recognises pictures of single lines by tesseract, all of a page in one run.</summary>
/// <param name="fileName">The document, for messages.</param>
/// <param name="label">What it is called, such as 图片.</param>
/// <param name="locator">Finds the program.</param>
internal sealed class Tesseract(string fileName, string label, ProgramLocator locator)
{
    // A page's lines are recognised on one core: other files are read at the same time.
    private static readonly KeyValuePair<string, string>[] OneThread = [new("OMP_THREAD_LIMIT", "1")];

    /// <summary>The signs of each picture.</summary>
    /// <param name="pictures">Lines of text, black on white.</param>
    /// <param name="language">The language that tesseract is to expect.</param>
    /// <param name="settings">Further settings, each <c>name=value</c>.</param>
    public IReadOnlyList<IReadOnlyList<Sign>> Read(IReadOnlyList<GreyPicture> pictures, string language, params ReadOnlySpan<string> settings)
    {
        if (pictures.Count == 0)
            return [];
        using var folder = new ScratchFolder();
        var names = pictures.Select((picture, index) => folder.Write(string.Create(CultureInfo.InvariantCulture, $"{index:D4}.pgm"), GreyMap.Write(picture)));
        var list = folder.File("lines.txt");
        File.WriteAllLines(list, names);
        const string oneLine = "7";
        List<string> arguments = [list, "stdout", "-l", language, "--psm", oneLine, "--dpi", ScanLimits.Dpi.ToString(CultureInfo.InvariantCulture), "-c", "hocr_char_boxes=1"];
        foreach (var setting in settings)
            arguments.AddRange(["-c", setting]);
        return HocrSigns.Read(Run(folder, [.. arguments, "hocr"], language).Output.Span, pictures.Count);
    }

    /// <summary>How far a page must be turned clockwise for its letters to stand upright, in degrees; 0 where that is not clear.</summary>
    public int FindTurn(GreyPicture page)
    {
        using var folder = new ScratchFolder();
        // Half the resolution is enough for that.
        var picture = folder.Write("page.pgm", GreyMap.Write(page.Scaled(0.5)));
        var run = ExternalProgram.Run(Program, [picture, "stdout", "--psm", "0", "--dpi", (ScanLimits.Dpi / 2).ToString(CultureInfo.InvariantCulture)], folder.Path, ScanLimits.Recognition, OneThread);
        return run.IsSuccess ? Orientation.Read(run.Output.Span) : 0;
    }

    private string Program => locator.Find("tesseract") ?? throw new ReadingStoppedException(Missing("tesseract", "tesseract-ocr 和 tesseract-ocr-chi-sim"));

    private ProgramRun Run(ScratchFolder folder, IReadOnlyList<string> arguments, string language)
    {
        var run = ExternalProgram.Run(Program, arguments, folder.Path, ScanLimits.Recognition, OneThread);
        if (run.IsSuccess)
            return run;
        throw new ReadingStoppedException(run switch
        {
            { End: ProgramEnd.OutOfTime } => ExternalProblems.OutOfTime(fileName, ScanLimits.Recognition, ScanProblems.Remedy),
            _ when run.Errors.Contains("loading language", StringComparison.Ordinal) || run.Errors.Contains("data file", StringComparison.Ordinal)
                => Missing($"tesseract 的 {language} 字库", "tesseract-ocr-" + language.Replace('_', '-')),
            _ => ReadingProblems.Damaged(fileName, label),
        });
    }

    private Problem Missing(string what, string package)
        => ExternalProblems.Missing(fileName, label, what, $"请在这台机器上安装文字识别程序（Debian 软件包 {package}），或者提交 .docx 或 .xlsx 格式的原始统计表。");
}
