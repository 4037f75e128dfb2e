using System.Globalization;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Export;

namespace SafetyMonth.Dashboard.Tables;

/// <summary>Lays a table out as a sheet: numbers stay numbers, the kinds of nothing are words, notes have columns of their own.</summary>
public static class TableSheet
{
    private const int NumberWidth = 14;
    private const int WordsWidth = 24;

    /// <summary>The sheet, with when it was made in its unit row and room for those who sign it.</summary>
    public static Sheet Of(DataTable table, Words words, DateTimeOffset made)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(words);
        var rows = (table.AllRows?.Invoke() ?? table.Rows).ToList();
        var noted = table.Columns.Select((_, i) => rows.Exists(row => row.Cells[i].Note is { Length: > 0 })).ToArray();
        return new Sheet(
            table.Caption,
            [.. table.Columns.SelectMany((column, i) => Columns(column, noted[i], words))],
            rows.Select(row => (IReadOnlyList<SheetCell>)[.. row.Cells.SelectMany((cell, i) => Cells(cell, noted[i], row.Total, words))]))
        {
            Name = table.Caption,
            Note = (table.Remark is { } remark ? remark + "　" : "") + words["sheet.note", made.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)],
            Footer = words["sheet.footer"],
        };
    }

    private static IEnumerable<SheetColumn> Columns(Column column, bool noted, Words words)
    {
        yield return new SheetColumn(column.Heads, column.Numeric ? NumberWidth : WordsWidth);
        if (noted)
            yield return new SheetColumn([.. column.Above, words["csv.note", column.Head]], NumberWidth);
    }

    private static IEnumerable<SheetCell> Cells(Cell cell, bool noted, bool total, Words words)
    {
        yield return Content(cell, words) with { Bold = total };
        if (noted)
            yield return SheetCell.Of(cell.Note) with { Bold = total };
    }

    private static SheetCell Content(Cell cell, Words words) => cell.Figure switch
    {
        null when cell.Quotient is { } quotient => quotient.Percent ? SheetCell.Percent(quotient.Value) : SheetCell.Ratio(quotient.Value),
        null => SheetCell.Of(cell.Words),
        { State: FigureState.Number } figure => SheetCell.Of(figure.Value!.Value, figure.Approximate),
        { } figure => SheetCell.Nothing(figure.StateText(words)),
    };
}
