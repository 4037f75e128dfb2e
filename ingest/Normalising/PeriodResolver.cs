using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Normalising;

/// <summary>What a document says about its period.</summary>
/// <param name="Titles">The form's title as typed and the lines around it, without the form's cells.</param>
/// <param name="FileName">The file's name.</param>
/// <param name="Date">The date of filling in, or null.</param>
public sealed record PeriodClues(IReadOnlyList<string> Titles, string FileName, DateOnly? Date);

/// <summary>Which season and period a return reports on.</summary>
/// <param name="Year">The season's year, or null.</param>
/// <param name="Period">The period's code, or null where it could not be settled.</param>
/// <param name="Basis">Increment or cumulative where the title says so, else null: the form's word holds.</param>
/// <param name="Reason">Why, in Chinese; never empty.</param>
public sealed record PeriodResolution(int? Year, string? Period, Basis? Basis, string Reason);

/// <summary>Settles a return's season and period: the title's wording first, then the file name, then the date and the form's calendar.</summary>
public static class PeriodResolver
{
    /// <summary>Resolves year and period of a return on the form.</summary>
    public static PeriodResolution Resolve(Form form, PeriodClues clues)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(clues);
        var titles = PeriodWords.Of(string.Join('\n', clues.Titles), form);
        var name = PeriodWords.Of(Path.GetFileNameWithoutExtension(clues.FileName), form);
        var (year, season) = Season(form, clues.Date, titles, name);
        var (period, reason) = ByWords("标题", titles, form, year)
            ?? ByWords("文件名", name, form, year)
            ?? ByDate(form, clues.Date, titles, name, year)
            ?? (form.Calendar is { Weekly: null, Companion: null } ? (PeriodCodes.Final, "这份表只报一次") : (null, "标题、文件名和填报日期都没有写明报送期"));
        return new PeriodResolution(year, period, titles.Basis, $"{reason}{Contradiction(form, clues.Date, period)}；{season}");
    }

    /// <summary>The year to read a date without one by (6月14日): the title's, else the file name's, else the form's.</summary>
    public static int StatedYear(Form form, PeriodClues clues)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(clues);
        var titles = PeriodWords.Of(string.Join('\n', clues.Titles), form);
        return Season(form, null, titles, PeriodWords.Of(Path.GetFileNameWithoutExtension(clues.FileName), form)).Year;
    }

    private static (int Year, string Reason) Season(Form form, DateOnly? date, PeriodWords titles, PeriodWords name)
        => date is { Month: 1 } early && form.Calendar.Companion is not null ? (early.Year - 1, $"填报日期{early:yyyy-MM-dd}在年初，归入上一年")
            : date is { } day ? (day.Year, $"年份取自填报日期{day:yyyy-MM-dd}")
            : titles.Year is { } titled ? (titled, $"年份取自标题“{titled}”")
            : name.Year is { } named ? (named, $"年份取自文件名“{named}”")
            : (form.Year, $"没有写年份，按表样的{form.Year}年");

    private static (string? Period, string Reason)? ByWords(string where, PeriodWords words, Form form, int year)
    {
        if (words.Week is { } week)
        {
            var weeks = form.Calendar.Periods(year).Count(period => PeriodCodes.WeekOf(period.Code) is not null);
            if (week.Number >= 1 && week.Number <= weeks)
                return (PeriodCodes.Week(week.Number), $"{where}写明“{week.Words}”");
            return (null, weeks == 0 ? $"{where}写明“{week.Words}”，但这份表不按周报" : $"{where}写明“{week.Words}”，但{year}年6月只有{weeks}周");
        }
        if (words.Companion is { } companion)
            return (PeriodCodes.Companion, $"{where}只写“{companion}”");
        return words.Final is { } final ? (PeriodCodes.Final, $"{where}写明“{final}”") : null;
    }

    private static (string? Period, string Reason)? ByDate(Form form, DateOnly? date, PeriodWords titles, PeriodWords name, int year)
    {
        (string Where, (int Month, int Day)? Day)[] stretches = [("标题", titles.Until), ("文件名", name.Until)];
        (string Where, (int Month, int Day)? Day)[] days = [("标题", titles.Day), ("文件名", name.Day)];
        foreach (var (where, stated) in stretches)
            if (Stated(where, stated) is { Period: not null } found)
                return found;
        if (date is { } day)
            return PeriodCalendar.Of(form, day, $"填报日期{day:yyyy-MM-dd}");
        foreach (var (where, stated) in days)
            if (Stated(where, stated) is { Period: not null } found)
                return found;
        return null;

        (string? Period, string Reason)? Stated(string where, (int Month, int Day)? stated)
            => stated is { } end ? PeriodCalendar.Of(form, new DateOnly(year, end.Month, end.Day), $"{where}写到{end.Month}月{end.Day}日") : null;
    }

    private static string Contradiction(Form form, DateOnly? date, string? period)
        => date is { } day && period is not null && PeriodCalendar.Of(form, day, "填报日期") is { Period: { } other } && other != period && PeriodCodes.WeekOf(other) is not null
            ? $"，但填报日期{day:yyyy-MM-dd}在{PeriodCalendar.Name(other)}"
            : "";
}
