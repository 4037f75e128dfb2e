using System.Runtime.InteropServices;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using SafetyMonth.Ingest.Reading.Sheets;
using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Formats.Xls;

/// <summary>Excel 97-2003 workbooks (.xls, and WPS's .et), by ExcelDataReader; what it does not tell is read from the records.</summary>
public sealed class XlsFormat : IDocumentFormat
{
    private const long MostBytes = 10L * 1024 * 1024;

    // The library follows the file's own chains; a sound file is read a few times over.
    private const int MostReadings = 10;
    private const int SpareBytes = 1024 * 1024;

    static XlsFormat() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <inheritdoc/>
    public string Name => "xls";

    /// <inheritdoc/>
    public string Label => "Excel 97-2003 工作簿";

    /// <inheritdoc/>
    public Claim Claim(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Compound?.Names is not { } names || names.Contains("WordDocument") || names.Contains("EncryptedPackage"))
            return Reading.Claim.No;
        return names.Contains("Workbook") || names.Contains("Book") ? Reading.Claim.ByContent : Reading.Claim.No;
    }

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var document = new DocumentBuilder(file, Name);
        if (!file.Compound!.IsSound)
            return ReadResult.Failed(ReadingProblems.Damaged(file.Name, Label));
        if (file.Bytes.Length > MostBytes)
            document.Budget.Stop($"旧格式工作簿大于 {MostBytes / 1024 / 1024} MB");
        var bytes = MemoryMarshal.TryGetArray(file.Bytes, out var array) ? array : new ArraySegment<byte>(file.Bytes.ToArray());
        using var stream = new MeteredMemoryStream(bytes, file.Bytes.Length * MostReadings + SpareBytes);
        var (marks, isEncrypted) = XlsRecords.Read(file.Compound.ReadStream(file.Bytes.Span, "Workbook"));
        if (isEncrypted)
            return ReadResult.Failed(ReadingProblems.Encrypted(file.Name));
        var sheets = new SheetCollector(document);
        try
        {
            using var reader = ExcelReaderFactory.CreateBinaryReader(stream, new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("gb18030") });
            for (var index = 0; index == 0 || reader.NextResult(); index++)
            {
                if (reader.VisibleState is null or "visible")
                    sheets.Add(new XlsSheet(reader, marks.ElementAtOrDefault(index) ?? new XlsMarks(), document.Budget).Read());
                else
                    sheets.AddHidden(TextCleaning.Clean(reader.Name ?? ""));
            }
        }
        catch (InvalidPasswordException)
        {
            return ReadResult.Failed(ReadingProblems.Encrypted(file.Name));
        }
        return sheets.Build();
    }
}
