using System.Globalization;

namespace SafetyMonth.Ingest.Reading.Sheets;

/// <summary>Dates are stored as numbers of days; only the cell's number format says that they are dates.</summary>
internal static class CellDate
{
    // Days before 1950: nobody fills in such a date, but a count typed into a cell with a date format is stored just so.
    private const double EarliestDate = 18_264;
    private const double LatestDate = 2_958_466;
    private const int DaysBetweenDateSystems = 1_462;

    private static readonly DateTime Epoch = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Spells a day as <c>yyyy-MM-dd</c>, with <c> HH:mm</c> where it has a time; null where the number is hardly meant as a date.</summary>
    /// <param name="days">The stored number.</param>
    /// <param name="from1904">Whether the workbook counts from 1904.</param>
    public static string? Spell(double days, bool from1904)
    {
        if (from1904)
            days += DaysBetweenDateSystems;
        return days is < EarliestDate or >= LatestDate ? null : Spell(Epoch.AddDays(days));
    }

    /// <summary>Spells a day as <c>yyyy-MM-dd</c>, with <c> HH:mm</c> where it has a time.</summary>
    public static string Spell(DateTime date)
    {
        var rounded = date.AddSeconds(30);
        return rounded.ToString(rounded.TimeOfDay.TotalMinutes < 1 ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>The stored number that a date stands for.</summary>
    public static double ToDays(DateTime date) => (date - Epoch).TotalDays;

    /// <summary>Whether a built-in or custom number format shows a date.</summary>
    /// <param name="id">The format's number.</param>
    /// <param name="code">Its code, such as <c>yyyy"年"m"月"d"日"</c>, or null for a built-in one.</param>
    public static bool IsDateFormat(int id, string? code)
        => code is null ? id is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or (>= 34 and <= 36) or (>= 50 and <= 58) : ShowsDate(code);

    // y or d outside quotes, escapes and brackets; m alone may be minutes.
    private static bool ShowsDate(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = EndOf(code, '"', i);
                    break;
                case '[':
                    i = EndOf(code, ']', i);
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'y' or 'Y' or 'd' or 'D':
                    return true;
            }
        }
        return false;
    }

    private static int EndOf(string code, char mark, int from)
    {
        var end = code.IndexOf(mark, from + 1);
        return end < 0 ? code.Length : end;
    }
}
