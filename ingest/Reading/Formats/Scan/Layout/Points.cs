using SafetyMonth.Ingest.Reading.Formats.Pdf;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Layout;

/// <summary>Pixels of a scan as points of a page, in which tables and paragraphs are rebuilt.</summary>
internal static class Points
{
    private const double PerPixel = 72.0 / ScanLimits.Dpi;

    public static double Of(double pixels) => pixels * PerPixel;

    public static PdfRule Of(PdfRule rule) => rule with { At = Of(rule.At), From = Of(rule.From), To = Of(rule.To) };

    public static int Pixels(double points) => (int)Math.Round(points / PerPixel);
}
