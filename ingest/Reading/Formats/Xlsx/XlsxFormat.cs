using SafetyMonth.Ingest.Reading.Archives;
using SafetyMonth.Ingest.Reading.Sheets;
using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Formats.Xlsx;

/// <summary>
/// Excel workbooks (.xlsx, .xlsm): a table for each visible sheet, stored values rather than shown ones. Hidden sheets are left out with a
/// note; hidden rows and columns are read with a note, since a filter may have hidden them. Text boxes and comments are not read.
/// </summary>
public sealed class XlsxFormat : IDocumentFormat
{
    private const string UsualPart = "xl/workbook.xml";

    /// <inheritdoc/>
    public string Name => "xlsx";

    /// <inheritdoc/>
    public string Label => "Excel 工作簿";

    /// <inheritdoc/>
    public Claim Claim(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        // A binary workbook has the same folders.
        return file.Zip?.Names.Contains("xl/workbook.bin") == true ? Reading.Claim.No : OfficePackage.Claim(file, UsualPart);
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
        var main = file.Zip!.Names.Contains(UsualPart) ? UsualPart : package.FindTarget("_rels/.rels", "", "/officeDocument") ?? UsualPart;
        if (Workbook.Read(package, main) is not { } workbook)
            return ReadResult.Failed(ReadingProblems.Damaged(file.Name, Label));
        var strings = SharedStrings.Read(package, workbook.StringsPart, document.Budget);
        var styles = CellStyles.Read(package, workbook.StylesPart);
        var sheets = new SheetCollector(document);
        foreach (var sheet in workbook.Sheets)
        {
            if (sheet.IsHidden)
                sheets.AddHidden(sheet.Name);
            else if (sheet.Part is not null)
                sheets.Add(new SheetReader(strings, styles, workbook.From1904, document.Budget).Read(package, sheet));
        }
        return sheets.Build();
    }
}
