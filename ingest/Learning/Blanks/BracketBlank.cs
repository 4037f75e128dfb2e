using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning.Blanks;

/// <summary>Tells a bracket that is a blank from one that explains, numbers or encodes.</summary>
internal static partial class BracketBlank
{
    private const int Near = 24;

    /// <summary>The blank that a bracket is, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The opening bracket.</param>
    /// <param name="end">The character after the closing one.</param>
    /// <param name="inside">What stands between them.</param>
    public static Blank? Read(string text, int start, int end, string inside)
    {
        var unit = UnitAround(text, start, end);
        if (BlankFinder.IsEmpty(inside) || BlankFinder.IsFigure(inside))
        {
            if (IsNumber(text, start, end, inside))
                return null;
            if (unit.Length > 0)
                return new Blank(start, end, unit, SlotKind.Count);
            if (UnitBefore(text, start) is { Length: > 0 } before)
                return new Blank(start, end, before, SlotKind.Count);
            if (BlankFinder.IsEmpty(inside) || IsNaming(text, start))
                return new Blank(start, end, "", SlotKind.Text);
        }

        var word = inside.Trim('_', ' ', '\u3000', '\t', '\n');
        if (word.Length < inside.Length && UnitWords.IsMeasure(word))
            return new Blank(start, end, word, SlotKind.Count);
        if (UnitWords.OfFigure(inside) is { Length: > 0 } written)
            return new Blank(start, end, written, SlotKind.Count);
        if (NoneWithUnit().Match(inside) is { Success: true } none && UnitWords.IsMeasure(none.Groups["unit"].Value))
            return new Blank(start, end, none.Groups["unit"].Value, SlotKind.Count);
        // 2个班、3 before its unit is an answer that a person has to read.
        if (unit.Length > 0 && Beginning().IsMatch(inside))
            return new Blank(start, end, unit, SlotKind.Count);
        return unit.Length == 0 && IsNamed(text, start, end) ? new Blank(start, end, "", SlotKind.Text) : null;
    }

    /// <summary>The words right before a place: a long text with a thousand brackets is not read from its start for each.</summary>
    public static string Before(string text, int at) => text[Math.Max(0, at - Near)..at];

    /// <summary>The unit behind a blank. What stands behind a gap is the next blank's wording where the words before give a unit too: 场次（ ）  人数（ ）.</summary>
    public static string UnitAround(string text, int start, int end)
        => Apart().IsMatch(text.AsSpan(end)) && UnitBefore(text, start).Length > 0 ? "" : UnitWords.After(text, end);

    /// <summary>The unit that the words right before a place give, 培训人数：, 微信群数：; empty where they ask for no number.</summary>
    public static string UnitBefore(string text, int at)
        => UnitWords.Before(Before(text, at)) is { Length: > 0 } unit ? unit : Counting().IsMatch(Before(text, at)) ? "个" : "";

    /// <summary>Whether the words before ask for a name: 活动名称, 演练科目.</summary>
    public static bool IsNaming(string text, int start) => Naming().IsMatch(Before(text, start));

    /// <summary>Whether the wording around says that a name stands here: 活动名称（…）, 以（…）等形式.</summary>
    public static bool IsNamed(string text, int start, int end)
        => IsNaming(text, start) || Colon().IsMatch(Before(text, start)) && Clause().IsMatch(text[end..Math.Min(text.Length, end + Near)]) || Doing().IsMatch(Before(text, start)) && Done().IsMatch(text[end..Math.Min(text.Length, end + Near)]);

    /// <summary>Whether the bracket numbers a point of a list, (1) 开展…, or gives a blank's code, （ ）个(5).</summary>
    private static bool IsNumber(string text, int start, int end, string inside)
    {
        if (!Ordinal().IsMatch(inside))
            return false;
        var before = text[..start].TrimEnd(' ', '\u3000');
        var opens = before.Length == 0 || before[^1] is '\n' or '；' or ';' or '。';
        if (opens)
            return end < text.Length && Measures.LengthAt(text.AsSpan(end).TrimStart()) == 0;
        return CodeBefore().IsMatch(Before(text, start)) && UnitWords.After(text, end, alone: true).Length == 0;
    }

    [GeneratedRegex("^[0-9]{1,2}$")]
    private static partial Regex Ordinal();

    // A blank and its unit stand before the code.
    [GeneratedRegex(@"[)）_]\s*[\u4e00-\u9fff/]{1,3}$")]
    private static partial Regex CodeBefore();

    [GeneratedRegex(@"(?:名称|科目|主题|题目|形式|方式|地点|品牌|简述)[:：]?\s*$")]
    private static partial Regex Naming();

    // 以（…）等形式, 创新开展（…）活动: a name written between the two.
    [GeneratedRegex("(?:^|[，,；;。、\n])以$|(?:开展|举办|通过)$")]
    private static partial Regex Doing();

    // 其他需要说明的情况：（…）。
    [GeneratedRegex(@"[\u4e00-\u9fff][：:]\s*$")]
    private static partial Regex Colon();

    [GeneratedRegex(@"^\s*(?:[，,；;。\n]|$)")]
    private static partial Regex Clause();

    [GeneratedRegex("^等?(?:形式|方式|活动)")]
    private static partial Regex Done();

    [GeneratedRegex(@"(?:数|数量)[:：]?\s*$")]
    private static partial Regex Counting();

    [GeneratedRegex(@"^(?:[ \u3000]{2,}|\t)")]
    private static partial Regex Apart();

    [GeneratedRegex(@"^\s*[约近超]?[0-9０-９]{1,6}(?![年月日0-9０-９-])")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^\s*(?:无|[/／—-]{1,2})\s*(?<unit>[\u4e00-\u9fff]{1,4})\s*$")]
    private static partial Regex NoneWithUnit();
}
