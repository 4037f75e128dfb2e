using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Ingest.Prose;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Learning.Blanks;

/// <summary>Finds the unit of a blank: behind it, in a column's heading or in a group's title.</summary>
internal static partial class UnitWords
{
    // Words that begin like a measure word and are none.
    private static readonly string[] Others =
        ["部门", "部分", "人员", "位置", "项目", "条件", "户外", "场所", "村庄", "班组", "站点", "期间", "元素", "个人", "家庭", "家长", "座谈", "起重", "台账", "所在", "支持", "次数", "组织", "面向", "片区", "班子", "集中", "节目", "节日", "队伍", "轮流", "版面", "站台", "张贴", "册子", "块状"];

    // Short words behind a text blank.
    private static readonly string[] NoUnits = ["等", "活动", "形式", "方式", "等等", "工作", "内容", "主题", "是", "否", "的"];

    // What one sign in a bracket or a cell says where it counts nothing: numerals, answers, notes.
    private const string NoUnitSigns = "一二三四五六七八九十百千万亿零〇两甲乙丙丁戊己庚辛壬癸上中下左右前后内外男女是否有无对错续含略新旧附注略填签章印年月日时周季多余约近超共数量率";

    private const string Joints = "共计和及与并约含";

    private const int LongestLine = 400;

    private const string Stops = "，,。．.；;、：:）)（( 　\n\t";

    /// <summary>The unit behind a blank, or empty: 场, 条/份, 篇（条）, or in brackets （个）.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="at">The character after the blank.</param>
    /// <param name="alone">Whether nothing but punctuation may follow the unit.</param>
    public static string After(string text, int at, bool alone = false)
    {
        while (at < text.Length && text[at] is ' ' or '\u3000')
            at++;
        if (at < text.Length && Bracketed().Match(text, at) is { Success: true } bracket && CanBe(bracket.Groups["unit"].Value))
            return bracket.Groups["unit"].Value;
        var rest = text.AsSpan(at);
        var length = rest.Length > 0 && rest[0] != '/' ? Measures.LengthAt(rest) : 0;
        if (length > 0 && !Begins(rest, Others))
        {
            // 台套, 人天: two measure words in a row, where nothing else follows.
            if (Measures.LengthAt(rest[length..]) is var second and > 0 && rest[length] != '/' && Ends(text, at + length + second))
                length += second;
            if (Alternative().Match(text, at + length) is { Success: true } other && IsMeasure(other.Groups["unit"].Value))
                length += other.Length;
            return alone && !Ends(text, at + length) ? "" : rest[..length].ToString();
        }

        if (rest.Length == 0 || Begins(rest, Others) || Begins(rest, NoUnits))
            return "";
        // 种, 头, 航次: what counts something in running text counts behind a blank too.
        if (CountUnits.At(text, at, out var counted) is > 0 and var counting && rest[..counting].SequenceEqual(counted))
            return alone && !Ends(text, at + counting) ? "" : counted;
        var end = 0;
        while (end < rest.Length && end < 4 && !Stops.Contains(rest[end], StringComparison.Ordinal))
            end++;
        // 种共（ ）份: the next figure's wording begins behind the unit.
        if (end == 2 && Joints.Contains(rest[1], StringComparison.Ordinal) && CanBe(rest[..1].ToString()))
            end = 1;
        var word = rest[..end].ToString();
        return !alone && end is 1 or 2 && word.All(c => Skeleton.Keeps(c) && !char.IsAsciiLetterOrDigit(c) || c is '%' or '％') ? word : "";
    }

    /// <summary>The unit right before a blank, or empty: 场次（ ）, 发放材料（份）____, 培训人数：____.</summary>
    /// <param name="text">The text up to the blank.</param>
    public static string Before(string text)
    {
        var words = text.TrimEnd(' ', '\u3000', ':', '：');
        if (OfBracket(words) is { Length: > 0 } bracketed)
            return bracketed;
        return LastWord().Match(words) is { Success: true } word ? OfHeading(word.Value) : "";
    }

    /// <summary>The unit that a heading or a label names, or empty: 活动场次 is 场次, 数量（个） is 个, 人数 is 人. 曝光台 names none.</summary>
    public static string OfHeading(string heading)
    {
        if (OfBracket(heading) is { Length: > 0 } last)
            return last;
        if (Bracketing().Matches(heading).Select(match => match.Groups["unit"].Value).LastOrDefault(IsMeasure) is { } bracketed)
            return bracketed;
        var bones = Skeleton.Of(heading);
        for (var start = 0; start < bones.Length; start++)
            if ((start == 0 || bones.Length - start > 1) && IsMeasure(bones[start..]))
                return bones[start..];
        return bones.EndsWith('数') && bones.Length > 1 && IsMeasure(bones[^2..^1]) ? bones[^2..^1] : "";
    }

    /// <summary>The unit that a group's title or a label gives: （单位：个）, or its last bracket （个）; else empty.</summary>
    public static string OfTitle(string title) => Stated(title) is { Length: > 0 } stated ? stated : OfBracket(title);

    /// <summary>The unit that a line states, or empty: 单位：场次. 填报单位：某局 states none.</summary>
    public static string Stated(string line)
        => line.Length <= LongestLine && StatedPattern().Match(line) is { Success: true } match && IsMeasure(match.Groups["unit"].Value) ? match.Groups["unit"].Value : "";

    /// <summary>Whether the word is a measure word, or two, and nothing else.</summary>
    public static bool IsMeasure(string word)
    {
        if (word.Length == 0 || word[0] == '/')
            return false;
        return Array.TrueForAll(word.Split('/', '、'), IsOne) || IsOne(word);
    }

    /// <summary>
    /// Whether a word that stands in a unit's place (a bracket behind a label, a column of units, a cell of its own) is a unit: any measure
    /// word, and any single Chinese sign that says nothing else in such a place, since no list has every word that bureaus count with.
    /// </summary>
    public static bool CanBe(string word)
        => IsMeasure(word) || word.Length == 1 && word[0] is >= '\u4e00' and <= '\u9fff' && !NoUnitSigns.Contains(word[0], StringComparison.Ordinal)
           || Quantity().IsMatch(word) || Multiple().Match(word) is { Success: true } multiple && CanBe(multiple.Groups["unit"].Value);

    /// <summary>The unit written behind a figure that stands alone, such as 85羽; empty where the text is anything else.</summary>
    public static string OfFigure(string text)
        => Figure().Match(text) is { Success: true } figure && CanBe(figure.Groups["unit"].Value) ? figure.Groups["unit"].Value : "";

    private static bool IsOne(string word)
    {
        var length = Measures.LengthAt(word);
        return length > 0 && (length == word.Length || Measures.LengthAt(word.AsSpan(length)) == word.Length - length);
    }

    private static bool Ends(string text, int at) => at >= text.Length || Stops.Contains(text[at], StringComparison.Ordinal);

    private static string OfBracket(string title)
        => Bracketing().Matches(title) is { Count: > 0 } found && CanBe(found[^1].Groups["unit"].Value) && found[^1].Index + found[^1].Length == title.TrimEnd().Length
            ? found[^1].Groups["unit"].Value : "";

    private static bool Begins(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word))
                return true;
        return false;
    }

    [GeneratedRegex(@"\G[（(]\s*(?<unit>[^（）()\s]{1,6})\s*[)）]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"[（(]\s*(?<unit>[^（）()\s]{1,6})\s*[)）]")]
    private static partial Regex Bracketing();

    [GeneratedRegex(@"\G(?:[（(](?<unit>[^（）()\s]{1,3})[)）]|[/／](?<unit>[\u4e00-\u9fff]{1,2}))")]
    private static partial Regex Alternative();

    [GeneratedRegex(@"(?<![\u4e00-\u9fff])(?:计量|数量)?单位\s*[:：]\s*(?<unit>[^\s:：{}（）()，,。；;]{1,12})")]
    private static partial Regex StatedPattern();

    // Comings and goings (羽次, 航次), lengths, areas, weights, times.
    [GeneratedRegex("^(?:[\\u4e00-\\u9fff](?:人?次|套)|(?:千|毫|公|市|平方|立方)?(?:米|公里|里|克|升|斤|吨|顷|亩|方)|平方|立方|小时|分钟|千瓦时?|[Kk]?[mg]|㎡|%|％)$")]
    private static partial Regex Quantity();

    [GeneratedRegex(@"^\s*[约近超]?[0-9０-９][0-9０-９,，.]*[万亿]?[余多]?\s*(?<unit>[\u4e00-\u9fff/]{1,4})\s*$")]
    private static partial Regex Figure();

    [GeneratedRegex("^[万千百亿](?<unit>[\\u4e00-\\u9fff]{1,2})$")]
    private static partial Regex Multiple();

    [GeneratedRegex("[\\u4e00-\\u9fff]{1,12}$")]
    private static partial Regex LastWord();
}
