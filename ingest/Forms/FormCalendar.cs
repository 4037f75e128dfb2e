namespace SafetyMonth.Ingest.Forms;

/// <summary>When a form's returns are due, as rules that hold for every year the form is carried on.</summary>
/// <param name="Weekly">The weekly deadline in June, or null where no weekly return is asked.</param>
/// <param name="Final">Month, day and hour of the final return's deadline.</param>
/// <param name="Companion">The companion campaign's final deadline (辽沈行: 20 December), or null.</param>
/// <param name="Other">Other deadlines, such as the liaison table's.</param>
public sealed record FormCalendar(WeeklyDeadline? Weekly, YearlyDeadline Final, YearlyDeadline? Companion, IReadOnlyList<NamedDeadline> Other)
{
    /// <summary>The periods of a year, earliest first: a week for each such weekday of June, then final and companion.</summary>
    public IReadOnlyList<Period> Periods(int year)
    {
        var periods = new List<Period>();
        for (var day = new DateOnly(year, 6, 1); Weekly is not null && day.Month == 6; day = day.AddDays(1))
            if (day.DayOfWeek == Weekly.Day)
                periods.Add(new Period(PeriodCodes.Week(periods.Count + 1), day.ToDateTime(Weekly.Hour)));
        periods.Add(new Period(PeriodCodes.Final, Final.In(year)));
        if (Companion is not null)
            periods.Add(new Period(PeriodCodes.Companion, Companion.In(year)));
        return periods;
    }
}

/// <summary>A deadline on one weekday of every week in June.</summary>
public sealed record WeeklyDeadline(DayOfWeek Day, TimeOnly Hour);

/// <summary>A deadline on one day of the year.</summary>
public sealed record YearlyDeadline(int Month, int Day, TimeOnly Hour)
{
    /// <summary>The deadline of a year, local time.</summary>
    public DateTime In(int year) => new DateOnly(year, Month, Day).ToDateTime(Hour);
}

/// <summary>A deadline for something other than the statistics form.</summary>
/// <param name="Name">What is due, in Chinese.</param>
/// <param name="Due">When.</param>
public sealed record NamedDeadline(string Name, YearlyDeadline Due);

/// <summary>One period of one year, with its deadline.</summary>
/// <param name="Code"><c>week-1</c>…, <c>final</c> or <c>companion</c>.</param>
/// <param name="Due">The deadline, local time.</param>
public sealed record Period(string Code, DateTime Due);
