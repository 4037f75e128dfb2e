using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Headers;
using SafetyMonth.Ingest.Learning.Blanks;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>What a row is besides a row of the form: a group's title, a note, or nothing.</summary>
internal static partial class RowSorts
{
    private const int LongestTitle = 60;

    /// <summary>Whether the text begins like an explanation below a table: 注：, 填表说明：, 逻辑关系：.</summary>
    public static bool IsNote(string text) => Note().IsMatch(text);

    /// <summary>Whether the text is a title in the manner of 一、 or （二） or 表1.</summary>
    public static bool IsTitle(string text) => text.Length <= LongestTitle && Title().IsMatch(text);

    /// <summary>Whether a row of these texts says only who answers for the form, and when: 审核人：, 负责人（签字）：.</summary>
    public static bool IsSignature(IReadOnlyList<string> texts) => texts.Any(Signature().IsMatch) && texts.All(text => Signature().IsMatch(text) || HeaderLabels.In(text) is [{ Start: 0 }, ..]);

    /// <summary>Whether the text may name a small table: short words that are no note, no header field and ask for nothing.</summary>
    public static bool IsName(StyledText styled)
        => styled.Text.Trim() is { Length: > 1 and <= LongestTitle } text && !IsNote(text) && !TableHeading.IsHeader([text]) && CellSorts.Of(styled, bare: true) is CellSort.Text && !text.Contains('。', StringComparison.Ordinal);

    /// <summary>The text of a row that is a group's title, or null.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="layout">Its columns.</param>
    /// <param name="filled">Whether the table holds figures.</param>
    public static string? GroupTitle(TableGrid grid, int row, TableLayout layout, bool filled)
    {
        var cells = grid.CellsOf(row).Where(cell => cell.Text.Text.Trim().Length > 0).ToList();
        var worded = cells.Where(cell => !Sign().IsMatch(cell.Text.Text)).ToList();
        if (worded is [var numeral, var named] && Numeral().IsMatch(numeral.Text.Text) && layout.Bands[0].Ordinal >= 0 && grid[row, layout.Bands[0].Ordinal] == numeral && Deeper(grid, row, numeral.Text.Text))
            return $"{numeral.Text.Text.Trim()}、{named.Text.Text.Trim()}";
        if (worded is not [var only])
            return null;
        var text = only.Text.Text.Trim();
        // 一、宣传培训 — — —: signs even in the unit's or the code's place, or in a table where nothing is filled in.
        if (cells.Count > 1)
            return IsTitle(text) && (!filled || layout.Bands[0] is var band && band.Units.Prepend(band.Ordinal).Any(column => column >= 0 && Sign().IsMatch(grid.TextOf(row, column)))) ? text : null;
        if (BlankFinder.Find(only.Text, bare: false).Count > 0)
            return null;
        var place = Enumerable.Range(0, grid.Columns).First(column => grid[row, column] == only);
        var across = grid[row, grid.Columns - 1] == only && grid.Columns > 1 && place < grid.Columns - 1;
        return across || layout.Bands[0].Ordinal == place ? text
            : IsTitle(text) && layout.Bands.Any(one => one.Labels.Contains(place)) && Deeper(grid, row, text) ? text : null;
    }

    /// <summary>Whether the rows that follow are numbered less highly, so that the row is their title: 1. behind 一、.</summary>
    private static bool Deeper(TableGrid grid, int row, string text)
        => row + 1 < grid.Rows && grid.CellsOf(row + 1).Select(cell => cell.Text.Text.Trim()).FirstOrDefault(next => next.Length > 0) is { } next && Rank(next) > Rank(text);

    private static int Rank(string text) => High().IsMatch(text) ? 1 : Middle().IsMatch(text) ? 2 : 3;

    [GeneratedRegex(@"^\s*(?:备?注|说明|填[表报写]说明|要求|(?:逻辑|审核|校验|勾稽|平衡|表内)(?:审核|校验|平衡)?关系)\s*[:：1一]")]
    private static partial Regex Note();

    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}部分|表[一二三四五六七八九十0-9]{1,2}\s*[:：、.．]?\s*[\u4e00-\u9fff])")]
    private static partial Regex Title();

    [GeneratedRegex(@"^\s*(?:填[报表](?:日期|时间)|审核人?|复核人?|审批人?|签发人?|制表人?|(?:单位|部门|分管)?(?:主要)?(?:负责人|领导))\s*(?:[（(][^（）()]{1,6}[)）])?\s*[:：]")]
    private static partial Regex Signature();

    [GeneratedRegex(@"^\s*[一二三四五六七八九十]{1,3}\s*[、.．]?\s*$")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"^\s*[一二三四五六七八九十]{1,3}\s*(?:[、.．]|$)")]
    private static partial Regex High();

    [GeneratedRegex(@"^\s*[（(][一二三四五六七八九十]{1,3}[)）]")]
    private static partial Regex Middle();

    [GeneratedRegex(@"^\s*(?:[—\-－–/／\\×]{1,2})\s*$")]
    private static partial Regex Sign();
}
