using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Learning.Blanks;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>Finds the rows that are headings among titles, header fields and lists.</summary>
internal sealed partial class TableHeading
{
    /// <summary>The first row that is a heading, or −1.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="strict">Whether the form goes on here, so that only what is plainly a heading is one.</param>
    public static int Find(TableGrid grid, bool strict)
    {
        for (var row = 0; row < Math.Min(grid.Rows, LastPlace); row++)
            if (IsHeadings(grid, row, strict) && (Texts(grid, row).Exists(text => IsHeadingWord(text) || UnitWords.OfHeading(text).Length > 0) && !IsList(grid, row) || IsAboveUnits(grid, row)) && !(IsFields(grid, row) && HasHeading(grid, row + 1)))
            {
                // A heading that spans others stands above them.
                while (row > 0 && (IsHeadings(grid, row - 1, strict) && !(row > 1 && IsHeader(Texts(grid, row - 2))) && !IsFields(grid, row - 1) || Enumerable.Range(0, grid.Columns).Any(column => grid[row, column] is { } cell && cell == grid[row - 1, column])))
                    row--;
                return row;
            }

        return -1;
    }

    private static bool IsHeadings(TableGrid grid, int row, bool strict)
        => Texts(grid, row) is { Count: >= 2 } texts && !IsHeader(texts) && texts.TrueForAll(text => IsHeading(text, strict));

    private static bool IsHeadingWord(string text) => HeadingWord().IsMatch(Skeleton.Of(text));

    /// <summary>Whether a row holds header fields of the bureau's own naming beside what is filled in: 场馆名称 | 某场馆 | 登记人 | 王示例.</summary>
    private static bool IsFields(TableGrid grid, int row)
    {
        var cells = grid.CellsOf(row).ConvertAll(cell => cell.Text.Text.Trim());
        return cells.Count % 2 == 0 && FieldLabel().IsMatch(Skeleton.Of(cells[0]))
            && !Enumerable.Range(0, cells.Count / 2).Any(pair => cells[2 * pair].Length == 0 && cells[2 * pair + 1].Length > 0 || IsHeadingWord(cells[2 * pair + 1]));
    }

    private static bool HasHeading(TableGrid grid, int from)
        => Enumerable.Range(from, Math.Max(0, Math.Min(grid.Rows, LastPlace) - from)).Any(row => IsHeadings(grid, row, strict: false) && !IsFields(grid, row) && Texts(grid, row).Exists(IsHeadingWord));

    /// <summary>Whether the row above or below has labels with units in the very same places, with room between: a list of pairs that has no heading.</summary>
    private static bool IsList(TableGrid grid, int row)
    {
        var labels = Enumerable.Range(0, grid.Columns).Where(column => grid.TextOf(row, column).Length > 0).ToList();
        return labels.Count < grid.Columns && new[] { row - 1, row + 1 }.Any(beside => beside >= 0 && beside < grid.Rows
            && labels.TrueForAll(column => grid[row, column] != grid[beside, column] && UnitWords.OfHeading(grid.TextOf(row, column)).Length > 0 && UnitWords.OfHeading(grid.TextOf(beside, column)).Length > 0));
    }

    /// <summary>Whether every place of a row holds a short heading and the row below has nothing but room for figures; a worksheet's last row of room is not in it.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="measured">Whether a title gives the unit, so that the headings need none.</param>
    public static bool IsOverRoom(TableGrid grid, int row, bool measured)
    {
        var headings = Texts(grid, row);
        if (!IsHeadings(grid, row, strict: true) || headings.Exists(CellSorts.IsUnit))
            return false;
        var width = Enumerable.Range(0, grid.Columns).Last(column => grid.TextOf(row, column).Length > 0) + 1;
        if (Enumerable.Range(0, width).Any(column => grid.TextOf(row, column).Length == 0))
            return false;
        if (row + 1 == grid.Rows)
            return measured || headings.TrueForAll(text => UnitWords.OfHeading(text).Length > 0);
        return Enumerable.Range(0, grid.Columns).All(column => grid[row, column] is null || grid[row, column] != grid[row + 1, column])
            && grid.CellsOf(row + 1).TrueForAll(cell => CellSorts.Of(cell.Text, bare: true) is CellSort.Empty or CellSort.Figure or CellSort.Blank);
    }

    /// <summary>Whether 单位 stands there above a unit, or a row of units below, so that whatever stands beside is a heading too.</summary>
    private static bool IsAboveUnits(TableGrid grid, int row)
        => row + 1 < grid.Rows && (IsUnits(grid, row + 1) || Enumerable.Range(0, grid.Columns).Any(column => UnitLabel().IsMatch(Skeleton.Of(grid.TextOf(row, column))) && CellSorts.IsUnit(grid.TextOf(row + 1, column))));

    private static bool IsHeading(string text, bool strict)
        => Skeleton.Of(text).Length is var length && length > 0 && length <= (strict && UnitWords.OfTitle(text).Length == 0 ? LongestRepeated : LongestHeading) && text[0] is not ('(' or '（')
           && !Figure().IsMatch(text) && !BlankFinder.IsFigure(text) && !text.Contains("（ ", StringComparison.Ordinal) && !Numbered().IsMatch(text) && BlankFinder.Find(StyledText.Plain(AnswerHint.Without(CodeApart().Replace(text, ""))), bare: false).Count == 0;

    // 已整改(5), but not 检查（3）条次.
    [GeneratedRegex(@"[（(][0-9]{1,2}[)）](?!\s*[\u4e00-\u9fff])|[①-⑳]")]
    private static partial Regex CodeApart();

    [GeneratedRegex("项目|内容|任务|进展|情况|场次|人次|数量|序号|要求|指标|类别|类型|完成|事项|数据|填报$|措施|工作$|工作成效|数$|数[值额目]|计量|频次|结果$|本周|本月|累计|名称|[合小总]计$|^[本当]期|第[0-9一二三四五]{1,2}[周旬]|[上中下]旬")]
    private static partial Regex HeadingWord();

    [GeneratedRegex("(?:名称|姓名|人|人员|电话|手机|日期|时间|地址|邮箱|职务|所属[\\u4e00-\\u9fff]{1,4})$")]
    private static partial Regex FieldLabel();

    // 12, 3.5万 and 1,200 are figures; 6月份, 2023年 and 1-6月 begin headings.
    [GeneratedRegex(@"^[0-9０-９][0-9０-９.,，万余多]*[^年月季周0-9０-９\-—~至.,，]?$")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})\s*[、.．]")]
    private static partial Regex Numbered();
}
