using System.Globalization;
using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Normalising;

/// <summary>The words of a title or file name that speak of a season or period.</summary>
/// <param name="Year">A year, or null.</param>
/// <param name="Week">A week's number and wording, or null.</param>
/// <param name="Final">The word for the final return, or null.</param>
/// <param name="Companion">The companion campaign's name where it stands alone, or null.</param>
/// <param name="Until">The last day of a stretch such as 6月8日—14日, or null.</param>
/// <param name="Day">The first day that stands alone, or null.</param>
/// <param name="Basis">Increment or cumulative where said, else null.</param>
internal sealed partial record PeriodWords(
    int? Year, (int Number, string Words)? Week, string? Final, string? Companion, (int Month, int Day)? Until, (int Month, int Day)? Day, Basis? Basis)
{
    /// <summary>Picks the words out of a text; the form's own title speaks of every period and counts for none.</summary>
    public static PeriodWords Of(string text, Form form)
    {
        var plain = new string([.. HalfWidth.Of(text.Length > 2000 ? text[..2000] : text).Where(character => !char.IsWhiteSpace(character) || character == '\n')]);
        var own = HalfWidth.Of(form.Title);
        var words = plain.Replace(own, "", StringComparison.Ordinal);
        return new PeriodWords(
            YearPattern().Match(plain) is { Success: true } year ? int.Parse(year.Value.AsSpan(0, 4), CultureInfo.InvariantCulture) : null,
            WeekOf(words),
            FinalPattern().Match(words) is { Success: true } final ? final.Value : null,
            CompanionOf(words, form),
            DayOf(StretchPattern().Match(words)),
            DayOf(DayPattern().Match(words)),
            CumulativePattern().IsMatch(words) ? Warehouse.Vocabulary.Basis.Cumulative : IncrementPattern().IsMatch(words) ? Warehouse.Vocabulary.Basis.Increment : null);
    }

    private static (int, string)? WeekOf(string words)
    {
        var weeks = WeekPattern().Matches(words)
            .Select(match => (Number: ChineseDigits.Read(match.Groups["number"].ValueSpan), match.Value))
            .DistinctBy(week => week.Number).ToList();
        // 第一周至第四周 names no week.
        return weeks is [({ } number, var wording)] ? (number, wording) : null;
    }

    /// <summary>辽沈行 without 安全生产月: a title that names both is the form's, for any period.</summary>
    private static string? CompanionOf(string words, Form form)
    {
        if (form.Calendar.Companion is null || words.Contains("安全生产月", StringComparison.Ordinal))
            return null;
        var name = form.Campaign[(form.Campaign.LastIndexOf('和') + 1)..].Trim('“', '”').Replace("安全生产", "", StringComparison.Ordinal);
        return words.Contains(name, StringComparison.Ordinal) ? name : null;
    }

    private static (int, int)? DayOf(Match match)
    {
        if (!match.Success)
            return null;
        var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        // 2023 has no 29 February; no period ends then.
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2023, month) ? (month, day) : null;
    }

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}(?=[^0-9]|$|[01][0-9][0-3][0-9](?![0-9]))")]
    private static partial Regex YearPattern();

    [GeneratedRegex("第(?<number>[0-9]{1,2}|[一二三四五六七八九十]{1,2})(个?周|期)|(?<![A-Za-z])(week|w)[-_]?(?<number>[0-9])(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex WeekPattern();

    [GeneratedRegex("总结|终报|全月|整月|月底|月末|月报|汇总(?!表)|最终|(?<![A-Za-z])final(?![A-Za-z])", RegexOptions.IgnoreCase)]
    private static partial Regex FinalPattern();

    [GeneratedRegex("累计|截至|截止(?=[0-9]|目前)")]
    private static partial Regex CumulativePattern();

    [GeneratedRegex("本周|本期|当周")]
    private static partial Regex IncrementPattern();

    [GeneratedRegex(@"(?<month>\d{1,2})[月.]\d{1,2}日?(-|~|—|–|至|到){1,2}((?<month>\d{1,2})[月.])?(?<day>\d{1,2})日?", RegexOptions.ExplicitCapture)]
    private static partial Regex StretchPattern();

    [GeneratedRegex(@"(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})日|20\d\d[-_.]?(?<month>[01]\d)[-_.]?(?<day>[0-3]\d)(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex DayPattern();
}
