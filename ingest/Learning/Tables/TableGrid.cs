using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>A table as a grid in which a merged cell stands in every place that it covers.</summary>
internal sealed class TableGrid
{
    // A form has some dozens of rows; what lies beyond is no form.
    private const int MostRows = 600, MostColumns = 60;

    private readonly Cell?[][] rows;

    private TableGrid(Cell?[][] rows) => this.rows = rows;

    /// <summary>Rows.</summary>
    public int Rows => rows.Length;

    /// <summary>Columns.</summary>
    public int Columns => rows.Length == 0 ? 0 : rows[0].Length;

    /// <summary>The cell that covers a place, or null.</summary>
    public Cell? this[int row, int column] => column < rows[row].Length ? rows[row][column] : null;

    /// <summary>Lays a table out.</summary>
    public static TableGrid Of(Table table)
    {
        var cells = table.Cells.Where(cell => cell.Row < MostRows && cell.Column < MostColumns).ToList();
        var height = cells.Count == 0 ? 0 : Math.Min(MostRows, cells.Max(cell => cell.Row + cell.RowSpan));
        var width = cells.Count == 0 ? 0 : Math.Min(MostColumns, cells.Max(cell => cell.Column + cell.ColumnSpan));
        var rows = new Cell?[height][];
        for (var row = 0; row < height; row++)
            rows[row] = new Cell?[width];
        foreach (var cell in cells)
            for (var row = cell.Row; row < Math.Min(height, cell.Row + cell.RowSpan); row++)
                for (var column = cell.Column; column < Math.Min(width, cell.Column + cell.ColumnSpan); column++)
                    rows[row][column] ??= cell;
        return new TableGrid([.. rows.SkipWhile(row => Array.TrueForAll(row, cell => cell is null))]);
    }

    /// <summary>Some rows of the grid, with all that is empty.</summary>
    public TableGrid Slice(int from, int to) => new(rows[from..to]);

    /// <summary>The grid from a row on, without empty rows and columns that only repeat the one to their left there.</summary>
    /// <param name="first">The row.</param>
    /// <param name="headed">Whether the row is a heading, so that columns at the end without any text are no part of the form.</param>
    public TableGrid From(int first, bool headed)
    {
        var below = rows.Skip(first).Where(row => row.Any(cell => cell is not null && cell.Text.Text.Length > 0)).ToList();
        var kept = Enumerable.Range(0, Columns)
            .Where(column => below.Any(row => row[column] is not null) && (column == 0 || below.Exists(row => row[column] != row[column - 1]))).ToList();
        while (headed && kept.Count > 0 && below.TrueForAll(row => row[kept[^1]] is not { Text.Text: var text } || string.IsNullOrWhiteSpace(text)))
            kept.RemoveAt(kept.Count - 1);
        return new TableGrid([.. below.Select(row => kept.Select(column => row[column]).ToArray())]);
    }

    /// <summary>The different cells of a row, left to right.</summary>
    public List<Cell> CellsOf(int row) => [.. rows[row].OfType<Cell>().Distinct()];

    /// <summary>The text at a place, trimmed; empty where nothing is.</summary>
    public string TextOf(int row, int column) => this[row, column]?.Text.Text.Trim() ?? "";
}
