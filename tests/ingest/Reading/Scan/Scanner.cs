using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace SafetyMonth.Ingest.Tests.Reading.Scan;

/// <summary>Does to a clean page what paper, stamps, scanners and cameras do. The same seed gives the same page.</summary>
/// <param name="Skew">Degrees by which it lies askew.</param>
/// <param name="Noise">Standard deviation of the sensor's noise, in shades of 255.</param>
/// <param name="Stamp">Whether a red stamp is put over the unit's name.</param>
/// <param name="Paper">Shade of the paper, 255 for white; it darkens towards one corner by a tenth.</param>
/// <param name="Scale">Pixels for each pixel of the clean page.</param>
/// <param name="Quality">JPEG quality, or 0 where the picture is kept as it is.</param>
internal sealed record Scanner(double Skew = 0, double Noise = 0, bool Stamp = false, byte Paper = 255, double Scale = 1, int Quality = 0)
{
    /// <summary>A scan as one of many: mild skew, noise, stamp, paper and resolution by chance.</summary>
    public static Scanner Any(Random chance)
    {
        ArgumentNullException.ThrowIfNull(chance);
        return new Scanner(
            chance.NextDouble() * 4 - 2, 4 + chance.NextDouble() * 12, chance.Next(2) == 0, (byte)(chance.Next(3) == 0 ? chance.Next(200, 245) : 255),
            chance.Next(4) == 0 ? 2.0 / 3 : 1, chance.Next(3) == 0 ? chance.Next(55, 90) : 0);
    }

    /// <summary>Scans a page in place.</summary>
    /// <param name="page">The clean page at 300 dots per inch.</param>
    /// <param name="seed">For the noise.</param>
    public void Scan(Image<Rgba32> page, int seed)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (Stamp)
            PutStamp(page, page.Width * 0.33f, page.Height * 0.135f, page.Width * 0.085f);
        if (Skew != 0)
            page.Mutate(step => step.Rotate((float)Skew, KnownResamplers.Bicubic).BackgroundColor(Color.White));
        if (Scale != 1)
            page.Mutate(step => step.Resize((int)(page.Width * Scale), 0));
        Soil(page, seed);
    }

    /// <summary>The page as a file: JPEG where a quality is set, else PNG.</summary>
    public byte[] Save(Image<Rgba32> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        using var file = new MemoryStream();
        if (Quality > 0)
            page.SaveAsJpeg(file, new JpegEncoder { Quality = Quality });
        else
            page.SaveAsPng(file, new PngEncoder { ColorType = PngColorType.Rgb });
        return file.ToArray();
    }

    // A ring with rays in it; stamp ink takes away green and blue and lets black through.
    private static void PutStamp(Image<Rgba32> page, float middleX, float middleY, float radius) => page.ProcessPixelRows(rows =>
    {
        for (var y = (int)(middleY - radius); y < middleY + radius; y++)
        {
            var row = rows.GetRowSpan(y);
            for (var x = (int)(middleX - radius); x < middleX + radius; x++)
            {
                var (dx, dy) = (x - middleX, y - middleY);
                var far = MathF.Sqrt(dx * dx + dy * dy) / radius;
                var isInk = far is > 0.93f and < 1 || far is > 0.62f and < 0.82f && MathF.Sin(MathF.Atan2(dy, dx) * 23) > 0.2f || far < 0.28f && MathF.Cos(MathF.Atan2(dy, dx) * 5) > 0.1f;
                if (isInk)
                    row[x] = new Rgba32((byte)(row[x].R * 0.86f), (byte)(row[x].G * 0.22f), (byte)(row[x].B * 0.22f));
            }
        }
    });

    private void Soil(Image<Rgba32> page, int seed)
    {
        var chance = new Random(seed);
        page.ProcessPixelRows(rows =>
        {
            for (var y = 0; y < rows.Height; y++)
            {
                var row = rows.GetRowSpan(y);
                for (var x = 0; x < row.Length; x++)
                {
                    var light = Paper / 255f * (Paper == 255 ? 1 : 1 - 0.1f * x / row.Length);
                    var noise = Noise == 0 ? 0 : (float)(Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble()) * Noise);
                    row[x] = new Rgba32(Shade(row[x].R * light + noise), Shade(row[x].G * light + noise), Shade(row[x].B * light + noise));
                }
            }
        });
    }

    private static byte Shade(float shade) => (byte)Math.Clamp(shade, 0, 255);
}
