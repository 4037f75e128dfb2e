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
        var raster = new int[width * height];
        if (!tiff.ReadRGBAImageOriented(width, height, raster, Orientation.TOPLEFT, true))
            throw new InvalidDataException("A page that cannot be decoded.");
        var picture = Image.LoadPixelData<Rgba32>(MemoryMarshal.AsBytes(raster.AsSpan()), width, height);
        var (across, down) = (Field(tiff, TiffTag.XRESOLUTION)?.ToFloat() ?? 0, Field(tiff, TiffTag.YRESOLUTION)?.ToFloat() ?? 0);
        if (across > 0 && down > 0)
        {
            var perInch = Field(tiff, TiffTag.RESOLUTIONUNIT)?.ToInt() == (int)ResUnit.CENTIMETER ? 2.54 : 1;
            picture.Metadata.ResolutionUnits = SixLabors.ImageSharp.Metadata.PixelResolutionUnit.PixelsPerInch;
            picture.Metadata.HorizontalResolution = across * perInch;
            picture.Metadata.VerticalResolution = down * perInch;
        }
        picture.Mutate(step => step.BackgroundColor(Color.White));
        return picture;
    }

    private static FieldValue? Field(Tiff tiff, TiffTag tag) => tiff.GetField(tag) is { Length: > 0 } values ? values[0] : null;

    // What is odd about a file is not for the terminal.
    private sealed class Silence : TiffErrorHandler
    {
        public override void ErrorHandler(Tiff tif, string method, string format, params object[] args)
        {
        }

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
