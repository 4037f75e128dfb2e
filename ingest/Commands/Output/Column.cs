namespace SafetyMonth.Ingest.Commands.Output;

/// <summary>A column of a command's data.</summary>
/// <param name="Key">Its name in JSON and CSV.</param>
/// <param name="Zh">Its heading in a Chinese table.</param>
/// <param name="En">Its heading in an English table.</param>
/// <param name="Value">The row's value: string, whole number, double, bool, date or null.</param>
public sealed record Column<T>(string Key, string Zh, string En, Func<T, object?> Value);

/// <summary>Prints rows in the asked format.</summary>
public static class Listing
{
    /// <summary>Prints every row, in order, as it comes; a table needs all rows for its widths.</summary>
    public static void Write<T>(Shell shell, IEnumerable<T> rows, params IReadOnlyList<Column<T>> columns)
    {
        ArgumentNullException.ThrowIfNull(shell);
        ArgumentNullException.ThrowIfNull(rows);
        switch (shell.Format)
        {
            case OutputFormat.Json:
                foreach (var row in rows)
                    JsonLines.Write(shell.Out, json =>
                    {
                        json.WriteStartObject();
                        foreach (var column in columns)
                            JsonLines.Property(json, column.Key, column.Value(row));
                        json.WriteEndObject();
                    });
                break;
            case OutputFormat.Csv:
                using (var csv = new CsvOutput(shell.Out, [.. columns.Select(column => column.Key)]))
                    foreach (var row in rows)
                        csv.Row(columns.Select(column => column.Value(row)));
                break;
            default:
                TableOutput.Write(shell.Out, [.. columns.Select(column => shell.Say(column.Zh, column.En))], rows.Select(row => columns.Select(column => column.Value(row))));
                break;
        }
    }
}
