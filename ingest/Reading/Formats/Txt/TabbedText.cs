using System.Buffers;

namespace SafetyMonth.Ingest.Reading.Formats.Txt;

/// <summary>
/// Finds tables in text that was copied out of one. A line with tabs, or with the strokes or commas that part cells here, is a row. A line
/// without them below a row goes on with the row's last cell, since a cell's own line breaks come out as plain line ends, unless it is blank
/// or reads like a heading, a header field or a note.
/// </summary>
internal sealed class TabbedText(DocumentBuilder document, CellSeparator separator)
{
    private static readonly SearchValues<char> OfFigure = SearchValues.Create("0123456789,.，余万/");

    private readonly StyledTextBuilder builder = new();
    private readonly List<List<string>> rows = [];

    public void Read(string text)
    {
        foreach (var line in TextLines.Split(text, separator.Sign))
            AddLine(line);
        EndTable();
    }

    private void AddLine(string line)
    {
        if (GoesOn(line))
            Join([.. TextLines.Cells(line, separator.Sign)]);
        else if (IsRow(line))
            rows.Add(separator.Fit([.. TextLines.Cells(line, separator.Sign)]));
        else if (rows.Count > 0 && !separator.RowsAreLines && !string.IsNullOrWhiteSpace(line) && !HeadingLine.Matches(line) && !(IsComplete() && HeadingLine.IsTitle(line)))
            rows[^1][^1] += "\n" + line;
        else
            AddParagraph(line);
    }

    private bool IsRow(string line)
        => line.Contains(separator.Sign, StringComparison.Ordinal)
           && (separator.Cells > 0 ? TextLines.Cells(line, separator.Sign).Count() >= separator.Cells : separator.RowsAreLines || rows.Count > 0 || !IsIndented(line));

    /// <summary>Whether the last row ends in an empty cell or a bare figure, with which no words go on.</summary>
    private bool IsComplete() => rows[^1].Count > 1 && rows[^1][^1].AsSpan().Trim().IndexOfAnyExcept(OfFigure) < 0;

    /// <summary>Whether a row that broke off within a cell has the rest of its cells here.</summary>
    private bool GoesOn(string line)
        => separator.Cells > 0 && rows.Count > 0 && rows[^1].Count < separator.Cells && rows[^1].Count + TextLines.Cells(line, separator.Sign).Count() - 1 <= separator.Cells;

    private void Join(List<string> rest)
    {
        rows[^1][^1] += "\n" + rest[0];
        rows[^1].AddRange(rest.Skip(1));
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
