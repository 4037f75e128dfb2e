using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Figures;

namespace SafetyMonth.Ingest.Prose;

/// <summary>Finds numbers with their measure words in a line, in one pass: 约1.2万人次, 近百人, 10余场(次), 人次1934余万, 12、8、5场.</summary>
internal static partial class NumberFinder
{
    // A count has far fewer signs; a longer run of digits is skipped as a whole.
    private const int LongestAmount = 32;
    private static readonly string[] Abouts = ["将近", "接近", "大约", "约为", "约有", "超过", "突破", "不下", "近", "约", "超", "逾", "上", "过", "破", "≈", ">"];
    private static readonly string[] AboutsBehind = ["左右", "上下", "以上", "余", "多", "来", "几", "+"];

    /// <summary>The numbers of the line in order.</summary>
    /// <param name="text">The folded text of the line.</param>
    /// <param name="masked">Signs that belong to names, dates, citations and the like.</param>
    public static List<FoundNumber> Find(string text, bool[] masked)
    {
        var found = new List<FoundNumber>();
        for (var at = 0; at < text.Length;)
        {
            if (masked[at] || !Begins(text, at))
            {
                at++;
                continue;
            }
            var end = EndOfRun(text, at);
            if (end - at <= LongestAmount && Read(text, masked, at, end) is { } number)
            {
                found.Add(number);
                at = Math.Max(number.End, at + 1);
            }
            else
            {
                at = end;
            }
        }
        return found;
    }

    private static bool Begins(string text, int at)
        => char.IsAsciiDigit(text[at]) || Numerals.Digit(text[at]) >= 0 && !IsDigit(text, at + 1) || Numerals.SmallMultiplier(text[at]) > 0 || Numerals.LargeMultiplier(text[at]) > 0;

    /// <summary>30人以上企业: a size, not about 30 people.</summary>
    private static bool IsHan(string text, int at) => at < text.Length && text[at] is >= '\u4e00' and <= '\u9fff';

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    private static int EndOfRun(string text, int at)
    {
        var end = at;
        while (end < text.Length && (Begins(text, end) || text[end] is '余' or '多' || text[end] is '.' or ',' && end + 1 < text.Length && IsDigit(text, end + 1) || text[end] == ' ' && (IsSpacedThousand(text, end) || IsSpacedMyriad(text, end))))
            end++;
        return end;
    }

    /// <summary>5 600: thousands parted by a space.</summary>
    private static bool IsSpacedThousand(string text, int space)
        => space > 0 && IsDigit(text, space - 1) && !IsDigit(text, space - 4) && IsDigit(text, space + 1) && IsDigit(text, space + 2) && IsDigit(text, space + 3) && !IsDigit(text, space + 4);

    /// <summary>3.42 万: a multiplier parted from its digits.</summary>
    private static bool IsSpacedMyriad(string text, int space) => IsDigit(text, space - 1) && space + 1 < text.Length && text[space + 1] is '万' or '亿';

    private static FoundNumber? Read(string text, bool[] masked, int at, int runEnd)
    {
        var about = AboutBefore(text, at, out var start);
        var written = text[at..runEnd];
        var spaces = written.Count(sign => sign == ' ');
        var scanner = new AmountScanner(spaces == 0 ? written : written.Replace(" ", "", StringComparison.Ordinal), about);
        if (scanner.Read() is not { } value || scanner.Loose || scanner.Mended)
            return Vague(text, at);
        var worded = !char.IsAsciiDigit(text[at]);
        // 百, 千 and 万 alone are names (千名干部大宣讲) unless something says "about".
        if (Numerals.Digit(text[at]) < 0 && worded && text[at] is not ('十' or '拾') && !about && !scanner.Approximate)
            return null;
        about |= scanner.Approximate;
        var amountEnd = at + scanner.Position + spaces;
        var end = SkipSigns(text, amountEnd, at, ref about);
        if (Behind(text, end) is { Length: > 0 } range)
            return Range(text, start, at, end + range.Length);
        if (at > 0 && Vague(text, at) is { } vague)
            return vague;
        var length = end < text.Length && !masked[end] ? CountUnits.At(text, end, out var unit) : Nothing(out unit);
        if (length > 0 && IsJoined(text, end + length))
            length = 0;
        var before = UnitBefore(text, start, out var unitStart);
        if (length == 0 && !Stops(text, end))
            return null;
        if (length == 0 && before is null)
            return value == decimal.Truncate(value) && amountEnd == end ? new FoundNumber(start, at, end, (long)value, "", about, false, worded) { OwnUnit = false } : null;
        if (length == 0)
            (unit, start) = (before!, unitStart);
        end += length;
        foreach (var word in AboutsBehind)
            if (length > 0 && string.CompareOrdinal(text, end, word, 0, word.Length) == 0 && word is not ("来" or "几" or "上下") && !(word == "以上" && IsHan(text, end + 2)))
            {
                (about, end) = (true, end + word.Length);
                break;
            }
        // 500人余次.
        if (about && end < text.Length && text[end] == '次' && unit.Length == 1 && text[end - 1] is '余' or '多')
            (unit, end) = (unit + "次", end + 1);
        if (value != decimal.Truncate(value) || value > long.MaxValue)
            return null;
        return new FoundNumber(start, at, end, (long)value, unit, about, worded && value == 1, worded);
    }

    /// <summary>Whether nothing that could be a unit of another kind (%, 元, 年) stands behind the number.</summary>
    private static bool Stops(string text, int end)
        => end >= text.Length || text[end] is ',' or '。' or ';' or '、' or '!' or ')' or '(' or ' ' or '\t' or '等' or '”' or '|';

    private static int Nothing(out string unit)
    {
        unit = "";
        return 0;
    }

    /// <summary>Whether the sign before a unit's end shows that the word goes on: 2个月 is no count.</summary>
    private static bool IsJoined(string text, int end) => NotUnit().IsMatch(text.AsSpan(end, Math.Min(6, text.Length - end)));

    /// <summary>Steps over 余, 多, spaces, a bracket that closes behind the number, and a bracket that opens before its unit.</summary>
    private static int SkipSigns(string text, int end, int at, ref bool about)
    {
        var opened = at > 1 && text[at - 1] is '(' && text[at - 2] is not ('。' or ';' or ':' or ' ' or '\t') || at > 0 && text[at - 1] is '[' or '_' or '【' || at > 1 && text[at - 1] == ' ' && text[at - 2] is '(' or '_';
        while (end < text.Length)
        {
            if (text[end] is '余' or '多' or '来' or '几' or '+' or '±')
                about = true;
            else if (text[end] is not (' ' or '_') && !(opened && text[end] is ')' or ']' or '】') && !(text[end] == '(' && end + 2 < text.Length && text[end + 2] == ')'))
                break;
            end++;
        }
        return end;
    }

    /// <summary>20至30人, 20-30人: two numbers for one thing.</summary>
    private static string Behind(string text, int end) => RangeBehind().Match(text, end, Math.Min(16, text.Length - end)).Value;

    private static FoundNumber? Range(string text, int start, int at, int end)
    {
        var length = CountUnits.At(text, end, out var unit);
        return length == 0 ? null : new FoundNumber(start, at, end + length, null, unit, true, false, false) { Doubt = "写的是一个范围" };
    }

    /// <summary>数十场, 几百人, 十几家: no number at all.</summary>
    private static FoundNumber? Vague(string text, int at)
    {
        var match = VagueNumber().Match(text, Math.Max(0, at - 1), Math.Min(8, text.Length - Math.Max(0, at - 1)));
        if (!match.Success || match.Index > at)
            return null;
        var end = match.Index + match.Length;
        var length = CountUnits.At(text, end, out var unit);
        return length == 0 ? null : new FoundNumber(match.Index, at, end + length, null, unit, true, false, true) { Doubt = "没有写出具体数目" };
    }

    private static bool AboutBefore(string text, int at, out int start)
    {
        start = at;
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '(' or '_' && at - end < 3)
            end--;
        foreach (var word in Abouts)
        {
            if (end < word.Length || string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) != 0)
                continue;
            var before = end - word.Length > 0 ? text[end - word.Length - 1] : ' ';
            var joined = word switch
            {
                "近" => "附最邻就靠远亲临",
                "约" => "节签预合制公条履邀特",
                "上" => "网线以路车会船",
                "过" => "通经超不",
                _ => "",
            };
            if (joined.Contains(before, StringComparison.Ordinal) || word is "上" or "过" or "破" && char.IsAsciiDigit(text[at]) && word != "破")
                return false;
            start = end - word.Length;
            return true;
        }
        return false;
    }

    /// <summary>参与人次达1.2万, 观看量突破50万: the measure word before the number.</summary>
    private static string? UnitBefore(string text, int start, out int unitStart)
    {
        var from = Math.Max(0, start - 14);
        var match = UnitFirst().Match(text, from, start - from);
        unitStart = match.Success ? match.Groups["unit"].Index : start;
        if (!match.Success)
            return null;
        return match.Groups["unit"].Value switch
        {
            "人次" or "人数" or "场次" or "条次" or "家次" or "辆次" or "户次" or "件次" or "批次" or "篇次" or "台次" or "处次" => match.Groups["unit"].Value.Replace("人数", "人", StringComparison.Ordinal),
            "场数" => "场",
            "户数" => "户",
            "家数" => "家",
            "份数" => "份",
            "篇数" => "篇",
            "条数" => "条",
            _ => "次",
        };
    }

    [GeneratedRegex("^(月|百分点|小时|工作日|学时|自然日|季度|星期|交易日|年头|课时|平方|立方)")]
    private static partial Regex NotUnit();

    [GeneratedRegex(@"\G\s?([-~—–～至到]|——)\s?\d[\d.]{0,8}[万亿千百]?[余多]?\s?", RegexOptions.CultureInvariant)]
    private static partial Regex RangeBehind();

    [GeneratedRegex("(数|几|好几|若干)[十百千万]+[余多]?|十几|[一二三四五六七八九]?十几")]
    private static partial Regex VagueNumber();

    [GeneratedRegex("(?<unit>人次|人数|场次|条次|家次|辆次|户次|件次|批次|篇次|台次|处次|场数|户数|家数|份数|篇数|条数|次数|(观看|浏览|点击|阅读|播放|访问|转发|点赞|曝光)(总?量|数))(总数|总计|合计)?(已经|已|就|均|累计|共计|共|总计|总)?(达到了?|达|为|有|是|突破|超过)?[:(]?(近|约|超|逾|将近|接近)?\\s?$")]
    private static partial Regex UnitFirst();
}
