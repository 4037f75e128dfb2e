using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Headers;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Learning;

/// <summary>What a column is for.</summary>
internal enum ColumnRole
{
    /// <summary>序号.</summary>
    Ordinal,

    /// <summary>A heading to the left of the rows' labels, or the label itself.</summary>
    Label,

    /// <summary>内容要求.</summary>
    Requirement,

    /// <summary>计量单位.</summary>
    Unit,

    /// <summary>Where the answers stand.</summary>
    Answer,

    /// <summary>备注.</summary>
    Remark,
}

/// <summary>A table's heading row read as roles.</summary>
internal sealed partial class ColumnRoles
{
    private const int LongestHeading = 24, LongestRepeated = 10;

    private ColumnRoles(IReadOnlyList<string> headings, IReadOnlyList<ColumnRole> roles, bool isMatrix)
        => (Headings, Roles, IsMatrix) = (headings, roles, isMatrix);

    /// <summary>Each column's heading; answer columns have different ones.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>Each column's role.</summary>
    public IReadOnlyList<ColumnRole> Roles { get; }

    /// <summary>Whether answers are bare cells.</summary>
    public bool IsMatrix { get; }

    /// <summary>The row with the headings, or −1.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="strict">Whether the form goes on here, so that only what is plainly a heading is one.</param>
    public static int HeadingRow(TableGrid grid, bool strict)
    {
        for (var row = 0; row < Math.Min(grid.Rows, 12); row++)
        {
            var texts = grid.CellsOf(row).Select(cell => cell.Text.Text.Trim()).Where(text => text.Length > 0).ToList();
            if (texts.Count >= 2 && !IsHeader(texts) && texts.TrueForAll(text => IsHeading(text, strict)) && texts.Exists(text => HeadingWord().IsMatch(Skeleton.Of(text))))
                return row;
        }

        return -1;
    }

    /// <summary>Whether a row of these texts holds header fields: 填报单位：, 联系人：.</summary>
    public static bool IsHeader(IEnumerable<string> texts)
        => texts.Any(text => text.Length < 400 && HeaderLabels.In(text) is { Count: > 0 } labels && labels.Exists(label => label.Field is HeaderField.Unit or HeaderField.Contact or HeaderField.Phone));

    /// <summary>Reads the roles of a grid whose first row, or rows where a heading covers several, are headings.</summary>
    /// <param name="grid">The grid from its heading row on.</param>
    /// <param name="body">The first row below the headings.</param>
    /// <param name="bare">Whether figures without brackets are blanks.</param>
    public static ColumnRoles? Read(TableGrid grid, int body, bool bare)
    {
        var headings = Enumerable.Range(0, grid.Columns).Select(column => Heading(grid, column, body)).ToList();
        var roles = headings.Select(RoleOf).ToList();
        var counted = Enumerable.Range(0, grid.Columns).Where(column => roles[column] is null && CountHeading().IsMatch(Skeleton.Of(headings[column]))).ToList();
        var worded = Enumerable.Range(0, grid.Columns).Where(column => roles[column] is null && column > 0 && Sentences(grid, column, body, bare)).ToList();
        var isMatrix = counted.Count > 0 && counted.Count >= worded.Count(column => !counted.Contains(column));
        var answers = isMatrix ? counted : worded;
        if (answers.Count == 0 && Enumerable.Range(1, Math.Max(0, grid.Columns - 1)).LastOrDefault(column => roles[column] is null && Bare(grid, column, body)) is > 0 and var only)
            (answers, isMatrix) = ([only], true);
        if (answers.Count == 0 || answers[0] == 0)
            return null;
        for (var column = 0; column < roles.Count; column++)
            roles[column] ??= answers.Contains(column) ? ColumnRole.Answer : column < answers[0] ? ColumnRole.Label : ColumnRole.Remark;
        foreach (var column in answers)
            headings[column] = Different(headings, column);
        return roles.Contains(ColumnRole.Label) ? new ColumnRoles(headings, [.. roles.Select(role => role!.Value)], isMatrix) : null;
    }

    private static string Heading(TableGrid grid, int column, int body)
    {
        var words = new List<string>();
        for (var row = 0; row < body; row++)
            if (Skeleton.Of(grid.TextOf(row, column)).Length > 0 && (row == 0 || grid[row, column] != grid[row - 1, column]))
                words.Add(SpacesAndLines().Replace(grid.TextOf(row, column), ""));
        return words.Count > 0 ? string.Join(' ', words) : $"第{column + 1}栏";
    }

    private static string Different(List<string> headings, int column)
    {
        var before = headings.Take(column).Count(heading => heading == headings[column]);
        return before == 0 ? headings[column] : $"{headings[column]}{before + 1}";
    }

    private static ColumnRole? RoleOf(string heading)
    {
        var bones = Skeleton.Of(heading);
        return bones is "序号" or "编号" or "序" ? ColumnRole.Ordinal
            : bones is "单位" or "计量单位" ? ColumnRole.Unit
            : bones.Contains("要求", StringComparison.Ordinal) ? ColumnRole.Requirement
            : bones.StartsWith("备注", StringComparison.Ordinal) || bones is "说明" ? ColumnRole.Remark
            : null;
    }

    private static bool Sentences(TableGrid grid, int column, int body, bool bare)
        => Enumerable.Range(body, grid.Rows - body).Any(row => grid[row, column] is { } cell && cell != grid[row, column - 1]
            && BlankFinder.Find(cell.Text, bare) is { Count: > 0 } blanks && (blanks.Count > 1 || blanks[0].End - blanks[0].Start < cell.Text.Text.Trim().Length));

    private static bool Bare(TableGrid grid, int column, int body)
    {
        var cells = Enumerable.Range(body, grid.Rows - body).Select(row => grid.TextOf(row, column)).ToList();
        return cells.Count > 2 && cells.Count(text => text.Length == 0 || BlankFinder.IsFigure(text) || UnitWords.OfTitle(text).Length > 0) * 2 > cells.Count;
    }

    private static bool IsHeading(string text, bool strict)
        => Skeleton.Of(text).Length is var length && length > 0 && length <= (strict ? LongestRepeated : LongestHeading) && text[0] is not ('(' or '（') && !char.IsAsciiDigit(text[0]) && !text.Contains("（ ", StringComparison.Ordinal) && BlankFinder.Find(StyledText.Plain(text), bare: false).Count == 0;

    [GeneratedRegex("项目|内容|任务|进展|情况|场次|人次|数量|序号|要求|指标|类别|完成|事项|数据|填报$|措施|工作$")]
    private static partial Regex HeadingWord();

    [GeneratedRegex("场次|人次|人数|次数|数量|件数|个数|条数|篇数|家数|户数|处数|数值|本期数|完成数")]
    private static partial Regex CountHeading();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacesAndLines();
}
