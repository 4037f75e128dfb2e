using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>Reads what tesseract says about a page's orientation.</summary>
internal static partial class Orientation
{
    private const double Least = 1.5;

    /// <summary>How far the page must be turned clockwise, in degrees; 0 where tesseract is not sure.</summary>
    public static int Read(ReadOnlySpan<byte> output)
    {
        var text = Encoding.UTF8.GetString(output);
        return double.TryParse(Confidence().Match(text).Groups[1].Value, CultureInfo.InvariantCulture, out var sure) && sure >= Least
            && int.TryParse(Rotate().Match(text).Groups[1].Value, CultureInfo.InvariantCulture, out var degrees) ? degrees : 0;
    }

    [GeneratedRegex(@"Rotate: (\d+)")]
    private static partial Regex Rotate();

    [GeneratedRegex(@"Orientation confidence: ([\d.]+)")]
    private static partial Regex Confidence();
}
