using SafetyMonth.Ingest.Learning.Blanks;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>Turns the rows of a form's tables into its items.</summary>
/// <param name="bare">Whether figures without brackets are blanks.</param>
internal sealed class ItemCollector(bool bare)
{
    private const int LongestNote = 400;

    private readonly FormRows rows = new(bare);
    private readonly List<string> above = [], notes = [];
    private TableLayout? layout;
    private bool matrix;

    /// <summary>What was collected.</summary>
    public LearnedTable? Table => rows.Items.Count == 0 ? null : new LearnedTable(matrix, rows.Columns, rows.Items, above, notes);

    /// <summary>Takes a line outside tables: 二、“安全生产专题行”活动 is the next rows' group, a line with tabs is a row.</summary>
    /// <param name="text">The line.</param>
    /// <param name="start">Where it begins in the document's flow.</param>
    public void AddLine(string text, int start)
    {
        if (RowSorts.IsTitle(text))
            rows.SetGroup(text.Trim());
        else if (layout is null && text.Trim().Length > 0)
            rows.SetGroup(null);
        if (UnitWords.Stated(text) is { Length: > 0 } unit)
            rows.CaptionUnit = unit;
        if (layout is not null && text.Contains('\t', StringComparison.Ordinal))
            Add(AsTable(text, start, out var places), cell => places[cell.Column]);
        else if (layout is not null && text.Length <= LongestNote)
            notes.Add(text.Trim());
    }

    /// <summary>Takes a table, or the next one of the form.</summary>
    /// <param name="table">The table.</param>
    /// <param name="origin">Where a cell's text begins in the document's flow.</param>
    public void Add(Table table, Func<Cell, int> origin)
    {
        var whole = TableGrid.Of(table);
        var first = TableHeading.Find(whole, strict: layout is not null);
        var grid = whole.From(Math.Max(first, 0), headed: first >= 0);
        if (grid.Rows == 0 || grid.Columns == 0)
            return;
        var heading = first < 0 ? TableHeading.None(grid) : TableHeading.Read(grid);
        var read = first >= 0 || SaysUnits(grid) ? ColumnRoles.Read(grid, heading, bare) : null;
        var continued = layout is not null && grid.Columns <= layout.Width && (read is null || first < 0 && layout.Heading.Body > 0 && (grid.Columns == layout.Width || table.Number == 0));
        if (continued)
            rows.Read(whole.From(0, headed: false), layout!, 0, origin, notes);
        else if (read is not null)
        {
            Begin(whole, first, read);
            rows.Read(grid, read, heading.Body, origin, notes);
        }
    }

    private void Begin(TableGrid whole, int first, TableLayout read)
    {
        if (layout is null)
            for (var row = 0; row < first; row++)
                foreach (var text in whole.CellsOf(row).Select(cell => cell.Text.Text.Trim()).Where(text => text.Length > 0))
                {
                    above.Add(text);
                    if (UnitWords.Stated(text) is { Length: > 0 } unit)
                        rows.CaptionUnit = unit;
                }

        layout = read;
        matrix |= read.IsMatrix;
        rows.Begin(read);
    }

    /// <summary>Whether a table without heading prints units: one of names and telephone numbers does not.</summary>
    private static bool SaysUnits(TableGrid grid)
        => Enumerable.Range(0, grid.Rows).SelectMany(grid.CellsOf)
            .Any(cell => UnitWords.OfTitle(cell.Text.Text).Length > 0 || CellSorts.Of(cell.Text, bare: false) is CellSort.Blank or CellSort.Worded);

    /// <summary>A line as a table numbered 0, which goes on with the one above unless it is a heading.</summary>
    private static Table AsTable(string line, int start, out List<int> places)
    {
        places = [];
        var cells = new List<Cell>();
        foreach (var text in line.Split('\t'))
        {
            places.Add(start);
            start += text.Length + 1;
            cells.Add(new Cell(0, cells.Count, 1, 1, StyledText.Plain(text)));
        }

        return new Table(0, null, 1, cells.Count, cells);
    }
}
