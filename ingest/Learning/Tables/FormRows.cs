using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Ingest.Learning.Blanks;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>Reads the rows of tables whose columns are known.</summary>
/// <param name="bare">Whether figures without brackets are blanks.</param>
internal sealed partial class FormRows(bool bare)
{
    private const string NoHeading = "数量";

    private readonly List<LearnedItem> items = [];
    private readonly List<string> columns = [];
    private Dictionary<int, string> names = [];
    private string? group;
    private string groupUnit = "", titleUnit = "";
    private (Cell? Label, Cell? Requirement) last;

    /// <summary>The items so far.</summary>
    public IReadOnlyList<LearnedItem> Items => items;

    /// <summary>The headings so far, left to right.</summary>
    public IReadOnlyList<string> Columns => columns;

    /// <summary>
    /// Whether a row makes no sense as one of the form (its label is a figure or says 单位, or units stand where other rows have figures),
    /// or several columns of figures have no heading.
    /// The table is then perhaps misunderstood as a whole.
    /// </summary>
    public bool AreDoubtful { get; private set; }

    /// <summary>Whether a title stands above, so that a row of headings below it needs no unit to be one.</summary>
    public bool HasTitle => group is not null && RowSorts.IsTitle(group);

    /// <summary>The unit that a line above the tables gives for all of them.</summary>
    public string CaptionUnit { get; set; } = "";

    /// <summary>Sets the group of the rows below a title, whose unit also holds for groups within.</summary>
    public void SetTitle(string? title)
    {
        SetGroup(title);
        titleUnit = groupUnit;
    }

    /// <summary>Begins a table with columns of its own. A band whose headings are those of another shares its columns.</summary>
    public void Begin(TableLayout layout)
    {
        names = [];
        last = default;
        foreach (var band in layout.Bands)
        {
            var at = -1;
            var asked = band.Labels.Concat(band.Answers).ToList();
            if (band.Requirement >= 0)
                asked.Add(band.Requirement);
            foreach (var column in asked.Order())
                at = Name(column, Heading(layout, column, band.Labels.Contains(column)), at);
        }
    }

    /// <summary>Reads a table's rows.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="layout">Its columns.</param>
    /// <param name="body">Its first row below the heading.</param>
    /// <param name="origin">Where a cell's text begins in the document's flow.</param>
    /// <param name="notes">Takes the rows that explain.</param>
    public void Read(TableGrid grid, TableLayout layout, int body, Func<Cell, int> origin, List<string> notes)
    {
        last = default;
        var filled = layout.Bands.SelectMany(band => band.Answers).Where(column => column < grid.Columns)
            .Any(column => Enumerable.Range(body, grid.Rows - body).Any(row => FigureReader.Read(grid.TextOf(row, column), "") is { Status: SlotStatus.Reported, Value: > 0 }));
        AreDoubtful |= filled && layout.IsMatrix && layout.Heading.Body == 0 && layout.Bands.Any(band => band.Answers.Count > 1);
        for (var row = body; row < grid.Rows; row++)
        {
            var words = grid.CellsOf(row).Select(cell => cell.Text.Text.Trim()).Where(text => text.Length > 0).ToList();
            if (words.Count == 0 || TableHeading.IsHeader(words) || RowSorts.IsSignature(words) || TableHeading.IsCodes(grid, row) || layout.Heading.Repeats(row, grid))
                continue;
            if (words.Count == 1 && RowSorts.IsNote(words[0]))
                notes.Add(words[0]);
            else if (RowSorts.GroupTitle(grid, row, layout, filled) is { } title)
                SetTitle(OneLine(title));
            else
                foreach (var band in layout.Bands.Where(band => !IsLeftOf(grid, row, band)))
                    AddRow(new RowOfBand(grid, row, layout, band, origin, filled));
        }
    }

    /// <summary>Whether a cell of the list to the left lies over this one's columns too.</summary>
    private static bool IsLeftOf(TableGrid grid, int row, Band band)
        => band.Labels.Concat(band.Answers).Min() is > 0 and var first && first < grid.Columns && grid[row, first] is { } cell && cell == grid[row, first - 1];

    private void AddRow(RowOfBand row)
    {
        var label = row.Label;
        var cells = row.Layout.IsMatrix ? MatrixCells(row) : SentenceCells(row);
        var requirement = row.At(row.Band.Requirement);
        if (!row.Layout.IsMatrix && label is not null && cells.TrueForAll(cell => cell.Parts.Count == 0) && Sentences(row, label) is var moved && moved.Exists(part => part.Kind is not null))
        {
            // Plain text loses merged cells, and what stands behind them moves to the left.
            cells = [new LearnedCell(names[row.Band.Answers[0]], moved)];
            label = row.Band.Labels.Select(row.At).LastOrDefault(cell => cell != label && cell is not null && cell.Text.Text.Trim().Length > 0) ?? requirement;
        }

        if (items.Count > 0 && row.Grid.CellsOf(row.Row).Count(cell => cell.Text.Text.Trim().Length > 0) == 1
            && row.Grid[row.Row, 0] is { } piece && BlankFinder.Find(piece.Text, bare: true) is { Count: > 0 } more)
        {
            // In plain text a cell's last line with the tab behind it looks like a row of its own.
            if (items[^1].Cells.Find(cell => cell.Parts.Count > 0) is { } broken)
                broken.Parts.AddRange([new LearnedPart("\n", "", null), .. BlankFinder.Split(piece.Text.Text, more, row.Origin(piece))]);
            return;
        }

        if (items.Count > 0 && !row.Layout.IsMatrix && GoesOn(row, label, requirement))
        {
            Join(items[^1], cells);
            return;
        }

        last = (label, requirement);
        SetGroupOf(row, label);
        var text = OneLine(label?.Text.Text ?? "");
        if (Measured().IsMatch(Skeleton.Of(text)) && row.Band.Labels.Select(row.At).TakeWhile(cell => cell != label).LastOrDefault(cell => cell is not null && cell.Text.Text.Trim().Length > 0) is { } measured)
            text = OneLine(measured.Text.Text) + text;
        AreDoubtful |= cells.Exists(cell => cell.Parts.Exists(part => part.Kind is not null)) && row.IsDoubtful;
        if (text.Length > 0 && cells.Count > 0)
            items.Add(new LearnedItem(group, text, requirement is null || requirement == label ? null : OneLine(requirement.Text.Text) is { Length: > 0 } wording ? wording : null, cells));
    }

    /// <summary>The unit that the nearest title above gives; empty where none does.</summary>
    public string PrintedUnit => groupUnit.Length > 0 ? groupUnit : titleUnit.Length > 0 ? titleUnit : CaptionUnit;

    private void SetGroup(string? title)
    {
        group = title;
        groupUnit = title is null ? "" : UnitWords.OfTitle(title);
    }

    private void SetGroupOf(RowOfBand row, Cell? label)
    {
        var labels = row.Band.Labels;
        var left = labels.Select(row.At).TakeWhile(cell => cell != label).LastOrDefault(cell => cell is not null && cell.Text.Text.Trim().Length > 0);
        if (left is not null)
            SetGroup(OneLine(left.Text.Text));
        // A label over the whole width stands beside no group.
        else if (labels.Count > 1 && label is not null && row.At(labels[0]) == label)
            SetGroup(null);
    }

    /// <summary>A row that goes on with the one above: over a page's end, or one of several sentences beside one label.</summary>
    private bool GoesOn(RowOfBand row, Cell? label, Cell? requirement)
        => label is not null && label == last.Label && requirement == last.Requirement
           || label is null && (requirement is null || requirement == last.Requirement || requirement.Text.Text.Trim().Length == 0);

    private static void Join(LearnedItem item, List<LearnedCell> cells)
    {
        foreach (var cell in cells.Where(cell => cell.Parts.Count > 0))
        {
            if (item.Cells.Find(other => other.Heading == cell.Heading) is not { } same)
                continue;
            if (same.Parts.Count > 0)
                same.Parts.Add(new LearnedPart("\n", "", null));
            same.Parts.AddRange(cell.Parts);
        }
    }

    private List<LearnedCell> SentenceCells(RowOfBand row)
        => [.. row.Answers.Select(answer => new LearnedCell(names[answer.Column], answer.Cell is { } cell && cell.Text.Text.Trim().Length > 0 ? Sentences(row, cell) : []))];

    private List<LearnedPart> Sentences(RowOfBand row, Cell cell) => BlankFinder.Split(cell.Text.Text, BlankFinder.Find(cell.Text, bare), row.Origin(cell));

    private List<LearnedCell> MatrixCells(RowOfBand row)
    {
        var label = OneLine(row.Label?.Text.Text ?? "");
        var heading = row.Layout.Heading;
        var printed = SlotUnits.LeftOf(PrintedUnit, row.Band.Answers.Select(heading.UnitOf));
        var read = row.Answers.Select(answer =>
        {
            var given = row.At(row.Band.UnitOf(answer.Column))?.Text.Text.Trim('（', '）', '(', ')', ' ', '\n') ?? "";
            var unit = SlotUnits.Of(Skeleton.Of(given).Length == 0 && !UnitWords.CanBe(given) ? "" : given, label, heading.UnitOf(answer.Column), printed);
            var kind = given.Length > 0 ? SlotKind.Count : SlotUnits.KindOf(label, heading.TextOf(answer.Column));
            var cell = MatrixCell.Read(answer.Cell?.Text ?? StyledText.Empty, answer.Cell is { } there ? row.Origin(there) : 0, new Asked(unit, kind, row.Filled));
            return (Name: names[answer.Column], Unit: unit, Code: heading.CodeOf(answer.Column), Cell: cell);
        }).ToList();
        var own = read.Select(one => one.Cell.OwnUnit).FirstOrDefault(unit => unit.Length > 0) ?? "";
        return [.. read.Select(one => new LearnedCell(one.Name, one.Cell.Open && SlotUnits.Lapses(own, one.Unit) ? [] : [.. one.Cell.Parts.Select(part => part with { Code = (row.Code, one.Code) })]))];
    }

    private int Name(int column, string heading, int after)
    {
        var name = heading;
        for (var number = 2; columns.IndexOf(name) is >= 0 and var at && at <= after; number++)
            name = $"{heading}{number}";
        if (!columns.Contains(name))
            columns.Add(name);
        names[column] = name;
        return columns.IndexOf(name);
    }

    private static string Heading(TableLayout layout, int column, bool label)
        => layout.Heading.TextOf(column) is { Length: > 0 } text ? text : label ? "项目" : NoHeading;

    private static string OneLine(string text) => Lines().Replace(text.Trim(), "");

    // 进村 | 场次: the measure alone does not say of what.
    [GeneratedRegex("^(?:场次|次数|人次|人数|数量|受众|份数|个数|件数|金额|(?:参与|参加|受众|受教育|覆盖|活动|开展)(?:场次|次数|人次|人数))$")]
    private static partial Regex Measured();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Lines();
}
