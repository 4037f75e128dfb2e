using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Learning;

/// <summary>Turns a table's rows into the form's items.</summary>
internal sealed partial class ItemCollector(bool bare)
{
    private readonly List<LearnedItem> items = [];
    private readonly Dictionary<Cell, (Paragraph Paragraph, int Offset)> lines = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> columns = [];
    private readonly List<string> above = [];
    private ColumnRoles? roles;
    private string? group;
    private string groupUnit = "";
    private (Cell? Label, Cell? Requirement) last;

    /// <summary>What was collected.</summary>
    public LearnedTable? Table => roles is null || items.Count == 0 ? null : new LearnedTable(roles.IsMatrix, columns, items, above);

    /// <summary>Takes a line between two tables: 二、“安全生产专题行”活动 is the next rows' group, a line with tabs is a row.</summary>
    public void AddLine(Paragraph line)
    {
        var text = line.Text.Text;
        if (roles is not null && GroupTitle().IsMatch(text) && text.Length <= 40)
            SetGroup(text.Trim());
        else if (roles is not null && text.Contains('\t', StringComparison.Ordinal))
            Add(new Table(0, null, 1, text.Count(sign => sign == '\t') + 1, CellsOf(line)));
    }

    /// <summary>The cells of a line, with note of where in it they stand.</summary>
    private List<Cell> CellsOf(Paragraph line)
    {
        var cells = new List<Cell>();
        var at = 0;
        foreach (var text in line.Text.Text.Split('\t'))
        {
            var cell = new Cell(0, cells.Count, 1, 1, StyledText.Plain(text));
            lines.Add(cell, (line, at));
            cells.Add(cell);
            at += text.Length + 1;
        }

        return cells;
    }

    private List<LearnedPart> Placed(Cell? cell, List<LearnedPart> parts)
        => cell is not null && lines.TryGetValue(cell, out var line) ? BlankPlace.In(line.Paragraph, line.Offset, parts) : BlankPlace.In(cell, 0, parts);

    /// <summary>Takes a table, or the next one of the form.</summary>
    public void Add(Table table)
    {
        var whole = TableGrid.Of(table);
        var first = ColumnRoles.HeadingRow(whole, strict: roles is not null);
        var grid = whole.From(Math.Max(first, 0));
        var body = first < 0 ? 0 : grid.CellsOf(0).Where(cell => cell.Text.Text.Length > 0).Max(cell => cell.RowSpan);
        body = Math.Min(body, Math.Max(grid.Rows - 1, 0));
        var read = first < 0 ? null : ColumnRoles.Read(grid, body, bare);
        if (read is null && (roles is null || grid.Columns > roles.Roles.Count || grid.Columns == 0))
            return;
        if (roles is null)
            for (var row = 0; row < first; row++)
                above.AddRange(whole.CellsOf(row).Select(cell => cell.Text.Text.Trim()).Where(text => text.Length > 0));
        roles = read ?? roles!;
        for (var column = 0; column < roles.Roles.Count; column++)
            if (roles.Roles[column] is not ColumnRole.Ordinal && !columns.Contains(roles.Headings[column]))
                columns.Add(roles.Headings[column]);
        last = default;
        for (var row = read is null ? 0 : body; row < grid.Rows; row++)
            AddRow(grid, row, roles);
    }

    private void AddRow(TableGrid grid, int row, ColumnRoles layout)
    {
        var texts = grid.CellsOf(row).Select(cell => cell.Text.Text.Trim()).ToList();
        var words = texts.Where(text => text.Length > 0).ToList();
        if (words.Count == 0 || ColumnRoles.IsHeader(words))
            return;
        if (words is [var only] && IsGroup(grid, row, layout, only))
        {
            SetGroup(only);
            return;
        }

        var labels = Places(layout, ColumnRole.Label);
        var label = grid[row, labels[^1]];
        var requirement = Places(layout, ColumnRole.Requirement) is [var place, ..] ? grid[row, place] : null;
        var cells = AnswerCells(grid, row, layout);
        if (items.Count > 0 && !layout.IsMatrix && GoesOn(grid, row, labels, label, requirement))
        {
            Join(items[^1], cells);
            return;
        }

        if (layout.IsMatrix && words is [var piece] && items.Count > 0 && grid.TextOf(row, 0) == piece && BlankFinder.Find(grid[row, 0]!.Text, bare: true) is { Count: > 0 } more)
        {
            // In plain text a cell's last line with the tab behind it looks like a row of its own.
            if (items[^1].Cells.Find(cell => cell.Parts.Count > 0) is { } broken)
                broken.Parts.AddRange([new LearnedPart("\n", "", null), .. Placed(grid[row, 0], BlankFinder.Split(grid[row, 0]!.Text.Text, more))]);
            return;
        }

        last = (label, requirement);
        var left = labels.Count > 1 ? labels.Take(labels.Count - 1).Select(column => grid[row, column]).LastOrDefault(cell => cell is not null && cell != label && cell.Text.Text.Trim().Length > 0) : null;
        if (left is not null)
            SetGroup(OneLine(left.Text.Text));
        // A label over the whole width stands beside no group.
        else if (labels.Count > 1 && grid[row, labels[0]] == label)
            SetGroup(null);
        var text = OneLine(label?.Text.Text ?? "");
        if (text.Length > 0 && cells.Count > 0)
            items.Add(new LearnedItem(group, text, requirement is null || requirement == label ? null : OneLine(requirement.Text.Text) is { Length: > 0 } wording ? wording : null, cells));
    }

    /// <summary>A row that goes on with the one above: over a page's end, or one of several sentences beside one label.</summary>
    private bool GoesOn(TableGrid grid, int row, List<int> labels, Cell? label, Cell? requirement)
        => label is not null && label == last.Label && requirement == last.Requirement
           || labels.TrueForAll(column => grid.TextOf(row, column).Length == 0) && (requirement is null || requirement == last.Requirement || requirement.Text.Text.Trim().Length == 0);

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

    private List<LearnedCell> AnswerCells(TableGrid grid, int row, ColumnRoles layout)
    {
        var answers = Places(layout, ColumnRole.Answer);
        if (!layout.IsMatrix)
            return [.. answers.Where(column => column == answers[0] || grid[row, column] != grid[row, column - 1]).Select(column => new LearnedCell(layout.Headings[column], Sentences(grid[row, column])))];
        var given = Places(layout, ColumnRole.Unit) is [var unit, ..] ? grid.TextOf(row, unit).Trim('（', '）', '(', ')') : "";
        var read = answers.Select(column => MatrixCell.Read(grid[row, column]?.Text ?? StyledText.Empty, UnitOf(layout.Headings[column], given))).ToList();
        var owned = read.Exists(cell => cell.OwnUnit);
        return [.. answers.Zip(read, (column, cell) => new LearnedCell(layout.Headings[column], owned && cell.Open ? [] : Placed(grid[row, column], cell.Parts)))];
    }

    private string UnitOf(string heading, string given)
        => given.Length is > 0 and <= 12 ? given : UnitWords.OfHeading(heading) is { Length: > 0 } named ? named : groupUnit.Length > 0 ? groupUnit : "个";

    private List<LearnedPart> Sentences(Cell? cell)
        => cell is null || cell.Text.Text.Trim().Length == 0 ? [] : Placed(cell, BlankFinder.Split(cell.Text.Text, BlankFinder.Find(cell.Text, bare)));

    private static bool IsGroup(TableGrid grid, int row, ColumnRoles layout, string text)
    {
        var place = Enumerable.Range(0, grid.Columns).First(column => grid.TextOf(row, column) == text);
        return layout.Roles[place] is ColumnRole.Ordinal && GroupTitle().IsMatch(text)
            || grid[row, place]!.ColumnSpan > 1 && grid[row, place] == grid[row, layout.Roles.Count - 1]
            || layout.Roles[place] is ColumnRole.Label && GroupTitle().IsMatch(text) && !layout.IsMatrix;
    }

    private void SetGroup(string? title)
    {
        group = title;
        groupUnit = title is null ? "" : UnitWords.OfTitle(title);
    }

    private static List<int> Places(ColumnRoles layout, ColumnRole role) => [.. Enumerable.Range(0, layout.Roles.Count).Where(column => layout.Roles[column] == role)];

    private static string OneLine(string text) => Lines().Replace(text.Trim(), "");

    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}部分)")]
    private static partial Regex GroupTitle();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Lines();
}
