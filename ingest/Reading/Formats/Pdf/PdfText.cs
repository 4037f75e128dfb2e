using System.Globalization;
using System.Text;
using System.Xml;
using SafetyMonth.Ingest.Reading.External;

namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>Reads what <c>pdftotext -bbox</c> writes: the pages and the boxes of their words.</summary>
internal static class PdfText
{
    private const int MostWords = 100_000;

    /// <summary>The pages, still without ruling lines.</summary>
    /// <param name="output">The program's output.</param>
    /// <param name="budget">What the document may cost.</param>
    public static List<PdfPage> Read(ReadOnlyMemory<byte> output, ReadingBudget budget)
    {
        var pages = new List<PdfPage>();
        var words = new List<PdfWord>();
        var count = 0;
        using var reader = ProgramXml.OpenText(output.Span);
        while (!reader.EOF)
        {
            // Taking a word's text moves on to what follows it.
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "word" } && pages.Count > 0)
            {
                Add(reader, words, budget);
                if (++count > MostWords)
                    budget.Stop($"词语超过 {MostWords / 10_000} 万个");
                continue;
            }
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "page" })
                pages.Add(new PdfPage(Number(reader, "width"), Number(reader, "height"), words = [], []));
            reader.Read();
        }
        return pages;
    }

    private static void Add(XmlReader reader, List<PdfWord> words, ReadingBudget budget)
    {
        var (left, top, right, bottom) = (Number(reader, "xMin"), Number(reader, "yMin"), Number(reader, "xMax"), Number(reader, "yMax"));
        var text = new StringBuilder();
        foreach (var c in TextCleaning.Clean(reader.ReadElementContentAsString()))
            if (!char.IsWhiteSpace(c))
                text.Append(c);
        budget.AddCharacters(text.Length);
        if (text.Length > 0 && right > left && bottom > top)
            words.Add(new PdfWord(left, top, right, bottom, text.ToString()));
    }

    private static double Number(XmlReader reader, string attribute)
        => double.TryParse(reader.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
