using System.Globalization;

namespace SafetyMonth.Ingest.Forms;

/// <summary>The codes of the reporting periods (报送期).</summary>
public static class PeriodCodes
{
    /// <summary>The season's final return.</summary>
    public const string Final = "final";

    /// <summary>The companion campaign's return, such as 辽沈行 in December.</summary>
    public const string Companion = "companion";

    /// <summary>The code of the 1-based week: <c>week-1</c>.</summary>
    public static string Week(int number) => string.Create(CultureInfo.InvariantCulture, $"week-{number}");

    /// <summary>The 1-based week of a code, or null where it is no week.</summary>
    public static int? WeekOf(string code)
        => code is not null && code.StartsWith("week-", StringComparison.Ordinal)
            && int.TryParse(code.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
