using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SafetyMonth.Ingest.Generating.Pages;
using Page = SafetyMonth.Ingest.Generating.Pages.Page;
using Run = SafetyMonth.Ingest.Generating.Pages.Run;

namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>Writes workbooks of today's Excel: one sheet, merged cells, shared strings.</summary>
public sealed class XlsxWriter : IPageWriter
{
    private const uint TextStyle = 0;
    private const uint ThousandsStyle = 1;
    private const uint DateStyle = 2;
    private const uint FirstDateFormat = 164;

    /// <inheritdoc/>
    public string Format => "xlsx";

    /// <inheritdoc/>
    public void Write(Page page, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
            Fill(file, SheetLayout.Of(page));
        buffer.Position = 0;
        FixedZip.Copy(buffer, stream);
    }

    // Relations get ids of ours: the library's own are random.
    private static void Fill(SpreadsheetDocument file, SheetLayout layout)
    {
        var book = file.AddWorkbookPart();
        file.ChangeIdOfPart(book, "rId1");
        var sheet = book.AddNewPart<WorksheetPart>("rId1");
        var styles = book.AddNewPart<WorkbookStylesPart>("rId2");
        var strings = book.AddNewPart<SharedStringTablePart>("rId3");
        styles.Stylesheet = Styles();
        strings.SharedStringTable = new SharedStringTable();
        var rows = layout.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key)
            .Select(row => new Row(row.Select(cell => ToCell(cell, strings.SharedStringTable))) { RowIndex = (uint)row.Key + 1 });
        var merges = layout.Cells.Where(cell => cell.RowSpan > 1 || cell.ColumnSpan > 1).Select(cell => new MergeCell { Reference = Area(cell) }).ToList();
        sheet.Worksheet = new Worksheet(Columns(layout.ColumnCount), new SheetData(rows));
        if (merges.Count > 0)
            sheet.Worksheet.Append(new MergeCells(merges));
        book.Workbook = new Workbook(new Sheets(new Sheet { Id = "rId1", SheetId = 1, Name = SheetLayout.Name }));
        var properties = file.AddCoreFilePropertiesPart();
        file.ChangeIdOfPart(properties, "rId2");
        using var content = properties.GetStream(FileMode.Create);
        content.Write(Encoding.UTF8.GetBytes(DocumentProperties.Core("统计表")));
    }

    private static Columns Columns(int count) => new(Enumerable.Range(1, count).Select(column => new Column
    {
        Min = (uint)column,
        Max = (uint)column,
        Width = column == count ? 60 : 24,
        CustomWidth = true,
    }));

    private static Cell ToCell(PageCell cell, SharedStringTable strings)
    {
        var reference = Address(cell.Row, cell.Column);
        if (cell.Number is { } number)
        {
            var style = cell.Text.Contains(',', StringComparison.Ordinal) ? ThousandsStyle : TextStyle;
            return new Cell { CellReference = reference, StyleIndex = style, CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) };
        }

        if (cell.Date is { } date)
        {
            var serial = date.DayNumber - new DateOnly(1899, 12, 30).DayNumber;
            return new Cell { CellReference = reference, StyleIndex = DateStyle, CellValue = new CellValue(serial.ToString(CultureInfo.InvariantCulture)) };
        }

        if (cell.Text.Length == 0)
            return new Cell { CellReference = reference, StyleIndex = TextStyle };
        strings.Append(ToString(SheetLayout.Runs(cell)));
        var index = (strings.ChildElements.Count - 1).ToString(CultureInfo.InvariantCulture);
        return new Cell { CellReference = reference, StyleIndex = TextStyle, DataType = CellValues.SharedString, CellValue = new CellValue(index) };
    }

    private static SharedStringItem ToString(IReadOnlyList<Run> runs)
    {
        if (!SheetLayout.IsRich(runs))
            return new SharedStringItem(Words(string.Concat(runs.Select(run => run.Text))));
        return new SharedStringItem(runs.Where(run => run.Text.Length > 0).Select(run =>
        {
            var looks = new RunProperties();
            if (run.Ink.HasFlag(Ink.Bold))
                looks.Append(new Bold());
            if (run.Ink.HasFlag(Ink.Strike))
                looks.Append(new Strike());
            if (run.Ink.HasFlag(Ink.Underline))
                looks.Append(new Underline());
            return new DocumentFormat.OpenXml.Spreadsheet.Run(looks, Words(run.Text));
        }));
    }

    private static Text Words(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    private static string Area(PageCell cell)
        => $"{Address(cell.Row, cell.Column)}:{Address(cell.Row + cell.RowSpan - 1, cell.Column + cell.ColumnSpan - 1)}";

    private static string Address(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row + 1}");

    private static Stylesheet Styles()
    {
        var wrap = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center };
        CellFormat Look(uint format) => new((Alignment)wrap.CloneNode(true)) { NumberFormatId = format, FontId = 0, FillId = 0, BorderId = 0, ApplyAlignment = true, ApplyNumberFormat = true };
        return new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = FirstDateFormat, FormatCode = "yyyy\"年\"m\"月\"d\"日\"" }),
            new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "宋体" })),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(Look(0), Look(3), Look(FirstDateFormat)));
    }
}
