using System.Globalization;
using System.Text;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Tables;

/// <summary>Writes a table as CSV (RFC 4180): a figure's number stands alone, its state and its note in columns of their own.</summary>
public static class CsvText
{
    /// <summary>The lines of the file, each with its line end.</summary>
    public static IEnumerable<string> Lines(DataTable table, Words words)
    {
        ArgumentNullException.ThrowIfNull(table);
        yield return Line(table.Columns.SelectMany(column => column.Numeric
            ? [column.Line, words["csv.state", column.Line], words["csv.note", column.Line]]
            : new[] { column.Line }));
        foreach (var row in table.AllRows?.Invoke() ?? table.Rows)
            yield return Line(row.Cells.SelectMany((cell, i) => table.Columns[i].Numeric
                ? [Number(cell), State(cell, words), cell.Note ?? ""]
                : new[] { cell.Figure is { } figure ? figure.Exact(words) : cell.Words }));
    }

    private static string Number(Cell cell)
        => cell.Figure is { } figure ? figure.Value?.ToString(CultureInfo.InvariantCulture) ?? ""
            : cell.Quotient is { } quotient ? quotient.Value.ToString("0.######", CultureInfo.InvariantCulture)
            : cell.Words;

    private static string State(Cell cell, Words words) => cell.Figure switch
    {
        null => "",
        { State: FigureState.Number, Approximate: true } => words["figure.approximate"],
        { } figure => figure.StateText(words),
    };

    private static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    private static string Field(string text)
    {
        // A spreadsheet would run a text that begins like a formula; the leading quote keeps it text.
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !long.TryParse(text, CultureInfo.InvariantCulture, out _))
            text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : new StringBuilder(text).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString();
    }
}
