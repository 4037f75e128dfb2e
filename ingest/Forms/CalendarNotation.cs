using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Notation;
using YamlDotNet.RepresentationModel;

namespace SafetyMonth.Ingest.Forms;

/// <summary>Reads and writes a form's deadlines as a notice words them: 周三 18:00, 7月1日, 6月5日 活动方案.</summary>
internal static partial class CalendarNotation
{
    private const string Days = "日一二三四五六";
    private static readonly TimeOnly EndOfDay = new(23, 59);

    /// <summary>The calendar, or null with complaints.</summary>
    public static FormCalendar? Read(NotationFile source, YamlMappingNode root)
    {
        if (source.Mapping(root, "calendar") is not { } node)
        {
            source.Complain(root, "缺少“calendar”（报送日程）", "至少写上“final: 7月1日”");
            return null;
        }
        source.AllowOnly(node, "weekly", "final", "companion", "other");
        var weekly = source.Text(node, "weekly", required: false) is { } week ? Weekly(source, node.Children["weekly"], week) : null;
        var final = source.Text(node, "final") is { } last ? Yearly(source, node.Children["final"], last)?.Due : null;
        var companion = source.Text(node, "companion", required: false) is { } later ? Yearly(source, node.Children["companion"], later)?.Due : null;
        var other = source.List(node, "other").Select(entry => Named(source, entry)).OfType<NamedDeadline>().ToList();
        return final is null ? null : new FormCalendar(weekly, final, companion, other);
    }

    /// <summary>The calendar as the notation writes it.</summary>
    public static string Write(FormCalendar calendar)
    {
        var text = new StringBuilder("calendar:\n");
        if (calendar.Weekly is { } weekly)
            text.Append(CultureInfo.InvariantCulture, $"  weekly: 周{Days[(int)weekly.Day]}{Hour(weekly.Hour)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  final: {Day(calendar.Final)}\n");
        if (calendar.Companion is { } companion)
            text.Append(CultureInfo.InvariantCulture, $"  companion: {Day(companion)}\n");
        if (calendar.Other.Count > 0)
            text.Append("  other:\n");
        foreach (var other in calendar.Other)
            text.Append(CultureInfo.InvariantCulture, $"    - {Day(other.Due)} {other.Name}\n");
        return text.ToString();
    }

    private static string Day(YearlyDeadline due) => string.Create(CultureInfo.InvariantCulture, $"{due.Month}月{due.Day}日{Hour(due.Hour)}");

    private static string Hour(TimeOnly hour) => hour == EndOfDay ? "" : hour.ToString(" HH\\:mm", CultureInfo.InvariantCulture);

    private static WeeklyDeadline? Weekly(NotationFile source, YamlNode node, string text)
    {
        var match = WeeklyPattern().Match(text);
        if (match.Success && Hour(match) is { } hour)
            return new WeeklyDeadline((DayOfWeek)Days.IndexOf(match.Groups["day"].Value.Replace('天', '日'), StringComparison.Ordinal), hour);
        source.Complain(node, $"看不懂每周的截止时间“{text}”", "请写成“周三 18:00”");
        return null;
    }

    private static NamedDeadline? Named(NotationFile source, YamlNode entry)
    {
        if (Yearly(source, entry, entry.ToString()) is not { } named)
            return null;
        if (named.Name.Length > 0)
            return named;
        source.Complain(entry, $"“{entry}”没有写要报什么", "请写成“6月5日 活动方案”");
        return null;
    }

    private static NamedDeadline? Yearly(NotationFile source, YamlNode node, string text)
    {
        var match = YearlyPattern().Match(text);
        if (match.Success && Hour(match) is { } hour)
        {
            var month = int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture);
            var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
            // 2023 has no 29 February: the rule must hold for every year.
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2023, month))
                return new NamedDeadline(match.Groups["name"].Value.Trim(), new YearlyDeadline(month, day, hour));
        }
        source.Complain(node, $"看不懂截止日期“{text}”", "请写成“7月1日”或“7月1日 18:00”");
        return null;
    }

    private static TimeOnly? Hour(Match match)
        => !match.Groups["hour"].Success ? EndOfDay
            : TimeOnly.TryParseExact(match.Groups["hour"].Value, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour
            : null;

    [GeneratedRegex(@"^(周|星期|每周|每星期)(?<day>[一二三四五六日天])(\s+(?<hour>\d{1,2}:\d{2}))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex WeeklyPattern();

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日(\s+(?<hour>\d{1,2}:\d{2}))?(?<name>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearlyPattern();
}
