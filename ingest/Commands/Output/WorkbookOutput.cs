using System.Globalization;
using SafetyMonth.Warehouse.Export;

namespace SafetyMonth.Ingest.Commands.Output;

/// <summary>Writes a command's data as an Excel workbook: numbers stay numbers, everything else is words.</summary>
internal static class WorkbookOutput
{
    private const int Width = 16;

    /// <summary>Writes one sheet; rows are read while it is written.</summary>
    /// <param name="file">The file, which is replaced.</param>
    /// <param name="title">The title above the table.</param>
    /// <param name="shell">The language of the headings.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">The columns.</param>
    public static void Write<T>(string file, string title, Shell shell, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns)
    {
        using var output = new FileStream(file, FileMode.Create, FileAccess.Write);
        var sheet = new Sheet(title, [.. columns.Select(column => SheetColumn.Of(shell.Say(column.Zh, column.En), Width))],
            rows.Select(row => (IReadOnlyList<SheetCell>)[.. columns.Select(column => Cell(column.Value(row)))]))
        {
            Name = title,
            Note = "导出时间：" + TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        };
        new OpenXmlWorkbook().Write([sheet], output);
    }

    private static SheetCell Cell(object? value) => value switch
    {
        null => SheetCell.Empty,
        int number => SheetCell.Of(number),
        long number => SheetCell.Of(number),
        double number => SheetCell.Ratio(number),
        _ => SheetCell.Of(Cells.Text(value)),
    };
}
