using SafetyMonth.Ingest.Learning.Blanks;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>Tables of one row whose headings are its labels: 应检户数 | 实检户数 above two cells to fill in.</summary>
internal sealed partial class FormRows
{
    /// <summary>Reads such a table: each column is an item. Two rows to fill in are a list whose length nobody knows.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="row">The row of its headings, or −1.</param>
    /// <param name="origin">Where a cell's text begins in the document's flow.</param>
    /// <returns>Whether it is such a table.</returns>
    public bool ReadHeaded(TableGrid grid, int row, Func<Cell, int> origin)
    {
        if (row < 0 || LastRow(grid) > row + 1)
            return false;
        var columns = Enumerable.Range(0, grid.Columns).Where(column => grid.TextOf(row, column).Length > 0 && (column == 0 || grid[row, column] != grid[row, column - 1])).ToList();
        if (columns.Count < 2 || !columns.TrueForAll(column => IsToFill(grid, row, column)))
            return false;
        names = [];
        Name(0, NoHeading, -1);
        var filled = columns.Exists(column => BlankFinder.IsFigure(TextBelow(grid, row, column)));
        foreach (var column in columns)
        {
            var label = OneLine(grid.TextOf(row, column));
            var cell = row + 1 < grid.Rows ? grid[row + 1, column] : null;
            var asked = new Asked(SlotUnits.Of("", label, "", PrintedUnit), SlotUnits.KindOf(label, ""), filled);
            items.Add(new LearnedItem(group, label, null, [new LearnedCell(NoHeading, MatrixCell.Read(cell?.Text ?? StyledText.Empty, cell is null ? 0 : origin(cell), asked).Parts)]));
        }

        return true;
    }

    /// <summary>Whether a row of headings that give a unit, all but perhaps one for a label, stands above one row of figures, or of nothing.</summary>
    public static bool IsHeaded(TableGrid grid, int row)
    {
        var headings = grid.CellsOf(row).Where(cell => cell.Text.Text.Trim().Length > 0).ToList();
        var labelled = headings.Count > 2 && UnitWords.OfHeading(headings[0].Text.Text).Length == 0 ? 1 : 0;
        return headings.Count > 1 && headings.Skip(labelled).All(cell => UnitWords.OfHeading(cell.Text.Text).Length > 0)
            && (row + 1 == grid.Rows || grid.CellsOf(row + 1).Skip(labelled).All(cell => CellSorts.Of(cell.Text, bare: true) is CellSort.Empty or CellSort.Figure or CellSort.Blank));
    }

    /// <summary>The last row that asks for something: what follows is empty, explains, or names who filled the form in.</summary>
    private static int LastRow(TableGrid grid)
    {
        var row = grid.Rows - 1;
        while (row > 0 && grid.CellsOf(row).Select(cell => cell.Text.Text.Trim()).Where(text => text.Length > 0).ToList() is var words && (words.Count == 0 || TableHeading.IsHeader(words) || RowSorts.IsSignature(words) || words is [var only] && RowSorts.IsNote(only)))
            row--;
        return row;
    }

    private bool IsToFill(TableGrid grid, int row, int column)
        => (UnitWords.OfHeading(grid.TextOf(row, column)).Length > 0 || PrintedUnit.Length > 0 || HasTitle)
           && (row + 1 == grid.Rows || grid[row + 1, column] is not { } cell || cell != grid[row, column] && CellSorts.Of(cell.Text, bare: true) is not (CellSort.Text or CellSort.Worded));

    private static string TextBelow(TableGrid grid, int row, int column) => row + 1 < grid.Rows ? grid.TextOf(row + 1, column) : "";
}
