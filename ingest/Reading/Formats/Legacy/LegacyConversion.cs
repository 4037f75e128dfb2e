using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Reading.Formats.Docx;
using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Formats.Legacy;

/// <summary>Reads an older text document by turning it into .docx with LibreOffice. The document keeps its own name and hash.</summary>
/// <param name="locator">Finds LibreOffice.</param>
/// <param name="limits">What a conversion may cost.</param>
internal sealed class LegacyConversion(ProgramLocator locator, ProgramLimits limits)
{
    private const string Resave = "请用 Word 或 WPS 打开后“另存为 .docx”再提交。";

    /// <summary>With LibreOffice as it is installed, within the usual limits.</summary>
    public LegacyConversion()
        : this(ProgramLocator.OnPath, LibreOffice.Limits)
    {
    }

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">The format that reads it: its name names the document's format and the temporary file.</param>
    public ReadResult Read(SourceFile file, IDocumentFormat format)
    {
        if (LibreOffice.Find(locator) is not { } program)
            return ReadResult.Failed(ExternalProblems.Missing(file.Name, format.Label, "LibreOffice",
                "请在这台机器上安装 LibreOffice（Debian 软件包 libreoffice-writer-nogui 和 libreoffice-calc-nogui），或者用 Word、WPS 打开后“另存为 .docx”再提交。"));
        using var folder = new ScratchFolder();
        var source = "source." + format.Name;
        folder.Write(source, file.Bytes.Span);
        var run = LibreOffice.Convert(program, folder, source, "docx", limits);
        if (run.End is ProgramEnd.OutOfTime)
            return ReadResult.Failed(ExternalProblems.OutOfTime(file.Name, limits, Resave));
        var converted = new FileInfo(folder.File("source.docx"));
        if (!run.IsSuccess || !converted.Exists || converted.Length == 0)
            return ReadResult.Failed(ReadingProblems.Damaged(file.Name, format.Label));
        if (converted.Length > ReadingLimits.FileBytes)
            return ReadResult.Failed(ReadingProblems.LimitExceeded(file.Name, $"转换后大于 {ReadingLimits.FileBytes / 1024 / 1024} MB"));
        var result = new DocxFormat().Read(new SourceFile(file.Name, File.ReadAllBytes(converted.FullName)));
        return result.Document is { } document
            ? ReadResult.Of(document with { Hash = file.Hash, Format = format.Name })
            : result;
    }
}
