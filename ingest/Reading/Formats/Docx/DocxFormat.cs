using SafetyMonth.Ingest.Reading.Archives;
using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Formats.Docx;

/// <summary>Word documents (.docx, .docm), read as a stream of XML. Headers, footers, notes and automatic numbers are not read.</summary>
public sealed class DocxFormat : IDocumentFormat
{
    private const string UsualPart = "word/document.xml";

    /// <inheritdoc/>
    public string Name => "docx";

    /// <inheritdoc/>
    public string Label => "Word 文档";

    /// <inheritdoc/>
    public Claim Claim(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return OfficePackage.Claim(file, UsualPart);
    }

    /// <inheritdoc/>
    public bool RunsApart(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Bytes.Length > ReadingLimits.BytesHere;
    }

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var document = new DocumentBuilder(file, Name);
        using var package = OfficePackage.Open(file, document.Budget);
        var names = new DocxNames();
        var part = file.Zip!.Names.Contains(UsualPart) ? UsualPart : package.FindTarget("_rels/.rels", "", "/officeDocument") ?? UsualPart;
        using var reader = package.OpenXml(part, names.Table);
        if (reader is null)
            return ReadResult.Failed(ReadingProblems.Damaged(file.Name, Label));
        return new DocxBodyReader(reader, names, document, new PartLinks(package, part)).Read()
            ? document.Build()
            : ReadResult.Failed(ReadingProblems.Damaged(file.Name, Label));
    }
}
