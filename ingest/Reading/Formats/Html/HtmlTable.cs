namespace SafetyMonth.Ingest.Reading.Formats.Html;

/// <summary>A table as it grows row by row: each cell takes the next grid column that no cell from above reaches into.</summary>
internal sealed class HtmlTable(ReadingBudget budget)
{
    private const int WidestCell = 1_000;
    private const int TallestCell = 65_534;

    private readonly List<Cell> cells = [];
    private readonly List<int> reachedUntil = [];
    private IReadOnlyList<Block>? blocks;
    private int row = -1;
    private int column;

    /// <summary>The content of a table that is only a frame: a single cell with tables in it. Null for any other.</summary>
    public IReadOnlyList<Block>? FramedBlocks => cells.Count == 1 ? blocks : null;

    public void StartRow()
    {
        row++;
        column = 0;
    }

    /// <summary>Adds the row's next cell.</summary>
    /// <param name="columnSpan">Columns that it asks for.</param>
    /// <param name="rowSpan">Rows that it asks for; 0 for all that follow.</param>
    /// <param name="content">What it holds.</param>
    public void AddCell(int columnSpan, int rowSpan, ContentFlow content)
    {
        if (row < 0)
            StartRow();
        while (column < reachedUntil.Count && reachedUntil[column] > row)
            column++;
        var width = Math.Clamp(columnSpan, 1, WidestCell);
        var height = rowSpan == 0 ? TallestCell : Math.Clamp(rowSpan, 1, TallestCell);
        if (column + width > ReadingLimits.Columns)
            budget.Stop($"表格超过 {ReadingLimits.Columns} 列");
        budget.AddCells(1);
        cells.Add(new Cell(row, column, height, width, content.Text.ToStyledText()) { Link = content.Link });
        blocks = content.HoldsTable ? content.TakeBlocks() : null;
        for (var c = column; c < column + width; c++)
        {
            if (c == reachedUntil.Count)
                reachedUntil.Add(0);
            reachedUntil[c] = Math.Max(reachedUntil[c], row + height);
        }
        column += width;
    }

    /// <summary>The table, or null where it has no cell.</summary>
    public Table? Build()
    {
        if (cells.Count == 0)
            return null;
        for (var i = 0; i < cells.Count; i++)
            if (cells[i].Row + cells[i].RowSpan > row + 1)
                cells[i] = cells[i] with { RowSpan = row + 1 - cells[i].Row };
        return new Table(0, null, row + 1, reachedUntil.Count, cells);
    }
}
