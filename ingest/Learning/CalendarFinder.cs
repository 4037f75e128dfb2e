using System.Globalization;
using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Normalising;

namespace SafetyMonth.Ingest.Learning;

/// <summary>A notice's deadlines in the notation's own words; null where the notice does not say.</summary>
/// <param name="Weekly">Such as 周三 18:00.</param>
/// <param name="Final">Such as 7月1日.</param>
internal sealed record FoundCalendar(string? Weekly, string? Final);

/// <summary>Finds a notice's deadlines: 6月每周三18:00前报送, 7月1日前报送总结.</summary>
internal static partial class CalendarFinder
{
    /// <summary>Reads a notice's text.</summary>
    public static FoundCalendar Read(string text)
    {
        var plain = HalfWidth.Of(text).Replace(" ", "", StringComparison.Ordinal);
        return new FoundCalendar(Weekly(plain), Final(plain, Clauses()) ?? Final(plain, Sentences()));
    }

    private static string? Weekly(string text)
    {
        foreach (Match match in WeekPattern().Matches(text))
        {
            var hour = match.Groups["hour"].Value.Replace("时", ":00", StringComparison.Ordinal).Replace("点", ":00", StringComparison.Ordinal);
            var day = match.Groups["day"].Value.Replace('天', '日');
            if (hour.Length == 0)
                return $"周{day}";
            if (TimeOnly.TryParseExact(hour, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
                return string.Create(CultureInfo.InvariantCulture, $"周{day} {time:HH\\:mm}");
        }

        return null;
    }

    private static string? Final(string text, Regex parts)
    {
        foreach (var part in parts.Split(text).Where(part => part.Contains("总结", StringComparison.Ordinal)))
            foreach (Match match in DayPattern().Matches(part))
            {
                var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
                var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
                // The rule must hold for every year: 2023 has no 29 February.
                if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2023, month))
                    return string.Create(CultureInfo.InvariantCulture, $"{month}月{day}日");
            }

        return null;
    }

    [GeneratedRegex(@"每(?:周|星期)(?<day>[一二三四五六日天])(?:下午|上午)?(?<hour>[0-9]{1,2}(?::[0-9]{2}|时|点))?前?[^。；]{0,40}报")]
    private static partial Regex WeekPattern();

    [GeneratedRegex(@"(?<![0-9])(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日(?![-—~至到])")]
    private static partial Regex DayPattern();

    [GeneratedRegex("[，,。；;、\n]")]
    private static partial Regex Clauses();

    [GeneratedRegex("[。；;\n]")]
    private static partial Regex Sentences();
}
