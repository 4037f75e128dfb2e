using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.SS.Util;
using SafetyMonth.Ingest.Generating.Pages;

namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>Writes workbooks of Excel 97 to 2003.</summary>
public sealed class XlsWriter : IPageWriter
{
    /// <inheritdoc/>
    public string Format => "xls";

    /// <inheritdoc/>
    public void Write(Page page, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(stream);
        var layout = SheetLayout.Of(page);
        var book = new HSSFWorkbook();
        var sheet = book.CreateSheet(SheetLayout.Name);
        var styles = new Styles(book);
        foreach (var cell in layout.Cells)
        {
            var target = (sheet.GetRow(cell.Row) ?? sheet.CreateRow(cell.Row)).CreateCell(cell.Column);
            Fill(target, cell, styles);
            if (cell.RowSpan > 1 || cell.ColumnSpan > 1)
                sheet.AddMergedRegion(new CellRangeAddress(cell.Row, cell.Row + cell.RowSpan - 1, cell.Column, cell.Column + cell.ColumnSpan - 1));
        }

        for (var column = 0; column < layout.ColumnCount; column++)
            sheet.SetColumnWidth(column, 256 * (column == layout.ColumnCount - 1 ? 60 : 24));
        // The workbook closes what it writes to.
        using var buffer = new MemoryStream();
        book.Write(buffer);
        stream.Write(buffer.ToArray());
    }

    private static void Fill(ICell target, PageCell cell, Styles styles)
    {
        target.CellStyle = styles.Text;
        if (cell.Number is { } number)
        {
            target.SetCellValue(number);
            target.CellStyle = cell.Text.Contains(',', StringComparison.Ordinal) ? styles.Thousands : styles.Text;
        }
        else if (cell.Date is { } date)
        {
            target.SetCellValue(date.ToDateTime(TimeOnly.MinValue));
            target.CellStyle = styles.Date;
        }
        else
        {
            target.SetCellValue(styles.Rich(SheetLayout.Runs(cell)));
        }
    }

    private sealed class Styles
    {
        private readonly HSSFWorkbook book;
        private readonly Dictionary<Ink, IFont> fonts = [];

        public Styles(HSSFWorkbook book)
        {
            this.book = book;
            Text = Style("General");
            Thousands = Style("#,##0");
            Date = Style("yyyy\"年\"m\"月\"d\"日\"");
        }

        public ICellStyle Text { get; }

        public ICellStyle Thousands { get; }

        public ICellStyle Date { get; }

        public HSSFRichTextString Rich(IReadOnlyList<Run> runs)
        {
            var text = new HSSFRichTextString(string.Concat(runs.Select(run => run.Text)));
            var at = 0;
            foreach (var run in SheetLayout.IsRich(runs) ? runs : [])
            {
                if (run.Text.Length > 0 && SheetLayout.IsRich([run]))
                    text.ApplyFont(at, at + run.Text.Length, Font(run.Ink));
                at += run.Text.Length;
            }

            return text;
        }

        private IFont Font(Ink ink)
        {
            ink &= Ink.Bold | Ink.Underline | Ink.Strike;
            if (fonts.TryGetValue(ink, out var font))
                return font;
            font = book.CreateFont();
            font.IsBold = ink.HasFlag(Ink.Bold);
            font.IsStrikeout = ink.HasFlag(Ink.Strike);
            font.Underline = ink.HasFlag(Ink.Underline) ? FontUnderlineType.Single : FontUnderlineType.None;
            return fonts[ink] = font;
        }

        private ICellStyle Style(string format)
        {
            var style = book.CreateCellStyle();
            style.WrapText = true;
            style.DataFormat = book.CreateDataFormat().GetFormat(format);
            return style;
        }
    }
}
