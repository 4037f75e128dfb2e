using System.Buffers.Binary;
using SafetyMonth.Ingest.Reading.Formats.Legacy.Word;
using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Formats.Legacy;

/// <summary>Word 97-2003 documents (.doc) and the older files of WPS Writer (.wps), which are the same inside.</summary>
public sealed class DocFormat : IDocumentFormat
{
    private const string MainStream = "WordDocument";
    private const int ShortestHeader = 32;
    private const int EncryptedFlag = 0x0100;

    // A table within another is no row of its own to us, so that more rows than these mean a loss.
    private const double Lost = 1.2;

    private readonly LegacyConversion conversion;

    /// <summary>The format, by LibreOffice as it is installed.</summary>
    public DocFormat()
        : this(new LegacyConversion())
    {
    }

    internal DocFormat(LegacyConversion conversion) => this.conversion = conversion;

    /// <inheritdoc/>
    public string Name => "doc";

    /// <inheritdoc/>
    public string Label => "Word 97-2003 文档（.doc 或 .wps）";

    /// <inheritdoc/>
    public Claim Claim(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Compound?.Names is { } names && names.Contains(MainStream) && !names.Contains("EncryptedPackage") ? Reading.Claim.ByContent : Reading.Claim.No;
    }

    /// <inheritdoc/>
    public bool RunsApart(SourceFile file) => false;

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Compound!.ReadStream(file.Bytes.Span, MainStream) is not { Length: >= ShortestHeader } header || header[1] != 0xA5)
            return ReadResult.Failed(ReadingProblems.Damaged(file.Name, Label));
        if ((BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(10)) & EncryptedFlag) != 0)
            return ReadResult.Failed(ReadingProblems.Encrypted(file.Name));
        var converted = conversion.Read(file, this);
        return converted.Document is { } document ? ReadResult.Of(WithTables(document, file)) : converted;
    }

    // A conversion can turn a table with many merged cells into running text; the file's own rows tell.
    private Document WithTables(Document converted, SourceFile file)
        => WordReader.Read(file, Name) is { } own && Rows(own) > Rows(converted) * Lost ? own with { Problems = converted.Problems } : converted;

    private static int Rows(Document document) => document.Blocks.OfType<Table>().Sum(table => table.RowCount);
}
