using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning.Blanks;

/// <summary>
/// Finds the blanks of a cell, empty or filled in: brackets, underlines and gaps before a measure word, check boxes.
/// A bracket that explains (含危险作业罪) and a number that is wording (12315, 360) are none.
/// </summary>
internal static partial class BlankFinder
{
    private const int LongestCell = 4_000;

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
            if (BracketBlank.Read(text, match.Index, match.Index + match.Length, match.Groups["inside"].Value) is { } blank)
                Add(found, blank);
        foreach (Match match in Lines().Matches(text))
            Add(found, Line(text, match.Index, match.Index + match.Length));
        foreach (var (start, end) in Underlined(styled))
            if (Drawn(text, start, end) is { } blank)
                Add(found, blank);
        foreach (Match match in (bare ? NarrowGaps() : Gaps()).Matches(text))
            if (UnitWords.After(text, match.Index + match.Length, alone: true) is { Length: > 0 } unit)
                Add(found, new Blank(match.Index, match.Index + match.Length, unit, SlotKind.Count));
        if (bare)
            BareFigures(text, found);
        found.RemoveAll(blank => DatePart().IsMatch(text[blank.End..Math.Min(text.Length, blank.End + 3)]));
        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    /// <summary>The text as wording and blanks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blanks">Its blanks in order.</param>
    /// <param name="origin">Where the text begins in the document's flow.</param>
    public static List<LearnedPart> Split(string text, IReadOnlyList<Blank> blanks, int origin)
    {
        var parts = new List<LearnedPart>();
        var at = 0;
        foreach (var blank in blanks)
        {
            if (blank.Start > at)
                parts.Add(new LearnedPart(text[at..blank.Start], "", null));
            parts.Add(new LearnedPart("", blank.Unit, blank.Kind) { Place = (origin + blank.Start, origin + blank.End) });
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

    private static void BareFigures(string text, List<Blank> found)
    {
        // 观看警示片四场. Beside a marked blank a numeral is the form's own wording.
        if (found.TrueForAll(blank => string.IsNullOrWhiteSpace(text[blank.Start..blank.End])))
            foreach (Match match in Worded().Matches(text))
                if (UnitWords.After(text, match.Index + match.Length, alone: true) is { Length: > 0 } unit)
                    Add(found, new Blank(match.Index, match.Index + match.Length, unit, SlotKind.Count));
        foreach (Match match in Figures().Matches(text))
            if (UnitWords.After(text, match.Index + match.Length, alone: true) is { Length: > 0 } unit)
                Add(found, new Blank(match.Index, match.Index + match.Length, unit, SlotKind.Count));
            else if (Standing().IsMatch(text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + 1)]) && UnitWords.Before(text[..match.Index]) is { Length: > 0 } before)
                Add(found, new Blank(match.Index, match.Index + match.Length, before, SlotKind.Count));
        foreach (Match match in Signs().Matches(text))
            if ((match.Value is not ("/" or "-") || !UnitWords.IsMeasure(text[(match.Index - 1)..match.Index])) && UnitWords.After(text, match.Index + match.Length, alone: true) is { Length: > 0 } unit)
                Add(found, new Blank(match.Index, match.Index + match.Length, unit, SlotKind.Count));
        foreach (Match match in Names().Matches(text))
            Add(found, new Blank(match.Index, match.Index + match.Length, "", SlotKind.Text));
    }

    private static Blank Line(string text, int start, int end)
    {
        var unit = BracketBlank.UnitAround(text, start, end);
        if (unit.Length == 0 && end - start > 0)
            unit = BracketBlank.UnitBefore(text, start);
        return new Blank(start, end, unit, unit.Length > 0 ? SlotKind.Count : SlotKind.Text);
    }

    private static Blank? Drawn(string text, int start, int end)
    {
        var inside = text[start..end];
        if (IsEmpty(inside) || IsFigure(inside))
            return Line(text, start, end) is var line && line.Kind is SlotKind.Text && !IsEmpty(inside) && !BracketBlank.IsNaming(text, start) ? null : line;
        return BracketBlank.IsNamed(text, start, end) ? new Blank(start, end, "", SlotKind.Text) : null;
    }

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
        [☑■√✓✔◉●▣✅☒⊠×✗✘□☐○◻▢◯口（）()\[\]xX\u0020\u3000]{0,8}是[☑■√✓✔◉●▣✅☒⊠×✗✘□☐○◻▢◯口（）()\[\]xX\u0020\u3000/／、]{1,12}否[☑■√✓✔◉●▣✅☒⊠×✗✘□☐○◻▢◯]{0,3}(?:[（(][\u0020\u3000√✓]*[)）])?(?![\u4e00-\u9fff])
        | (?<=是否[^\n：:]{2,120}[：:]\s*)[☑■√✓✔]?[是否][√✓✔]?(?=\s*(?:[；;。，,\n]|$))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Answers();

    [GeneratedRegex(@"[（(【「\[〔](?<inside>[^（）()【】「」\[\]〔〕]{0,60})[)）】」\]〕]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<=(?:名称|科目|主题|题目|形式|方式|地点)[:：]?|[\u4e00-\u9fff][:：])_+[^_\n，,；;。]{1,40}_+(?=\s*(?:[，,；;。\n]|$))|_+[ ]*(?:[约近超]?[0-9０-９零〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾百千万亿,，.余多]{1,12}|无|/|—{1,2})[ ]*_+|_{2,}")]
    private static partial Regex Lines();

    [GeneratedRegex(@"(?<=^|[\u4e00-\u9fff”》""）：:，,；;、\n])[ \u3000]{2,}(?=[\u4e00-\u9fff（(])")]
    private static partial Regex Gaps();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff”》""）])[ \u3000]+(?=[\u4e00-\u9fff（(])|(?<=^|[：:，,；;、\n])[ \u3000]{2,}(?=[\u4e00-\u9fff（(])")]
    private static partial Regex NarrowGaps();

    // A figure with a duty before it (至少1次, 每周2场) is the form's own wording.
    [GeneratedRegex(@"(?<=^|[\u4e00-\u9fff”》""、，；：:\s）])(?<!第|至少|不少于|不低于|不得少于|每|少于|[0-9]\s*)(?:约|近|超过|超|逾)?\s*[0-9０-９](?:[0-9０-９]|[,，](?=[0-9０-９]{3}(?![0-9０-９])))*(?:\.[0-9]+)?[万亿千]?[余多]?")]
    private static partial Regex Figures();

    // 第二次, 每周一次, 分三期 and 同一场 count nothing that was done.
    [GeneratedRegex("(?<=[\u4e00-\u9fff”》、，；：:\\s）])(?<!第|至少|少于|低于|[每各]|每[\u4e00-\u9fff]|[同分逐统唯任])(?<![零〇一二三四五六七八九十百千两])(?:[一二三四五六七八九两][零〇一二三四五六七八九十百千]{0,6}|十[一二三四五六七八九]?)[余多]?")]
    private static partial Regex Worded();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff”》：:])(?:无|—{1,2}|/|-)(?=[\u4e00-\u9fff])")]
    private static partial Regex Signs();

    [GeneratedRegex(@"(?<=(?:名称|科目|主题|题目)[:：])[^，,；;。\n（(【_：:]{2,40}(?=[，,；;。\n]|$)")]
    private static partial Regex Names();

    [GeneratedRegex(@"^$|^[，,；;。、\s）]")]
    private static partial Regex Standing();

    [GeneratedRegex(@"^\s{0,2}[年月日时]")]
    private static partial Regex DatePart();
}
