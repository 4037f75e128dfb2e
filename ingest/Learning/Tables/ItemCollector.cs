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
    public LearnedTable? Table => rows.Items.Count == 0 ? null : new LearnedTable(matrix, rows.Columns, rows.Items, above, notes) { IsDoubtful = rows.AreDoubtful };

    /// <summary>Takes a line outside tables: 二、“安全生产专题行”活动 is the next rows' group, a line with tabs is a row.</summary>
    /// <param name="text">The line.</param>
    /// <param name="start">Where it begins in the document's flow.</param>
    public void AddLine(string text, int start)
    {
        if (RowSorts.IsTitle(text))
            rows.SetTitle(text.Trim());
        else if (layout is null && text.Trim().Length > 0)
            rows.SetTitle(null);
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
        var from = 0;
        foreach (var title in TitlesWithin(whole))
        {
            if (from == 0 && TableHeading.Find(whole.Slice(0, title), strict: false) < 0)
                AddAbove(whole, title);
            else
                Add(whole.Slice(from, title), table.Number, origin);
            rows.SetTitle(whole.CellsOf(title).First(cell => cell.Text.Text.Trim().Length > 0).Text.Text.Trim());
            from = title + 1;
        }

        Add(from == 0 ? whole : whole.Slice(from, whole.Rows), table.Number, origin);
    }

    /// <summary>
    /// The rows within a table that are titles with headings of their own below, or with a unit where the table has no heading: a sheet
    /// holds several small tables.
    /// </summary>
    private static List<int> TitlesWithin(TableGrid grid)
    {
        var titles = new List<int>();
        var heading = TableHeading.Find(grid, strict: false);
        for (var row = 0; row + 1 < grid.Rows; row++)
            if (grid.CellsOf(row).Where(cell => cell.Text.Text.Trim().Length > 0).ToList() is [var only]
                && (RowSorts.IsTitle(only.Text.Text.Trim()) && TableHeading.IsOverRoom(grid, row + 1, UnitWords.OfTitle(only.Text.Text).Length > 0)
                    || row > heading && (RowSorts.IsTitle(only.Text.Text.Trim()) || heading >= 0 && FormRows.IsHeaded(grid, row + 1) && RowSorts.IsName(only.Text))
                    && (heading < 0 ? UnitWords.Stated(only.Text.Text).Length > 0 : TableHeading.Find(grid.Slice(row + 1, row + 2), strict: true) == 0)))
                titles.Add(row);
        return titles;
    }

    private void Add(TableGrid whole, int number, Func<Cell, int> origin)
    {
        var first = TableHeading.Find(whole, strict: layout is not null);
        if (first < 0 && rows.HasTitle && TableHeading.IsOverRoom(whole, 0, rows.PrintedUnit.Length > 0))
            first = 0;
        if (layout is null && rows.Items.Count == 0)
            AddAbove(whole, first);
        if (rows.ReadHeaded(whole, first, origin))
        {
            matrix = true;
            return;
        }

        var grid = whole.From(Math.Max(first, 0), headed: first >= 0);
        if (grid.Rows == 0 || grid.Columns == 0)
            return;
        var heading = first < 0 ? TableHeading.None(grid) : TableHeading.Read(grid);
        var read = first >= 0 || SaysUnits(grid) || rows.PrintedUnit.Length > 0 ? ColumnRoles.Read(grid, heading, bare) : null;
        var continued = layout is not null && grid.Columns <= layout.Width && (read is null || first < 0 && layout.Heading.Body > 0 && (grid.Columns == layout.Width || number == 0));
        if (continued)
            rows.Read(whole.From(0, headed: false), layout!, 0, origin, notes);
        else if (read is not null)
        {
            layout = read;
            matrix |= read.IsMatrix;
            rows.Begin(read);
            rows.Read(grid, read, heading.Body, origin, notes);
        }
    }

    /// <summary>Takes what stands above the headings within the table: title, header fields, a unit for all.</summary>
    private void AddAbove(TableGrid whole, int first)
    {
        for (var row = 0; row < first; row++)
            foreach (var text in whole.CellsOf(row).Select(cell => cell.Text.Text.Trim()).Where(text => text.Length > 0))
            {
                above.Add(text);
                if (RowSorts.IsTitle(text))
                    rows.SetTitle(text);
                if (UnitWords.Stated(text) is { Length: > 0 } unit)
                    rows.CaptionUnit = unit;
            }
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
