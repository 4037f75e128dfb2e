using System.Globalization;
using BitMiracle.LibTiff.Classic;
using SafetyMonth.Ingest.Reading.External;
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

    /// <summary>The clean pages of a Word document, as a laser printer puts them on white paper, 300 dots per inch.</summary>
    public static List<Image<Rgba32>> Print(byte[] docx)
    {
        using var folder = new ScratchFolder();
        var source = folder.Write("print.pdf", Office.Convert(docx, "docx", "pdf"));
        var program = ProgramLocator.OnPath.Find("pdftoppm").ShouldNotBeNull();
        ExternalProgram.Run(program, ["-r", "300", source, folder.File("page")], folder.Path, new ProgramLimits(TimeSpan.FromSeconds(60), 4096, 1L << 30)).IsSuccess.ShouldBeTrue();
        return [.. Directory.EnumerateFiles(folder.Path, "page*.ppm").Order(StringComparer.Ordinal).Select(page => PixMap.Read(File.ReadAllBytes(page), 300))];
    }

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

    /// <summary>Pages as a PDF without any text: each a JPEG that fills its sheet.</summary>
    public static byte[] Pdf(IReadOnlyList<(byte[] Jpeg, int Width, int Height)> pages, int dpi)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        Write("%PDF-1.4\n");
        Object($"<</Type/Catalog/Pages 2 0 R>>");
        Object($"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select((_, index) => $"{3 + 3 * index} 0 R"))}]>>");
        for (var i = 0; i < pages.Count; i++)
        {
            var (jpeg, width, height) = pages[i];
            var (across, down) = (width * 72 / dpi, height * 72 / dpi);
            var draw = $"{across} 0 0 {down} 0 0 cm /P Do";
            Object($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {across} {down}]/Contents {4 + 3 * i} 0 R/Resources<</XObject<</P {5 + 3 * i} 0 R>>>>>>");
            Object($"<</Length {draw.Length}>>stream\n{draw}\nendstream");
            offsets.Add(file.Position);
            Write($"{offsets.Count} 0 obj<</Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length {jpeg.Length}>>stream\n");
            file.Write(jpeg);
            Write("\nendstream endobj\n");
        }
        var start = file.Position;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n" + string.Concat(offsets.Select(offset => offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n")));
        Write($"trailer<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();

        void Object(string content)
        {
            offsets.Add(file.Position);
            Write($"{offsets.Count} 0 obj{content}endobj\n");
        }

        void Write(string text) => file.Write(System.Text.Encoding.ASCII.GetBytes(text));
    }

    private sealed class KeptOpen : TiffStream
    {
        public override void Close(object clientData)
        {
        }
    }
}
