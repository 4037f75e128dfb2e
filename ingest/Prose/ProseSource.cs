using System.Globalization;
using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Prose;

/// <summary>What a report is and who speaks: title, source, season, region.</summary>
internal sealed partial record ProseSource(string? Title, string? Name, int? Year, string? RegionCode)
{
    private const int LongestTitle = 60, HeadLines = 4, FootLines = 4;

    public static ProseSource Of(Document document, List<ProseLine> lines)
    {
        var head = lines.Take(HeadLines).ToList();
        var title = head.Select(line => line.Typed.Trim().TrimStart('#', ' ', '*', '\ufeff')).FirstOrDefault(text => text.Length is > 5 and <= LongestTitle && !text.EndsWith('。') && !NoTitle().IsMatch(text));
        var named = lines.Select(line => SourceLine().Match(line.Text)).FirstOrDefault(match => match.Success)?.Groups["name"].Value.Trim();
        named ??= lines.TakeLast(FootLines).Select(line => line.Text.Trim()).FirstOrDefault(text => Office().IsMatch(text));
        return new ProseSource(title, named, YearOf(document, title, lines), RegionOf([title, named, .. lines.Skip(1).Take(3).Select(line => line.Text)]));
    }

    /// <summary>
    /// The year that the title names, else the file's name, else the campaign's number (the first 安全生产月 was in 2002), else the last year of
    /// a date, else the one named most often. A year that is set against 今年 or named for comparison is not the season's.
    /// </summary>
    private static int? YearOf(Document document, string? title, List<ProseLine> lines)
    {
        if (OnlyYear(title) is { } titled)
            return titled;
        if (OnlyYear(document.Name) is { } filed)
            return filed;
        if (lines.Select(line => Campaign().Match(line.Text)).FirstOrDefault(match => match.Success) is { } numbered && ChineseOrArabic(numbered.Groups["no"].Value) is { } number and > 0 and < 40)
            return 2001 + number;
        var dated = lines.SelectMany(line => Dated().Matches(line.Text).Select(match => Number(match.Groups["year"].ValueSpan))).ToList();
        if (dated.Count > 0)
            return dated.Max();
        var years = lines.SelectMany(line => OwnYear().Matches(line.Text).Select(match => Number(match.ValueSpan))).ToList();
        return years.Count == 0 ? null : years.GroupBy(year => year).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
    }

    private static int? OnlyYear(string? text)
    {
        var years = AnyYear().Matches(text ?? "").Select(match => Number(match.ValueSpan)).Distinct().ToList();
        return years is [var only] ? only : null;
    }

    private static int? ChineseOrArabic(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ChineseDigits.Read(digits);

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits[..4], CultureInfo.InvariantCulture);

    private static string? RegionOf(IEnumerable<string?> texts)
    {
        foreach (var text in texts.OfType<string>())
        {
            var plain = Before().Replace(text.Trim(), "");
            if (plain.StartsWith("全国", StringComparison.Ordinal))
                return "100000";
            if (plain.Length > 1 && UnitResolver.Resolve(plain.Length > 40 ? plain[..40] : plain, null).RegionCode is { } code)
                return code;
        }
        return null;
    }

    [GeneratedRegex(@"20[0-3]\d(?=\s?年)")]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"20[0-3]\d(?=\s?年)(?!\s?年((全年|度)?(同期|底)|[^,。;]{0,24}(以来|起施行|施行))|[^。;]{0,80}今年)")]
    private static partial Regex OwnYear();

    [GeneratedRegex("第(?<no>\\d{1,2}|[二三四]?十[一二三四五六七八九]?)个(全国)?“?安全生产月")]
    private static partial Regex Campaign();

    [GeneratedRegex(@"(?<year>20[0-3]\d)\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}")]
    private static partial Regex Dated();

    [GeneratedRegex("^(来源|发布|作者|时间|编辑|浏览|字号|第\\d+期|当前位置|首页)|[|]")]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"来源\s?[::]\s?(?<name>[^\s,。;|)]{2,40})")]
    private static partial Regex SourceLine();

    [GeneratedRegex("^[\u4e00-\u9fff]{4,30}(局|办公室|委员会|支队|大队|公司|集团|中心|街道办事处|政府|办|院|学校|学院)$")]
    private static partial Regex Office();

    [GeneratedRegex(@"^[\W\d年关于]*(第\d{1,2}个)?")]
    private static partial Regex Before();
}
