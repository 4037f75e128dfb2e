using System.Globalization;

namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>Writes a date in a hand.</summary>
public static class DateWriting
{
    /// <summary>The date as written.</summary>
    public static string Write(DateOnly date, DateStyle style) => style switch
    {
        DateStyle.Dashes => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateStyle.Slashes => date.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
        DateStyle.Dots => date.ToString("yyyy.M.d", CultureInfo.InvariantCulture),
        DateStyle.Spaced => date.ToString("yyyy 年 M 月 d 日", CultureInfo.InvariantCulture),
        DateStyle.Padded => date.ToString("yyyy年MM月dd日", CultureInfo.InvariantCulture),
        DateStyle.Unfilled => "    年  月  日",
        DateStyle.Numerals => $"{Year(date.Year)}年{ChineseNumeral.Of(date.Month)}月{ChineseNumeral.Of(date.Day)}日",
        _ => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
    };

    // A year is read digit by digit: 二〇二三.
    private static string Year(int year)
        => string.Concat(year.ToString(CultureInfo.InvariantCulture).Select(c => "〇一二三四五六七八九"[c - '0']));
}
