namespace SafetyMonth.Ingest.Reading.Formats.Txt;

/// <summary>
/// Finds tables in text that was copied out of one. A line with tabs is a row. A line without tabs below a row goes on with the row's last
/// cell, since a cell's own line breaks come out as plain line ends, unless it is blank or reads like a heading, a header field or a note.
/// </summary>
internal sealed class TabbedText(DocumentBuilder document)
{
    private readonly StyledTextBuilder builder = new();
    private readonly List<List<string>> rows = [];

    public void Read(string text)
    {
        foreach (var line in TextLines.Split(text))
            AddLine(line);
        EndTable();
    }

    private void AddLine(string line)
    {
        if (line.Contains('\t', StringComparison.Ordinal) && (rows.Count > 0 || !IsIndented(line)))
            rows.Add([.. TextLines.Cells(line)]);
        else if (rows.Count > 0 && !string.IsNullOrWhiteSpace(line) && !HeadingLine.Matches(line))
            rows[^1][^1] += "\n" + line;
        else
            AddParagraph(line);
    }

    private void AddParagraph(string line)
    {
        EndTable();
        document.AddParagraph(Clean(line));
    }

    private void EndTable()
    {
        if (rows.Count == 0)
            return;
        var columns = rows.Max(row => row.Count);
        if (columns > ReadingLimits.Columns)
            document.Budget.Stop($"表格超过 {ReadingLimits.Columns} 列");
        var cells = new List<Cell>();
        for (var row = 0; row < rows.Count; row++)
        {
            // A lost tab at a line's end is a blank cell.
            document.Budget.AddCells(columns);
            for (var column = 0; column < columns; column++)
                cells.Add(new Cell(row, column, 1, 1, column < rows[row].Count ? Clean(rows[row][column]) : StyledText.Empty));
        }
        document.AddTable(new Table(0, null, rows.Count, columns, cells));
        rows.Clear();
    }

    private StyledText Clean(string text)
    {
        builder.Clear();
        builder.Append(text);
        return builder.ToStyledText();
    }

    private static bool IsIndented(string line) => !line.AsSpan().TrimStart().TrimEnd('\t').Contains('\t');
}
