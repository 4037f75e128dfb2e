using System.Globalization;
using System.Text;

namespace SafetyMonth.Ingest.Tests.Reading.Samples;

/// <summary>Small PDF files written by hand.</summary>
internal static class Pdf
{
    /// <summary>A file of pages with the same drawing instructions.</summary>
    public static byte[] Of(string content, int pages = 1)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {Number(pages)} /Kids [{string.Join(' ', Enumerable.Range(5, pages).Select(number => $"{Number(number)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            $"<< /Length {Number(content.Length)} >>\nstream\n{content}\nendstream",
        };
        for (var page = 0; page < pages; page++)
            objects.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 3 0 R >> >> >>");

        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new StringBuilder();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{offsets}trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>Instructions that write a line of Latin text.</summary>
    public static string Line(string text, int x = 72, int y = 700) => $"BT /F 12 Tf {Number(x)} {Number(y)} Td ({text}) Tj ET\n";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
