using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SafetyMonth.Warehouse.Export;

/// <summary>Workbooks by the Open XML SDK, row by row, so that a sheet of a million rows needs no memory for them.</summary>
public sealed class OpenXmlWorkbook : IWorkbookWriter
{
    /// <summary>Rows that an Excel sheet holds.</summary>
    public const int MostRows = 1_048_576;

    private readonly int mostRows;

    /// <summary>A writer; fewer rows a sheet than Excel's are for callers that want smaller sheets.</summary>
    public OpenXmlWorkbook(int mostRows = MostRows) => this.mostRows = Math.Clamp(mostRows, 20, MostRows);

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Sheet> sheets, Stream output)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(output);
        // The package wants to seek, and the network cannot.
        using var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
            Fill(document, sheets);
        file.Position = 0;
        file.CopyTo(output);
    }

    private void Fill(SpreadsheetDocument document, IReadOnlyList<Sheet> sheets)
    {
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = SheetStyles.Make();
        var tabs = new Sheets();
        var names = new DefinedNames();
        var taken = new SheetNames();
        foreach (var sheet in sheets)
        {
            var layout = new SheetLayout(sheet);
            using var rows = sheet.Rows.GetEnumerator();
            var more = rows.MoveNext();
            do
            {
                var index = (uint)tabs.ChildElements.Count;
                var (id, name) = ($"sheet{index + 1}", taken.Take(sheet.Name));
                more = Write(book.AddNewPart<WorksheetPart>(id), layout, rows, more);
                tabs.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = id, SheetId = index + 1, Name = name });
                names.Append(new DefinedName($"'{name.Replace("'", "''", StringComparison.Ordinal)}'!${layout.FirstHeadRow}:${layout.LastHeadRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = index });
            }
            while (more);
        }
        book.Workbook = new Workbook(tabs, names);
    }

    // True where rows are left for a further sheet.
    private bool Write(WorksheetPart part, SheetLayout layout, IEnumerator<IReadOnlyList<SheetCell>> rows, bool more)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        xml.WriteElement(layout.View());
        xml.WriteElement(layout.Columns());
        xml.WriteStartElement(new SheetData());
        foreach (var row in layout.HeadRows())
            xml.WriteElement(row);
        var number = (uint)layout.LastHeadRow;
        while (more && number < mostRows - SheetLayout.RowsBelow)
        {
            WriteRow(xml, ++number, rows.Current);
            more = rows.MoveNext();
        }
        if (layout.FootRow(number + 2) is { } foot)
            xml.WriteElement(foot);
        xml.WriteEndElement();
        if (layout.Merges(number + 2) is { HasChildren: true } merges)
            xml.WriteElement(merges);
        xml.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        xml.WriteEndElement();
        return more;
    }

    private static void WriteRow(OpenXmlWriter xml, uint number, IReadOnlyList<SheetCell> cells)
    {
        xml.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Row { RowIndex = number });
        for (var column = 0; column < cells.Count; column++)
            xml.WriteElement(SheetLayout.Cell(column, number, cells[column]));
        xml.WriteEndElement();
    }
}
