using System.Globalization;
using System.Xml;
using SafetyMonth.Ingest.Reading.External;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>Reads tesseract's hOCR with character boxes: the signs of each picture of a list.</summary>
internal static class HocrSigns
{
    private const int MostSignsOfALine = 1_000;

    /// <summary>The signs, a list for each picture.</summary>
    /// <param name="output">What tesseract wrote.</param>
    /// <param name="count">How many pictures it was given.</param>
    public static IReadOnlyList<IReadOnlyList<Sign>> Read(ReadOnlySpan<byte> output, int count)
    {
        var pages = Enumerable.Range(0, count).Select(_ => new List<Sign>()).ToList();
        var page = -1;
        using var reader = ProgramXml.OpenText(output);
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("class") is { } kind)
            {
                if (kind == "ocr_page")
                    page++;
                if (kind == "ocrx_cinfo" && page >= 0 && page < count && pages[page].Count < MostSignsOfALine)
                {
                    Add(pages[page], reader.GetAttribute("title") ?? "", reader.ReadElementContentAsString());
                    continue;
                }
            }
            reader.Read();
        }
        return pages;
    }

    // <span class='ocrx_cinfo' title='x_bboxes 12 3 45 40; x_conf 98.5'>字</span>
    private static void Add(List<Sign> signs, string title, string text)
    {
        var parts = title.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 7 || TextCleaning.Clean(text).Trim() is not { Length: > 0 } cleaned)
            return;
        if (!int.TryParse(parts[1], CultureInfo.InvariantCulture, out var left) || !int.TryParse(parts[3], CultureInfo.InvariantCulture, out var right)
            || !double.TryParse(parts[6], CultureInfo.InvariantCulture, out var percent))
            return;
        foreach (var c in cleaned)
            signs.Add(new Sign(c, left, right, Math.Clamp(percent / 100, 0, 1)));
    }
}
