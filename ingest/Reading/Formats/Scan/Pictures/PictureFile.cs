using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

/// <summary>Decodes PNG and JPEG files. What a file declares is judged before anything is decoded.</summary>
internal static class PictureFile
{
    // Comments and profiles of a PNG are of no use here, and may be bombs.
    private static readonly Configuration Decoders = new(new PngOnly(), new JpegConfigurationModule());

    /// <summary>The file's only page.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="budget">Stops the reading where the picture is too large.</param>
    public static Image<Rgba32> Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        // What a decoder makes up for a missing end would be read as blanks.
        if (IsCutOff(bytes.Span))
            throw new ReadingStoppedException(ScanProblems.CutOff(budget.FileName));
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        if (Image.Identify(Decoders, stream) is not { } info)
            throw new InvalidDataException("No picture.");
        CheckSize(info.Width, info.Height, budget);
        var picture = Image.Load<Rgba32>(Decoders, bytes.Span);
        // Photos say which side is up; what shines through is paper.
        picture.Mutate(step => step.AutoOrient().BackgroundColor(Color.White));
        return picture;
    }

    // A PNG ends with its chunk IEND; in a JPEG's pixels no mark stands but its end.
    private static bool IsCutOff(ReadOnlySpan<byte> bytes)
        => bytes[0] == 0x89 ? bytes.LastIndexOf("IEND"u8) < 0 : bytes.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < bytes.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);

    /// <summary>Refuses a picture by what it declares.</summary>
    public static void CheckSize(long width, long height, ReadingBudget budget)
    {
        if (width * height > ScanLimits.MostPixels)
            budget.Stop($"图片超过 {ScanLimits.MostPixels / 10_000} 万像素");
    }

    private sealed class PngOnly : IConfigurationModule
    {
        public void Configure(Configuration configuration)
        {
            configuration.ImageFormatsManager.SetDecoder(PngFormat.Instance, new PngDecoder { IgnoreMetadata = true });
            configuration.ImageFormatsManager.AddImageFormatDetector(new PngImageFormatDetector());
        }
    }
}
