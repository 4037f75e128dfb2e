using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Headers;
using SafetyMonth.Ingest.Learning.Blanks;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>
/// The heading of a table: up to four rows in which a heading may span those below it, the lowest perhaps of units or of
/// column letters (甲 乙 1 2).
/// </summary>
internal sealed partial class TableHeading
{
    private const int LongestHeading = 24, LongestRepeated = 12, MostRows = 4, LastPlace = 12;

    private readonly TableGrid grid;
    private readonly int codes, units;

    private TableHeading(TableGrid grid, int body, int codes, int units) => (this.grid, Body, this.codes, this.units) = (grid, body, codes, units);

    /// <summary>The first row below the heading; 0 where the table has none.</summary>
    public int Body { get; }

    /// <summary>Reads the heading of a grid that begins with it.</summary>
    public static TableHeading Read(TableGrid grid)
    {
        var body = 1;
        while (body < Math.Min(MostRows, grid.Rows) && Enumerable.Range(0, grid.Columns).Any(column => grid[body, column] is { Text.Text.Length: > 0 } cell && cell == grid[body - 1, column]))
            body++;
        var (codes, units) = (-1, -1);
        for (; body < Math.Min(MostRows + 1, grid.Rows - 1); body++)
            if (IsCodes(grid, body))
                codes = body;
            else if (units < 0 && IsUnits(grid, body))
                units = body;
            else if (codes >= 0 || !GoesOn(grid, body))
                break;
        return new TableHeading(grid, Math.Min(body, grid.Rows), codes, units);
    }

    /// <summary>A table without any heading.</summary>
    public static TableHeading None(TableGrid grid) => new(grid, 0, -1, -1);

    /// <summary>Whether a row of these texts holds header fields: 填报单位：, 联系人：. 单位：次 is none.</summary>
    public static bool IsHeader(IEnumerable<string> texts)
        => texts.Any(text => text.Length < 400 && UnitWords.Stated(text).Length == 0 && HeaderLabels.In(text) is { Count: > 0 } labels && labels.Exists(label => !label.Weak && label.Field is HeaderField.Unit or HeaderField.Contact or HeaderField.Phone));

    /// <summary>A column's heading from top to bottom; empty where it has none.</summary>
    public string TextOf(int column) => string.Join(' ', Levels(column));

    /// <summary>The unit that a column's heading names, the lowest row first; empty where it names none.</summary>
    public string UnitOf(int column)
        => units >= 0 && grid.TextOf(units, column).Trim('(', ')', '（', '）') is { Length: > 0 } printed ? printed : Levels(column).Reverse().Select(text => UnitWords.OfTitle(text) is { Length: > 0 } stated ? stated : UnitWords.OfHeading(text)).FirstOrDefault(unit => unit.Length > 0) ?? "";

    /// <summary>The code of a column, by which a printed cross-check names it: 5 of a row of column numbers, or of 已整改(5); empty where it has none.</summary>
    public string CodeOf(int column)
        => codes >= 0 ? grid.TextOf(codes, column).Trim('(', ')', '（', '）')
            : Levels(column).Select(text => CodeBehind().Match(text)).LastOrDefault(match => match.Success)?.Groups["code"].Value ?? "";

    /// <summary>Whether a row repeats the heading, as after a page's end.</summary>
    /// <param name="row">The row.</param>
    /// <param name="table">Its table: this one, or one that goes on with it.</param>
    public bool Repeats(int row, TableGrid table)
    {
        var texts = Texts(table, row);
        for (var above = 0; above < Body; above++)
            if (texts.Count > 1 && texts.SequenceEqual(Texts(grid, above)))
                return true;
        return false;
    }

    /// <summary>Whether a row holds nothing but column letters and numbers.</summary>
    public static bool IsCodes(TableGrid grid, int row)
    {
        var texts = Texts(grid, row);
        return texts.Count >= 2 && texts.Count == grid.CellsOf(row).Count && texts.TrueForAll(text => ColumnCode().IsMatch(text)) && ColumnLetter().IsMatch(texts[0]);
    }

    /// <summary>Whether a row gives the units of the columns: 计量单位 and behind it nothing but units.</summary>
    public static bool IsUnits(TableGrid grid, int row)
        => Texts(grid, row) is [var label, _, _, ..] texts && UnitLabel().IsMatch(Skeleton.Of(label)) && texts.Skip(1).All(CellSorts.IsUnit);

    private IEnumerable<string> Levels(int column)
    {
        for (var row = 0; row < Body; row++)
            if (row != codes && row != units && Skeleton.Of(TextAt(row, column)).Length > 0 && (row == 0 || grid[row, column] is null || grid[row, column] != grid[row - 1, column]))
                yield return SpacesAndLines().Replace(TextAt(row, column), "");
    }

    /// <summary>The heading at a place. Plain text knows no merged cells: there a heading also stands over the empty places behind it that have headings below.</summary>
    private string TextAt(int row, int column)
    {
        var left = column;
        while (left > 0 && IsPlain(row, left) && grid.TextOf(row, left).Length == 0 && Enumerable.Range(row + 1, Body - row - 1).Any(below => below != codes && grid.TextOf(below, column).Length > 0))
            left--;
        return grid.TextOf(row, left);
    }

    private bool IsPlain(int row, int column) => grid[row, column] is null or { RowSpan: 1, ColumnSpan: 1 } && grid[row, column - 1] is null or { RowSpan: 1, ColumnSpan: 1 };

    /// <summary>Whether the row is a lower row of the heading: nothing new in the first column, and headings or units behind it.</summary>
    private static bool GoesOn(TableGrid grid, int row)
    {
        if (grid.TextOf(row, 0).Length > 0 && grid[row, 0] != grid[row - 1, 0])
            return false;
        var below = grid.CellsOf(row).Where(cell => cell.Text.Text.Trim().Length > 0 && !grid.CellsOf(row - 1).Contains(cell)).Select(cell => cell.Text.Text.Trim()).ToList();
        return below.Count >= 2 && below.TrueForAll(text => IsHeading(text, strict: true) || UnitWords.OfTitle(text).Length > 0);
    }

    private static List<string> Texts(TableGrid grid, int row) => [.. grid.CellsOf(row).Select(cell => cell.Text.Text.Trim()).Where(text => text.Length > 0)];

    [GeneratedRegex("^(?:计量|数量)?单位$")]
    private static partial Regex UnitLabel();

    [GeneratedRegex(@"^(?:[甲乙丙丁戊己]|[A-Z]|[（(]?[0-9]{1,2}[)）]?|[—\-/]|栏次|编号)$")]
    private static partial Regex ColumnCode();

    [GeneratedRegex("^(?:[甲A1]|栏次|编号|[（(]1[)）])$")]
    private static partial Regex ColumnLetter();

    [GeneratedRegex(@"[（(](?<code>[0-9]{1,2})[)）]|(?<code>[①-⑳])")]
    private static partial Regex CodeBehind();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacesAndLines();
}
