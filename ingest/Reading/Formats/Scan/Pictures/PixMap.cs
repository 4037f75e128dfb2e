using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

/// <summary>Portable pixel maps (netpbm), as poppler hands over the pages that it draws.</summary>
internal static class PixMap
{
    /// <summary>Reads a binary PPM file of our own making.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="dpi">Dots per inch that it was drawn with.</param>
    public static Image<Rgba32> Read(ReadOnlySpan<byte> bytes, double dpi)
    {
        var at = 2;
        var (width, height, most) = (Number(bytes, ref at), Number(bytes, ref at), Number(bytes, ref at));
        if (!bytes.StartsWith("P6"u8) || most != 255 || bytes.Length - ++at < 3L * width * height)
            throw new InvalidDataException("No pixel map.");
        using var picture = Image.LoadPixelData<Rgb24>(bytes.Slice(at, 3 * width * height), width, height);
        var page = picture.CloneAs<Rgba32>();
        page.Metadata.ResolutionUnits = SixLabors.ImageSharp.Metadata.PixelResolutionUnit.PixelsPerInch;
        page.Metadata.HorizontalResolution = page.Metadata.VerticalResolution = dpi;
        return page;
    }

    private static int Number(ReadOnlySpan<byte> bytes, ref int at)
    {
        while (bytes[at] <= ' ')
            at++;
        var number = 0;
        while (bytes[at] > ' ')
            number = checked(number * 10 + bytes[at++] - '0');
        return number;
    }
}
