using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SafetyMonth.Warehouse.Export;

/// <summary>Where the parts of a sheet stand: title, note, headings above; footer below. Rows and columns of Excel are 1-based.</summary>
internal sealed class SheetLayout
{
    /// <summary>Rows kept free below the data: an empty one and the footer.</summary>
    public const int RowsBelow = 2;

    // Longer texts are an error to Excel.
    private const int MostSigns = 32_767;

    // Excel keeps 15 digits; a longer number would silently change.
    private const decimal Largest = 999_999_999_999_999;

    private readonly Sheet sheet;
    private readonly int levels;

    public SheetLayout(Sheet sheet)
    {
        this.sheet = sheet;
        levels = Math.Max(1, sheet.Columns.Max(column => column.Heads.Count));
        FirstHeadRow = sheet.Note is null ? 2 : 3;
    }

    public int FirstHeadRow { get; }

    public int LastHeadRow => FirstHeadRow + levels - 1;

    private int Width => sheet.Columns.Count;

    public SheetViews View() => new(new SheetView(new Pane
    {
        HorizontalSplit = 1,
        VerticalSplit = LastHeadRow,
        TopLeftCell = Address(1, (uint)LastHeadRow + 1),
        ActivePane = PaneValues.BottomRight,
        State = PaneStateValues.Frozen,
    })
    { WorkbookViewId = 0 });

    public Columns Columns() => new(sheet.Columns.Select((column, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true }));

    public IEnumerable<Row> HeadRows()
    {
        yield return new Row(Words(0, 1, sheet.Title, SheetStyles.Title)) { RowIndex = 1, Height = 28, CustomHeight = true };
        if (sheet.Note is { } note)
            yield return new Row(Words(0, 2, note, SheetStyles.Note)) { RowIndex = 2 };
        for (var level = 0; level < levels; level++)
        {
            var number = (uint)(FirstHeadRow + level);
            yield return new Row(sheet.Columns.Select((column, i) => Words(i, number, column.Heads.ElementAtOrDefault(level) ?? "", SheetStyles.Head))) { RowIndex = number };
        }
    }

    public Row? FootRow(uint number) => sheet.Footer is { } footer ? new Row(Words(0, number, footer, SheetStyles.Foot)) { RowIndex = number } : null;

    public MergeCells Merges(uint footRow)
    {
        var areas = new List<string>();
        void Add(int left, int top, int right, int bottom)
        {
            if (left < right || top < bottom)
                areas.Add($"{Address(left, (uint)top)}:{Address(right, (uint)bottom)}");
        }

        Add(0, 1, Width - 1, 1);
        if (sheet.Note is not null)
            Add(0, 2, Width - 1, 2);
        for (var level = 0; level < levels; level++)
            for (var (first, last) = (0, 0); first < Width; first = last + 1)
            {
                for (last = first; last + 1 < Width && SharesHead(first, last + 1, level);)
                    last++;
                var heads = sheet.Columns[first].Heads.Count;
                if (level < heads)
                    Add(first, FirstHeadRow + level, last, level == heads - 1 ? LastHeadRow : FirstHeadRow + level);
            }
        if (sheet.Footer is not null)
            Add(0, (int)footRow, Width - 1, (int)footRow);
        return new MergeCells(areas.Select(area => new MergeCell { Reference = area }));
    }

    public static Cell Cell(int column, uint row, SheetCell cell)
    {
        var style = SheetStyles.Of(cell);
        if (cell.Number is not { } number)
            return cell.Text is { Length: > 0 } text ? Words(column, row, text, style) : new Cell { CellReference = Address(column, row), StyleIndex = style };
        var written = number.ToString(CultureInfo.InvariantCulture);
        return Math.Abs(number) > Largest
            ? Words(column, row, written, style)
            : new Cell { CellReference = Address(column, row), StyleIndex = style, CellValue = new CellValue(written) };
    }

    // Two columns stand under one heading where all headings down to it are the same, and both go on below it or neither does.
    private bool SharesHead(int one, int other, int level)
    {
        var (left, right) = (sheet.Columns[one].Heads, sheet.Columns[other].Heads);
        return left.Count > level + 1 && right.Count > level + 1 && left.Take(level + 1).SequenceEqual(right.Take(level + 1), StringComparer.Ordinal);
    }

    private static Cell Words(int column, uint row, string text, uint style) => new(new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = Address(column, row),
        StyleIndex = style,
        DataType = CellValues.InlineString,
    };

    // Documents hold signs that XML has no place for.
    private static string Clean(string text)
    {
        if (text.Length > MostSigns)
            text = text[..(char.IsHighSurrogate(text[MostSigns - 2]) ? MostSigns - 2 : MostSigns - 1)] + "…";
        return text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)));
    }

    private static string Address(int column, uint row)
    {
        var letters = "";
        for (var rest = column; rest >= 0; rest = rest / 26 - 1)
            letters = (char)('A' + rest % 26) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
