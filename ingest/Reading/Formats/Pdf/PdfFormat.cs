using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Reading.Sniffing;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>
/// PDF files, by poppler: words with their boxes, tables by the lines drawn around them. Where no lines are drawn,
/// each line is a paragraph, with two spaces for a wide gap. A page without text is a scan, and is recognised. Other pictures, notes and form fields' hidden values are not read.
/// </summary>
public sealed class PdfFormat : IDocumentFormat
{
    // Cut-off files lack their end; poppler would give what there is of them.
    private const int TailBytes = 4_096;

    private readonly PdfTools tools;
    private readonly ProgramLocator recognition;

    /// <summary>The format, by poppler as it is installed.</summary>
    public PdfFormat()
        : this(new PdfTools(), ProgramLocator.OnPath)
    {
    }

    internal PdfFormat(PdfTools tools, ProgramLocator recognition) => (this.tools, this.recognition) = (tools, recognition);

    /// <inheritdoc/>
    public string Name => "pdf";

    /// <inheritdoc/>
    public string Label => "PDF 文件";

    /// <inheritdoc/>
    public Claim Claim(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.StartsWith("%PDF-") ? Reading.Claim.ByContent : Reading.Claim.No;
    }

    /// <inheritdoc/>
    public bool RunsApart(SourceFile file) => false;

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var bytes = file.Bytes.Span;
        if (bytes[^Math.Min(TailBytes, bytes.Length)..].IndexOf("%%EOF"u8) < 0)
            return ReadResult.Failed(ReadingProblems.Damaged(file.Name, Label));
        var (words, drawing, failure) = tools.Run(file, Label);
        if (failure is not null)
            return ReadResult.Failed(failure);
        var document = new DocumentBuilder(file, Name);
        var pages = PdfText.Read(words, document.Budget);
        if (pages.Count > PdfTools.MostPages)
            document.Budget.Stop($"页数超过 {PdfTools.MostPages} 页");
        var rules = PdfDrawing.Read(drawing, document.Budget);
        var scans = new ScannedPages(file, Label, tools, recognition, document);
        for (var index = 0; index < pages.Count; index++)
        {
            pages[index] = pages[index].Words.Count == 0 ? scans.Read(pages[index], index + 1) : pages[index] with { Rules = rules.ElementAtOrDefault(index) ?? [] };
            if (pages[index].Words.Count == 0)
                document.AddProblem(scans.Missing is { } missing ? missing with { At = PageName(index + 1) } : PageWithoutText(index + 1));
        }
        if (pages.TrueForAll(page => page.Words.Count == 0))
            return ReadResult.Failed(scans.Missing ?? OnlyPictures(file.Name));
        new PdfLayout(document).Read(pages);
        return document.Build();
    }

    private static Problem OnlyPictures(string name) => new(
        ProblemCodes.TextMissing, $"文件“{name}”里没有可以读取的文字，图片上也没有识别出文字。", null, "请提交 .docx 或 .xlsx 格式的原始统计表，或由它直接导出的 PDF。");

    private static string PageName(int page) => $"第{page}页";

    private static Problem PageWithoutText(int page) => new(
        ProblemCodes.TextMissing, $"第 {page} 页没有可以读取的文字，图片上也没有识别出文字。", PageName(page), "请核对这一页；如有数据，请提交原始的电子表。");
}
