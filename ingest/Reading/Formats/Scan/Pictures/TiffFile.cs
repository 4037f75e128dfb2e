using System.Runtime.InteropServices;
using BitMiracle.LibTiff.Classic;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

/// <summary>Decodes TIFF files page by page, as scanners and fax machines write them.</summary>
internal static class TiffFile
{
    static TiffFile() => Tiff.SetErrorHandler(new Silence());

    /// <summary>The pages, each decoded when it is asked for. A page that only repeats another one smaller is passed over.</summary>
    public static IEnumerable<Image<Rgba32>> Pages(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var tiff = Tiff.ClientOpen("", "r", stream, new TiffStream()) ?? throw new InvalidDataException("No TIFF.");
        var count = 0;
        do
        {
            if (Field(tiff, TiffTag.SUBFILETYPE) is { } kind && (kind.ToInt() & (int)FileType.REDUCEDIMAGE) != 0)
                continue;
            if (++count > ScanLimits.MostPages)
                budget.Stop($"页数超过 {ScanLimits.MostPages} 页");
            yield return Decode(tiff, budget);
        }
        while (tiff.ReadDirectory());
    }

    private static Image<Rgba32> Decode(Tiff tiff, ReadingBudget budget)
    {
        var width = Field(tiff, TiffTag.IMAGEWIDTH)?.ToInt() ?? 0;
        var height = Field(tiff, TiffTag.IMAGELENGTH)?.ToInt() ?? 0;
        if (width <= 0 || height <= 0)
            throw new InvalidDataException("A page without size.");
        PictureFile.CheckSize(width, height, budget);
        // What was scanned finer than 300 dots per inch is halved band by band, so that the whole never stands in memory twice.
        var step = (long)width * height > ScanLimits.FinePixels ? 2 : 1;
        var picture = new Image<Rgba32>(width / step, height / step);
        try
        {
            Fill(picture, step, tiff, width, height);
        }
        catch
        {
            picture.Dispose();
            throw;
        }
        var (across, down) = (Field(tiff, TiffTag.XRESOLUTION)?.ToFloat() ?? 0, Field(tiff, TiffTag.YRESOLUTION)?.ToFloat() ?? 0);
        if (across > 0 && down > 0)
        {
            var perInch = Field(tiff, TiffTag.RESOLUTIONUNIT)?.ToInt() == (int)ResUnit.CENTIMETER ? 2.54 : 1;
            picture.Metadata.ResolutionUnits = SixLabors.ImageSharp.Metadata.PixelResolutionUnit.PixelsPerInch;
            picture.Metadata.HorizontalResolution = across * perInch / step;
            picture.Metadata.VerticalResolution = down * perInch / step;
        }
        picture.Mutate(step => step.BackgroundColor(Color.White));
        return picture;
    }

    private static void Fill(Image<Rgba32> picture, int step, Tiff tiff, int width, int height)
    {
        var strip = Field(tiff, TiffTag.ROWSPERSTRIP)?.ToInt() ?? height;
        var isUpright = (Field(tiff, TiffTag.ORIENTATION)?.ToInt() ?? (int)Orientation.TOPLEFT) == (int)Orientation.TOPLEFT;
        // Pages that are tiled, in one strip or on their head are decoded in one go.
        var inStrips = isUpright && !tiff.IsTiled() && strip > 0 && strip < height / 2 && strip % step == 0;
        var rows = inStrips ? strip : height;
        var raster = new int[width * rows];
        for (var top = 0; top < height; top += rows)
        {
            Silence.HasFailed = false;
            var isRead = inStrips ? tiff.ReadRGBAStrip(top, raster) : tiff.ReadRGBAImageOriented(width, height, raster, Orientation.TOPLEFT, true);
            if (!isRead || inStrips && Silence.HasFailed)
                throw new InvalidDataException("A page that cannot be decoded.");
            Copy(raster, width, Math.Min(rows, height - top), inStrips, picture, top / step, step);
        }
    }

    // A strip comes with its last row first.
    private static void Copy(int[] raster, int width, int rows, bool isUpsideDown, Image<Rgba32> picture, int to, int step) => picture.ProcessPixelRows(target =>
    {
        for (var y = 0; y + step <= rows && to + y / step < target.Height; y += step)
        {
            var first = RowOf(y);
            var last = RowOf(y + step - 1);
            var row = target.GetRowSpan(to + y / step);
            for (var x = 0; x < row.Length; x++)
                row[x] = step == 1 ? first[x] : Mean(first[2 * x], first[2 * x + 1], last[2 * x], last[2 * x + 1]);
        }

        ReadOnlySpan<Rgba32> RowOf(int y) => MemoryMarshal.Cast<int, Rgba32>(raster.AsSpan((isUpsideDown ? rows - 1 - y : y) * width, width));
    });

    private static Rgba32 Mean(Rgba32 a, Rgba32 b, Rgba32 c, Rgba32 d)
        => new((byte)((a.R + b.R + c.R + d.R + 2) / 4), (byte)((a.G + b.G + c.G + d.G + 2) / 4), (byte)((a.B + b.B + c.B + d.B + 2) / 4), (byte)((a.A + b.A + c.A + d.A + 2) / 4));

    private static FieldValue? Field(Tiff tiff, TiffTag tag) => tiff.GetField(tag) is { Length: > 0 } values ? values[0] : null;

    // What is odd about a file is not for the terminal.
    private sealed class Silence : TiffErrorHandler
    {
        /// <summary>Whether something went wrong on this thread: reading strips does not say so itself.</summary>
        [field: ThreadStatic]
        public static bool HasFailed { get; set; }

        public override void ErrorHandler(Tiff tif, string method, string format, params object[] args) => HasFailed = true;

        public override void ErrorHandlerExt(Tiff tif, object clientData, string method, string format, params object[] args)
        {
        }

        public override void WarningHandler(Tiff tif, string method, string format, params object[] args)
        {
        }

        public override void WarningHandlerExt(Tiff tif, object clientData, string method, string format, params object[] args)
        {
        }
    }
}
