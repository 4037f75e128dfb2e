using System.Globalization;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Numbers;

/// <summary>Writes numbers the way the readers do: exact in tables, 万 and 亿 (or k and M) in figures and charts.</summary>
public static class NumberText
{
    /// <summary>Every digit, in groups of three.</summary>
    public static string Exact(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Three significant digits or so, with the language's unit.</summary>
    public static string Rounded(long value, Language language)
    {
        (double Size, string Mark)[] units = language == Language.English ? [(1e9, "bn"), (1e6, "m"), (1e4, "k")] : [(1e8, "亿"), (1e4, "万")];
        var magnitude = Math.Abs((double)value);
        foreach (var (size, mark) in units)
            if (magnitude >= size)
                return Scaled(value / (mark == "k" ? 1e3 : size)) + mark;
        return Exact(value);
    }

    /// <summary>A share as a whole percentage; never 100% where something is missing, never 0% where something is there.</summary>
    public static string Percent(long part, long whole)
    {
        var share = Math.Round(100.0 * part / whole, MidpointRounding.AwayFromZero);
        if (part < whole && share >= 100)
            share = 99;
        if (part > 0 && share < 1)
            share = 1;
        return share.ToString("0", CultureInfo.InvariantCulture) + "%";
    }

    private static string Scaled(double value)
        => value.ToString(Math.Abs(value) >= 100 ? "#,0" : Math.Abs(value) >= 10 ? "0.#" : "0.##", CultureInfo.InvariantCulture);
}
