using BitMiracle.LibTiff.Classic;
using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;
using SafetyMonth.Ingest.Tests.Reading.Samples;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace SafetyMonth.Ingest.Tests.Reading.Scan;

/// <summary>Printed and scanned returns.</summary>
internal static class Scans
{
    /// <summary>Skips the test, visibly, where a program is missing that prints or recognises.</summary>
    public static void NeedPrograms() => Office.Needs("soffice", "pdftoppm", "pdftotext", "tesseract");

    /// <summary>Pages as a TIFF file in shades of grey, a directory each.</summary>
    public static byte[] Tiff(IEnumerable<Image<Rgba32>> pages)
    {
        using var stream = new MemoryStream();
        using (var tiff = BitMiracle.LibTiff.Classic.Tiff.ClientOpen("scan", "w", stream, new KeptOpen()))
        {
            foreach (var page in pages)
            {
                var grey = Stamp.Remove(page);
                tiff.SetField(TiffTag.IMAGEWIDTH, grey.Width);
                tiff.SetField(TiffTag.IMAGELENGTH, grey.Height);
                tiff.SetField(TiffTag.BITSPERSAMPLE, 8);
                tiff.SetField(TiffTag.SAMPLESPERPIXEL, 1);
                tiff.SetField(TiffTag.PHOTOMETRIC, Photometric.MINISBLACK);
                tiff.SetField(TiffTag.COMPRESSION, Compression.LZW);
                tiff.SetField(TiffTag.ROWSPERSTRIP, 64);
                for (var y = 0; y < grey.Height; y++)
                    tiff.WriteScanline(grey.Row(y).ToArray(), y);
                tiff.WriteDirectory();
            }
        }
        return stream.ToArray();
    }

    private sealed class KeptOpen : TiffStream
    {
        public override void Close(object clientData)
        {
        }
    }
}
