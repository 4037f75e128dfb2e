using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

/// <summary>Writes the small pictures that go to review.</summary>
internal static class Cutout
{
    // A third of the scan's resolution is still easy to read on a screen; sixteen shades keep the file at a few kilobytes.
    private const int WidestLine = 640;

    /// <summary>The picture as a grey PNG file of at most 640 pixels across.</summary>
    public static byte[] Write(GreyPicture picture)
    {
        using var image = Image.LoadPixelData<L8>(picture.Pixels, picture.Width, picture.Height);
        if (image.Width > WidestLine)
            image.Mutate(step => step.Resize(WidestLine, 0));
        using var file = new MemoryStream();
        image.SaveAsPng(file, new PngEncoder { ColorType = PngColorType.Grayscale, BitDepth = PngBitDepth.Bit4, CompressionLevel = PngCompressionLevel.BestCompression });
        return file.ToArray();
    }
}
