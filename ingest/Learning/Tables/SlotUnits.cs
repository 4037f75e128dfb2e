using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Learning.Blanks;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>Says what a bare cell of a matrix asks for, by what is printed around it: the nearest print decides.</summary>
internal static partial class SlotUnits
{
    /// <summary>The unit where nothing is printed anywhere.</summary>
    public const string Plain = "个";

    private static readonly string[] Sessions = ["场", "场次", "期", "班", "堂"];

    /// <summary>The unit of a cell.</summary>
    /// <param name="given">What the unit column says.</param>
    /// <param name="label">The row's label.</param>
    /// <param name="heading">The unit of the column's heading.</param>
    /// <param name="group">The unit of the group's title, or of the line above the table.</param>
    public static string Of(string given, string label, string heading, string group)
    {
        if (given.Length is > 0 and <= 12)
            return given;
        var own = UnitWords.OfTitle(label);
        if (own.Length > 0 && (heading.Length == 0 || !SlotWording.People(heading) || SlotWording.People(own)))
            return own;
        return new[] { heading, group, UnitWords.OfHeading(label) }.FirstOrDefault(unit => unit.Length > 0) ?? Plain;
    }

    /// <summary>The unit that a title gives: of several, 单位：次、人、处, the one that no heading names; empty where that is not plain.</summary>
    public static string LeftOf(string printed, IEnumerable<string> headings)
        => printed.Contains('、', StringComparison.Ordinal) ? printed.Split('、').Except(headings).ToList() is [var left] ? left : "" : printed;

    /// <summary>Whether a bare cell for people beside a cell with its own unit is not asked: nobody attends (个).</summary>
    public static bool Lapses(string own, string open) => own.Length > 0 && !Sessions.Contains(own) && !SlotWording.People(own) && SlotWording.People(open);

    /// <summary>What a bare cell asks for: words or an answer where label or heading say so.</summary>
    public static SlotKind KindOf(string label, string heading)
        => Asks(label) ? SlotKind.Bool
            : UnitWords.OfTitle(label).Length == 0 && Words().IsMatch(label) ? SlotKind.Text
            : Asks(heading) ? SlotKind.Bool
            : Words().IsMatch(heading) ? SlotKind.Text : SlotKind.Count;

    private static bool Asks(string text) => AnswerHint.IsBehind(text) || Question().IsMatch(Skeleton.Of(text));

    [GeneratedRegex("^(?:[0-9一二三四五六七八九十]{0,3})是否")]
    private static partial Regex Question();

    [GeneratedRegex(@"(?:名称|主题|做法|经验|简介|简述|亮点|建议|科目|[（(](?:文字|简述|名称)[^（）()]{0,8}[)）]|情况说明|存在问题)\s*[:：]?$")]
    private static partial Regex Words();
}
