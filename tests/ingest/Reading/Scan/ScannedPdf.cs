using System.Globalization;

namespace SafetyMonth.Ingest.Tests.Reading.Scan;

/// <summary>Writes PDF files as scanners do.</summary>
internal static class ScannedPdf
{
    /// <summary>Pages as a PDF: each a JPEG that fills its sheet.</summary>
    /// <param name="pages">The pages, with their size in pixels.</param>
    /// <param name="dpi">Their resolution.</param>
    /// <param name="text">The Latin text of one more page that is no picture, or null.</param>
    public static byte[] Of(IReadOnlyList<(byte[] Jpeg, int Width, int Height)> pages, int dpi, string? text = null)
    {
        var count = pages.Count + (text is null ? 0 : 1);
        using var file = new MemoryStream();
        var offsets = new List<long>();
        Write("%PDF-1.4\n");
        Object($"<</Type/Catalog/Pages 2 0 R>>");
        Object($"<</Type/Pages/Count {count}/Kids[{string.Join(' ', Enumerable.Range(0, count).Select(index => $"{3 + 3 * index} 0 R"))}]>>");
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
        if (text is not null)
        {
            var first = 3 + 3 * pages.Count;
            var draw = $"BT /F 12 Tf 72 720 Td ({text}) Tj ET";
            Object($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {first + 1} 0 R/Resources<</Font<</F {first + 2} 0 R>>>>>>");
            Object($"<</Length {draw.Length}>>stream\n{draw}\nendstream");
            Object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
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
}
