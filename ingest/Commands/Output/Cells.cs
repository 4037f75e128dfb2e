using System.Globalization;

namespace SafetyMonth.Ingest.Commands.Output;

/// <summary>A value as text: dates in ISO, numbers with a point, nothing for null.</summary>
internal static class Cells
{
    public static string Text(object? value) => value switch
    {
        null => "",
        bool answer => answer ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
