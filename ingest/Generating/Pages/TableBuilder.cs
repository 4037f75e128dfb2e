namespace SafetyMonth.Ingest.Generating.Pages;

/// <summary>Puts rows of cells into a grid.</summary>
internal sealed class TableBuilder(int columns)
{
    private readonly List<PageCell> cells = [];

    public int Rows { get; private set; }

    public int Columns => columns;

    /// <summary>Adds one row of plain cells that share the grid's columns as equally as they can.</summary>
    public void AddEven(params ReadOnlySpan<(string Text, DateOnly? Date)> texts)
    {
        var column = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            var end = i == texts.Length - 1 ? columns : columns * (i + 1) / texts.Length;
            Put(column, end - column, 1, [Line.Of(texts[i].Text)], null, texts[i].Date);
            column = end;
        }

        EndRow();
    }

    /// <summary>Puts a cell into the present row.</summary>
    public void Put(int column, int columnSpan, int rowSpan, IReadOnlyList<Line> lines, long? number = null, DateOnly? date = null)
        => cells.Add(new PageCell(Rows, column, rowSpan, columnSpan, lines, number, date));

    public void EndRow() => Rows++;

    /// <summary>The table; cells that say the same below one another in a leading column become one.</summary>
    public PageTable Build(int mergeColumns, int firstBodyRow)
    {
        var merged = new List<PageCell>();
        foreach (var cell in cells.OrderBy(cell => cell.Column).ThenBy(cell => cell.Row))
        {
            var above = merged.Count == 0 ? null : merged[^1];
            if (above is not null && cell.Column < mergeColumns && cell.Row > firstBodyRow && above.Column == cell.Column
                && above.ColumnSpan == cell.ColumnSpan && above.Row >= firstBodyRow && above.Text.Length > 0 && above.Text == cell.Text)
                merged[^1] = above with { RowSpan = above.RowSpan + cell.RowSpan };
            else
                merged.Add(cell);
        }

        return new PageTable(Rows, columns, [.. merged.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)]);
    }
}
