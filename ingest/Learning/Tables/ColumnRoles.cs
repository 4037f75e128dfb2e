using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>What a column is for.</summary>
internal enum ColumnRole
{
    /// <summary>序号, 代码, 行次.</summary>
    Ordinal,

    /// <summary>A heading to the left of the rows' labels, or the label itself.</summary>
    Label,

    /// <summary>内容要求.</summary>
    Requirement,

    /// <summary>计量单位.</summary>
    Unit,

    /// <summary>Where the answers stand.</summary>
    Answer,

    /// <summary>备注, 责任单位.</summary>
    Remark,
}

/// <summary>Says what each column of a table is for, by its heading and by what stands below it.</summary>
internal sealed partial class ColumnRoles
{
    private readonly TableGrid grid;
    private readonly TableHeading heading;
    private readonly int[,] tally;
    private readonly ColumnRole?[] roles;

    private ColumnRoles(TableGrid grid, TableHeading heading, bool bare)
    {
        (this.grid, this.heading) = (grid, heading);
        tally = new int[grid.Columns, Enum.GetValues<CellSort>().Length];
        for (var row = heading.Body; row < grid.Rows; row++)
            if (grid.CellsOf(row).Count > 1)
                for (var column = 0; column < grid.Columns; column++)
                    if (grid[row, column] is { } cell && (column == 0 || cell != grid[row, column - 1]) && (row == heading.Body || cell != grid[row - 1, column]))
                        tally[column, (int)CellSorts.Of(cell.Text, bare)]++;
        roles = [.. Enumerable.Range(0, grid.Columns).Select(ByHeading)];
    }

    /// <summary>The columns as bands, each with labels and answers of its own: two lists may stand side by side. Null where nothing is asked.</summary>
    /// <param name="grid">The grid from its heading on.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="bare">Whether figures without brackets are blanks.</param>
    public static TableLayout? Read(TableGrid grid, TableHeading heading, bool bare)
    {
        var read = new ColumnRoles(grid, heading, bare);
        var main = read.MainLabel();
        if (main < 0)
            return null;
        var bands = read.Bands(main).Where(band => band.Answers.Count > 0).ToList();
        if (bands.Count == 0)
            return null;
        var answers = bands.SelectMany(band => band.Answers).ToList();
        var worded = answers.Sum(column => read.Count(column, CellSort.Worded));
        return new TableLayout(bands, heading, worded <= answers.Sum(column => read.Count(column, CellSort.Empty, CellSort.Figure, CellSort.Blank, CellSort.Unit)), grid.Columns);
    }

    /// <summary>The first column that is mostly wording, or −1.</summary>
    private int MainLabel()
    {
        for (var column = 0; column < grid.Columns; column++)
            if (roles[column] is null && Count(column, CellSort.Text) > 0 && !IsAnswer(column))
                return column;
        // 任务（要求） is the label where there is no other.
        var asked = Array.IndexOf(roles, ColumnRole.Requirement);
        if (asked >= 0)
            roles[asked] = ColumnRole.Label;
        return asked;
    }

    private List<Band> Bands(int main)
    {
        var bands = new List<Band> { new() };
        for (var column = 0; column < grid.Columns; column++)
        {
            var answered = bands[^1].Answers.Count > 0;
            var role = roles[column] ?? (column <= main ? ColumnRole.Label
                : IsAnswer(column) ? ColumnRole.Answer
                : !answered ? ColumnRole.Label
                : AnswersBehind(column) ? ColumnRole.Label : ColumnRole.Remark);
            if (answered && (role is ColumnRole.Label || role is ColumnRole.Ordinal && AnswersBehind(column)))
                bands.Add(new Band());
            bands[^1].Add(column, role);
        }

        return bands;
    }

    private bool AnswersBehind(int column)
        => Enumerable.Range(column + 1, grid.Columns - column - 1).Any(other => roles[other] is null && IsAnswer(other));

    /// <summary>Whether a column is mostly to be filled in. An unmerged group column is mostly empty too, but its heading covers the label's.</summary>
    private bool IsAnswer(int column)
        => Count(column, CellSort.Empty, CellSort.Figure, CellSort.Blank, CellSort.Worded, CellSort.Unit) > Count(column, CellSort.Text)
           && (Count(column, CellSort.Text) == 0 || heading.Body == 0 || column == 0 || grid[0, column] != grid[0, column - 1] || grid[heading.Body - 1, column] != grid[heading.Body - 1, column - 1]);

    private int Count(int column, params ReadOnlySpan<CellSort> sorts)
    {
        var sum = 0;
        foreach (var sort in sorts)
            sum += tally[column, (int)sort];
        return sum;
    }

    private ColumnRole? ByHeading(int column)
    {
        var bones = Skeleton.Of(heading.TextOf(column));
        var texts = Enumerable.Range(heading.Body, grid.Rows - heading.Body).Where(row => grid.CellsOf(row).Count > 1).Select(row => grid.TextOf(row, column)).Where(text => text.Length > 0).ToList();
        if (Ordinal().IsMatch(bones) && texts.TrueForAll(text => text.Length <= 8))
            return ColumnRole.Ordinal;
        if (bones.Length == 0 && texts.Count > 1 && texts.TrueForAll(text => Number().IsMatch(text)) && CountsUp(texts) && column < grid.Columns - 1 && Count(column, CellSort.Empty) == 0)
            return ColumnRole.Ordinal;
        if (Unit().IsMatch(bones) && texts.Count(text => text.Length <= 6) * 2 > texts.Count && texts.Exists(CellSorts.IsUnit))
            return ColumnRole.Unit;
        // Units with room for a figure behind them; without it the figure goes before each.
        if (texts.Count > 0 && Count(column, CellSort.Unit) == texts.Count && Count(column, CellSort.Empty) == 0 && column > 0 && column + 1 < grid.Columns && Count(column + 1, CellSort.Empty, CellSort.Figure) > 0
            && Count(column + 1, CellSort.Text, CellSort.Unit, CellSort.Worded) == 0 && !Remark().IsMatch(Skeleton.Of(heading.TextOf(column + 1))))
            return ColumnRole.Unit;
        return bones.Contains("要求", StringComparison.Ordinal) ? ColumnRole.Requirement : Remark().IsMatch(bones) ? ColumnRole.Remark : null;
    }

    /// <summary>Whether the figures, if they are such, go up one by one: others are answers.</summary>
    private static bool CountsUp(List<string> texts)
    {
        var numbers = texts.Select(text => int.TryParse(text.Trim('(', ')', '（', '）', '、', '.', '．'), out var number) ? number : -1).Distinct().ToList();
        return numbers is [-1] || numbers.TrueForAll(number => number >= 0) && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);
    }

    [GeneratedRegex("^(?:序号?|编号|代码|行次|项次|编码|指标代码|行号|N[Oo])$")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^[（(]?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[)）]?[、.．]?$")]
    private static partial Regex Number();

    [GeneratedRegex("^(?:单位|计量单位|数量单位|指标单位)$")]
    private static partial Regex Unit();

    [GeneratedRegex("^(?:备注|说明|填[报表写]说明|指标[解说][释明]|责任|牵头|负责|联系|完成时[限间]|时[限间]|日期|地点|佐证|附件|审核|口径|数据来源|来源|依据)")]
    private static partial Regex Remark();
}
