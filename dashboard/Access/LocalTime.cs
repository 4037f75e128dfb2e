using System.Globalization;

namespace SafetyMonth.Dashboard.Access;

/// <summary>Times that are kept in UTC, as the clock on this machine's wall showed them.</summary>
internal static class LocalTime
{
    /// <summary>2026-06-01 12:00:00.</summary>
    public static string Of(DateTime utc)
        => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.Local).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The beginning of a local day in UTC; null where the text is no date.</summary>
    public static DateTime? Day(string? text, int later = 0)
        => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1990 and < 2200
            ? TimeZoneInfo.ConvertTimeToUtc(day.AddDays(later), TimeZoneInfo.Local)
            : null;
}
