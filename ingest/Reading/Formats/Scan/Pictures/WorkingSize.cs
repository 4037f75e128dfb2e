using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Metadata;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

/// <summary>Brings pages to one resolution, so that a millimetre is as many pixels in every scan and photo.</summary>
internal static class WorkingSize
{
    // A picture that says nothing credible about its size is taken for a sheet of A4.
    private const double SheetInches = 11.69, ShortestInches = 6, LongestInches = 17;

    /// <summary>Scales the page; pixels that are not square, as in faxes, become so.</summary>
    public static void Apply(Image<Rgba32> page)
    {
        var (across, down) = Declared(page.Metadata);
        var stretch = across > 0 && down > 0 && across != down && Math.Max(across / down, down / across) <= 2.2 ? across / down : 1;
        var (width, height) = (page.Width, page.Height * stretch);
        var longest = Math.Max(width, height);
        var inches = across > 0 ? longest / across : 0;
        if (inches is < ShortestInches or > LongestInches)
            inches = SheetInches;
        var scale = inches * ScanLimits.Dpi / longest;
        var (toWidth, toHeight) = ((int)Math.Round(width * scale), (int)Math.Round(height * scale));
        if (Math.Abs(toWidth - page.Width) * 50 > page.Width || Math.Abs(toHeight - page.Height) * 50 > page.Height)
            page.Mutate(step => step.Resize(Math.Max(toWidth, 1), Math.Max(toHeight, 1), KnownResamplers.Bicubic));
    }

    private static (double Across, double Down) Declared(ImageMetadata data) => data.ResolutionUnits switch
    {
        PixelResolutionUnit.PixelsPerInch => (data.HorizontalResolution, data.VerticalResolution),
        PixelResolutionUnit.PixelsPerCentimeter => (data.HorizontalResolution * 2.54, data.VerticalResolution * 2.54),
        PixelResolutionUnit.PixelsPerMeter => (data.HorizontalResolution * 0.0254, data.VerticalResolution * 0.0254),
        _ => (0, 0),
    };
}
