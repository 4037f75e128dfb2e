using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Normalising;

/// <summary>Places a date in a form's calendar.</summary>
internal static class PeriodCalendar
{
    /// <summary>The period that a return of the date belongs to: the first week whose deadline is not yet past, then final, then companion.</summary>
    /// <param name="form">The form.</param>
    /// <param name="date">The date.</param>
    /// <param name="subject">What has the date, to begin the reason with.</param>
    public static (string? Period, string Reason)? Of(Form form, DateOnly date, string subject)
    {
        var season = date.Month == 1 ? date.Year - 1 : date.Year;
        var periods = form.Calendar.Periods(season);
        var final = periods.First(period => period.Code == PeriodCodes.Final);
        if (form.Calendar.Companion is not null && (date.Month >= 11 || date.Month == 1))
            return (PeriodCodes.Companion, $"{subject}在年底，属于12月的报送");
        if (date.Month is < 5 or > 7 || (date.Month == 5 && date.Day < 25))
            return (null, $"{subject}不在安全生产月的报送时间里");
        var week = periods.FirstOrDefault(period => PeriodCodes.WeekOf(period.Code) is not null && date <= DateOnly.FromDateTime(period.Due));
        if (week is not null)
            return (week.Code, $"{subject}不晚于{Name(week.Code)}截止{week.Due:MM-dd HH:mm}");
        return date.Month == 5
            ? (null, $"{subject}早于安全生产月")
            : (PeriodCodes.Final, form.Calendar.Weekly is null ? $"{subject}，这份表只报终报" : $"{subject}已过最后一周，终报截止{final.Due:MM-dd}");
    }

    /// <summary>The period in Chinese.</summary>
    public static string Name(string code)
        => PeriodCodes.WeekOf(code) is { } week ? $"第{week}周" : code == PeriodCodes.Final ? "终报" : "专题行的报送";
}
