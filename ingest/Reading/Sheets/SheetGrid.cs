namespace SafetyMonth.Ingest.Reading.Sheets;

/// <summary>A worksheet's cells as they come, in any order, and the table that they make.</summary>
internal sealed class SheetGrid(string sheet)
{
    // A merge wider or longer than any form is not taken as part of the form's own extent.
    private const int WidestMerge = 64;
    private const int LongestMerge = 1_000;
    private const int MostMerges = 50_000;

    // 合计 and 参与 stand in many rows; more letters than these name one thing.
    private const int ShortestWording = 4;

    // Overlapping merges are looked at again and again; a sound sheet looks at each cell once.
    private const int MostLooks = 20 * ReadingLimits.Cells;

    private readonly Dictionary<(int Row, int Column), Cell> cells = [];
    private readonly List<(int Row, int Column, int LastRow, int LastColumn)> merges = [];
    private int looks;

    /// <summary>The worksheet's name.</summary>
    public string Sheet => sheet;

    /// <summary>Whether there is more in the sheet than a form can hold; what follows is not kept.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>Hidden rows that hold something and were read.</summary>
    public int HiddenRows { get; private set; }

    /// <summary>Hidden columns that hold something.</summary>
    public int HiddenColumns { get; private set; }

    /// <summary>Adds a cell that shows something; one that shows nothing is only part of the grid.</summary>
    public void Add(Cell cell)
    {
        if (cell.Problem is null && string.IsNullOrWhiteSpace(cell.Text.Text))
            return;
        if (cells.Count >= ReadingLimits.Cells)
            IsTooLarge = true;
        else
            cells[(cell.Row, cell.Column)] = cell;
    }

    /// <summary>Hidden rows that say the same as a shown one, last week's for instance; they are left out.</summary>
    public int RepeatedRows { get; private set; }

    /// <summary>Counts the hidden rows and columns that hold something, and leaves out hidden rows that a shown one repeats.</summary>
    public void SettleHidden(Func<int, bool> isHiddenRow, Func<int, bool> isHiddenColumn)
    {
        HiddenColumns = cells.Keys.Select(key => key.Column).Distinct().Count(isHiddenColumn);
        var rows = cells.Keys.Select(key => key.Row).Distinct().ToLookup(isHiddenRow);
        if (!rows[true].Any())
            return;
        var wordings = cells.Values.Where(cell => cell.Text.Text.Any(IsHan)).ToLookup(cell => cell.Row);
        var shown = rows[false].Select(WordingOf).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows[true])
            if (WordingOf(row) is { Length: >= ShortestWording } wording && shown.Contains(wording))
                Leave(row);
            else
                HiddenRows++;

        string WordingOf(int row) => string.Join('|', wordings[row].OrderBy(cell => cell.Column).Select(cell => cell.Text.Text));
    }

    private void Leave(int row)
    {
        RepeatedRows++;
        foreach (var key in cells.Keys.Where(key => key.Row == row).ToList())
            cells.Remove(key);
    }

    private static bool IsHan(char sign) => sign is >= '\u4e00' and <= '\u9fff';

    /// <summary>Cells that stood too far from the others to be read.</summary>
    public IReadOnlyList<(int Row, int Column)> FarAway { get; private set; } = [];

    /// <summary>Notes the web address that a cell links to; the cell comes before it.</summary>
    public void AddLink(int row, int column, string target)
    {
        if (cells.TryGetValue((row, column), out var cell))
            cells[(row, column)] = cell with { Link = cell.Link ?? target };
    }

    /// <summary>Adds a merged range; rows and columns are 0-based, both ends included.</summary>
    public void AddMerge(int row, int column, int lastRow, int lastColumn)
    {
        if (row < 0 || column < 0 || lastRow < row || lastColumn < column || merges.Count >= MostMerges)
            return;
        merges.Add((row, column, lastRow, lastColumn));
    }

    /// <summary>The used range as a table with every cell of it, blank ones too; null where nothing is used or it is too large.</summary>
    public Table? Build(ReadingBudget budget)
    {
        if (cells.Count == 0 || IsTooLarge)
            return null;
        var (rows, columns) = Extent();
        if ((long)rows * columns > budget.CellsLeft)
        {
            LeaveFarAway();
            (rows, columns) = Extent();
        }
        if ((long)rows * columns > budget.CellsLeft)
        {
            IsTooLarge = true;
            return null;
        }
        budget.AddCells(rows * columns);
        var covered = new bool[rows, columns];
        var spans = Spans(covered, rows, columns);
        var built = new List<Cell>(rows * columns);
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                if (!covered[row, column])
                    built.Add(CellAt(row, column, spans));
        return new Table(0, sheet, rows, columns, built);
    }

    // A stray cell at the sheet's far end must not cost the table: what lies behind a wide empty stretch is left.
    private void LeaveFarAway()
    {
        var row = LastBeforeGap(cells.Keys.Select(key => key.Row), LongestMerge);
        var column = LastBeforeGap(cells.Keys.Select(key => key.Column), WidestMerge);
        FarAway = [.. cells.Keys.Where(key => key.Row > row || key.Column > column)];
        foreach (var key in FarAway)
            cells.Remove(key);
    }

    private static int LastBeforeGap(IEnumerable<int> used, int gap)
    {
        var last = -1;
        foreach (var index in used.Distinct().Order())
        {
            if (last >= 0 && index - last > gap)
                return last;
            last = index;
        }
        return last;
    }

    private Cell CellAt(int row, int column, Dictionary<(int, int), (int Rows, int Columns)> spans)
    {
        var cell = cells.GetValueOrDefault((row, column)) ?? new Cell(row, column, 1, 1, StyledText.Empty);
        return spans.TryGetValue((row, column), out var span) ? cell with { RowSpan = span.Rows, ColumnSpan = span.Columns } : cell;
    }

    private (int Rows, int Columns) Extent()
    {
        var rows = 0;
        var columns = 0;
        foreach (var (row, column) in cells.Keys)
        {
            rows = Math.Max(rows, row + 1);
            columns = Math.Max(columns, column + 1);
        }
        foreach (var merge in merges)
        {
            if (!cells.ContainsKey((merge.Row, merge.Column)) || merge.LastColumn - merge.Column >= WidestMerge || merge.LastRow - merge.Row >= LongestMerge)
                continue;
            rows = Math.Max(rows, merge.LastRow + 1);
            columns = Math.Max(columns, merge.LastColumn + 1);
        }
        return (rows, columns);
    }

    // Merges that overlap an earlier one are damaged and are left unmerged.
    private Dictionary<(int, int), (int Rows, int Columns)> Spans(bool[,] covered, int rows, int columns)
    {
        var spans = new Dictionary<(int, int), (int Rows, int Columns)>();
        foreach (var (row, column, lastRow, lastColumn) in merges)
        {
            if (row >= rows || column >= columns || covered[row, column] || spans.ContainsKey((row, column)))
                continue;
            var (height, width) = (Math.Min(lastRow, rows - 1) - row + 1, Math.Min(lastColumn, columns - 1) - column + 1);
            if (Overlaps(covered, spans, row, column, height, width))
                continue;
            spans[(row, column)] = (height, width);
            for (var r = row; r < row + height; r++)
                for (var c = column; c < column + width; c++)
                    covered[r, c] = r != row || c != column;
        }
        return spans;
    }

    private bool Overlaps(bool[,] covered, Dictionary<(int, int), (int Rows, int Columns)> spans, int row, int column, int height, int width)
    {
        for (var r = row; r < row + height; r++)
            for (var c = column; c < column + width; c++)
                if (++looks > MostLooks || covered[r, c] || spans.ContainsKey((r, c)))
                    return true;
        return false;
    }
}
