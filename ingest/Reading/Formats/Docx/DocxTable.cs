namespace SafetyMonth.Ingest.Reading.Formats.Docx;

/// <summary>A table as it grows row by row: cells find their grid columns, continued cells lengthen the one above.</summary>
internal sealed class DocxTable(ReadingBudget budget)
{
    private readonly List<OpenCell> cells = [];
    private readonly Dictionary<int, int> lastAt = [];
    private IReadOnlyList<Block>? blocks;
    private int row = -1;
    private int column;
    private int columns;

    /// <summary>Whether the current row is deleted or hidden.</summary>
    public bool RowDropped { get; private set; }

    public void StartRow()
    {
        row++;
        column = 0;
        RowDropped = false;
    }

    /// <summary>Leaves columns empty before the row's first cell.</summary>
    public void Skip(int count) => column += count;

    /// <summary>Leaves the current row out.</summary>
    public void DropRow()
    {
        if (RowDropped)
            return;
        RowDropped = true;
        row--;
    }

    /// <summary>Adds the row's next cell.</summary>
    /// <param name="properties">Its width and merges.</param>
    /// <param name="content">What it holds.</param>
    public void AddCell(DocxCellProperties properties, DocxFlow content)
    {
        var start = column;
        column += properties.Span;
        if (column > ReadingLimits.Columns)
            budget.Stop($"表格超过 {ReadingLimits.Columns} 列");
        columns = Math.Max(columns, column);
        if (properties.ContinuesLeft && cells.Count > 0 && cells[^1] is var left && left.Row == row && left.Column + left.ColumnSpan == start)
        {
            cells[^1] = left with { ColumnSpan = column - left.Column };
            return;
        }
        if (properties.ContinuesAbove && lastAt.TryGetValue(start, out var index) && cells[index].Row + cells[index].RowSpan == row)
        {
            cells[index] = cells[index] with { RowSpan = cells[index].RowSpan + 1 };
            return;
        }
        budget.AddCells(1);
        lastAt[start] = cells.Count;
        cells.Add(new OpenCell(row, start, 1, properties.Span, content.Text.ToStyledText(), content.Link));
        blocks = content.HoldsTable ? content.TakeBlocks() : null;
    }

    /// <summary>The content of a table that is only a frame: a single cell with tables in it. Null for any other.</summary>
    public IReadOnlyList<Block>? FramedBlocks => cells.Count == 1 ? blocks : null;

    /// <summary>The table, or null where no cell is left.</summary>
    public Table? Build()
    {
        if (cells.Count == 0)
            return null;
        var built = new Cell[cells.Count];
        for (var i = 0; i < built.Length; i++)
            built[i] = new Cell(cells[i].Row, cells[i].Column, cells[i].RowSpan, cells[i].ColumnSpan, cells[i].Text) { Link = cells[i].Link };
        return new Table(0, null, row + 1, columns, built);
    }

    private readonly record struct OpenCell(int Row, int Column, int RowSpan, int ColumnSpan, StyledText Text, string? Link);
}
