using System.Globalization;

namespace SafetyMonth.Ingest.Reading.Sheets;

/// <summary>Spells stored numbers as people would type them, whatever format the cell shows them in.</summary>
internal static class CellNumber
{
    /// <summary>Plain digits: 12000, 0.5, -3. Rounded to the 15 significant digits that a workbook shows.</summary>
    public static string Spell(double number)
    {
        if (Math.Abs(number) < 1e28 && (number == 0 || Math.Abs(number) >= 1e-12))
            return ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture);
        return number.ToString(Math.Abs(number) >= 1 ? "F0" : "R", CultureInfo.InvariantCulture);
    }

    /// <summary>Reads a stored number; null where it is none or not finite.</summary>
    public static double? Read(string stored)
        => double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
