using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning;

/// <summary>
/// Finds the blanks of a cell, empty or filled in: brackets, underlines and gaps before a measure word, check boxes.
/// A bracket that explains (含危险作业罪) and a number that is wording (12315, 360) are none.
/// </summary>
internal static partial class BlankFinder
{
    private const int LongestCell = 4_000, Near = 24;

    /// <summary>The blanks in order, without overlap.</summary>
    /// <param name="styled">The cell.</param>
    /// <param name="bare">Whether figures without any bracket or line are blanks too: a clerk may have deleted the brackets.</param>
    public static List<Blank> Find(StyledText styled, bool bare)
    {
        var text = styled.Text;
        var found = new List<Blank>();
        if (text.Length > LongestCell)
            return found;
        foreach (Match match in Answers().Matches(text))
            Add(found, new Blank(match.Index, match.Index + match.Length, "", SlotKind.Bool));
        foreach (Match match in Brackets().Matches(text))
            if (Bracket(text, match) is { } blank)
                Add(found, blank);
        foreach (Match match in Lines().Matches(text))
            Add(found, Line(text, match.Index, match.Index + match.Length));
        foreach (var (start, end) in Underlined(styled))
            if (Drawn(text, start, end) is { } blank)
                Add(found, blank);
        foreach (Match match in Gaps().Matches(text))
            if (UnitWords.After(text, match.Index + match.Length, alone: true) is { Length: > 0 } unit)
                Add(found, new Blank(match.Index, match.Index + match.Length, unit, SlotKind.Count));
        if (bare)
            foreach (Match match in Figures().Matches(text))
                if (UnitWords.After(text, match.Index + match.Length, alone: true) is { Length: > 0 } unit)
                    Add(found, new Blank(match.Index, match.Index + match.Length, unit, SlotKind.Count));
        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    /// <summary>The text as wording and blanks.</summary>
    public static List<LearnedPart> Split(string text, IReadOnlyList<Blank> blanks)
    {
        var parts = new List<LearnedPart>();
        var at = 0;
        foreach (var blank in blanks)
        {
            if (blank.Start > at)
                parts.Add(new LearnedPart(text[at..blank.Start], "", null));
            parts.Add(new LearnedPart("", blank.Unit, blank.Kind) { Place = new BlankPlace(null, blank.Start, blank.End) });
            at = blank.End;
        }

        if (at < text.Length)
            parts.Add(new LearnedPart(text[at..], "", null));
        return parts;
    }

    /// <summary>Whether the text is a figure, or a sign for none; an empty one is neither.</summary>
    public static bool IsFigure(string text)
        => FigureReader.Read(text, "").Status is SlotStatus.Reported or SlotStatus.None;

    /// <summary>Whether nothing is written: spaces and lines to write on.</summary>
    public static bool IsEmpty(string text) => text.AsSpan().Trim("_ \u3000\t\n￣").IsEmpty;

    private static Blank? Bracket(string text, Match match)
    {
        var inside = match.Groups["inside"].Value;
        var end = match.Index + match.Length;
        var unit = UnitWords.After(text, end);
        if (IsEmpty(inside) || IsFigure(inside))
        {
            if (unit.Length > 0)
                return new Blank(match.Index, end, unit, SlotKind.Count);
            if (Counting().Match(Before(text, match.Index)) is { Success: true } counting)
                return new Blank(match.Index, end, UnitWords.OfHeading(counting.Value) is { Length: > 0 } named ? named : "个", SlotKind.Count);
            if (IsEmpty(inside) || Naming().IsMatch(Before(text, match.Index)))
                return new Blank(match.Index, end, "", SlotKind.Text);
        }

        var word = inside.Trim('_', ' ', '\u3000', '\t', '\n');
        if (word.Length < inside.Length && UnitWords.IsMeasure(word))
            return new Blank(match.Index, end, word, SlotKind.Count);
        if (FigureWithUnit().Match(inside) is { Success: true } figure && UnitWords.IsMeasure(figure.Groups["unit"].Value))
            return new Blank(match.Index, end, figure.Groups["unit"].Value, SlotKind.Count);
        return unit.Length == 0 && IsNamed(text, match.Index, end) ? new Blank(match.Index, end, "", SlotKind.Text) : null;
    }

    /// <summary>The words right before a place: a long text with a thousand brackets is not read from its start for each.</summary>
    private static string Before(string text, int at) => text[Math.Max(0, at - Near)..at];

    private static Blank Line(string text, int start, int end)
    {
        var unit = UnitWords.After(text, end);
        return new Blank(start, end, unit, unit.Length > 0 ? SlotKind.Count : SlotKind.Text);
    }

    private static Blank? Drawn(string text, int start, int end)
    {
        var inside = text[start..end];
        if (IsEmpty(inside) || IsFigure(inside))
            return Line(text, start, end) is { Kind: SlotKind.Text } && !IsEmpty(inside) && !Naming().IsMatch(Before(text, start)) ? null : Line(text, start, end);
        return IsNamed(text, start, end) ? new Blank(start, end, "", SlotKind.Text) : null;
    }

    /// <summary>Whether the wording around says that a name stands here: 活动名称（…）, 以（…）等形式.</summary>
    private static bool IsNamed(string text, int start, int end)
        => Naming().IsMatch(Before(text, start)) || Doing().IsMatch(Before(text, start)) && Done().IsMatch(text[end..Math.Min(text.Length, end + Near)]);

    private static IEnumerable<(int Start, int End)> Underlined(StyledText styled)
    {
        int start = -1, end = -1;
        foreach (var span in styled.Spans.Where(span => (span.Style & TextStyle.Underline) != 0))
        {
            if (span.Start != end && start >= 0)
                yield return (start, end);
            if (span.Start != end)
                start = span.Start;
            end = span.Start + span.Length;
        }

        if (start >= 0)
            yield return (start, end);
    }

    private static void Add(List<Blank> found, Blank blank)
    {
        if (!found.Exists(other => blank.Start < other.End && other.Start < blank.End))
            found.Add(blank);
    }

    [GeneratedRegex("""
        [☑■√✓✔◉●▣✅☒⊠×✗✘□☐○◻▢◯口（）()\u0020\u3000]{0,8}是[☑■√✓✔◉●▣✅☒⊠×✗✘□☐○◻▢◯口（）()\u0020\u3000/／、]{1,12}否[☑■√✓✔◉●▣✅☒⊠×✗✘□☐○◻▢◯]{0,3}(?:[（(][\u0020\u3000√✓]*[)）])?(?![\u4e00-\u9fff])
        | (?<=是否[^\n：:]{2,120}[：:]\s*)[☑■√✓✔]?[是否][√✓✔]?(?=\s*(?:[；;。\n]|$))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Answers();

    [GeneratedRegex(@"[（(](?<inside>[^（）()]{0,60})[)）]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<=(?:名称|科目|主题|题目|形式|方式|地点)[:：]?)_+[^_\n，,；;。]{1,40}_+|_{2,}(?:[ 0-9０-９,，.万千百亿余多无/—]{1,15}_+)?|_+[ ]*[0-9０-９][0-9０-９,，.万千百亿余多]*[ ]*_+")]
    private static partial Regex Lines();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff”""）])[ \u3000]{2,}(?=[\u4e00-\u9fff（(])")]
    private static partial Regex Gaps();

    [GeneratedRegex(@"(?<=^|[\u4e00-\u9fff”""、，；\s])(?<!第|[0-9]\s*)[0-9０-９][0-9０-９,，]*(?:\.[0-9]+)?[万亿]?[余多]?")]
    private static partial Regex Figures();

    [GeneratedRegex(@"(?:名称|科目|主题|题目|形式|方式|地点|品牌|简述)[:：]?\s*$")]
    private static partial Regex Naming();

    // 以（…）等形式, 创新开展（…）活动: a name written between the two.
    [GeneratedRegex("(?:^|[，,；;。、\n])以$|(?:开展|举办|通过)$")]
    private static partial Regex Doing();

    [GeneratedRegex("^等?(?:形式|方式|活动)")]
    private static partial Regex Done();

    [GeneratedRegex(@"[\u4e00-\u9fff]{0,4}(?:数|数量)[:：]?\s*$")]
    private static partial Regex Counting();

    [GeneratedRegex(@"^\s*[0-9０-９][0-9０-９,，.]*[万亿]?[余多]?\s*(?<unit>[\u4e00-\u9fff/]{1,4})\s*$")]
    private static partial Regex FigureWithUnit();
}
