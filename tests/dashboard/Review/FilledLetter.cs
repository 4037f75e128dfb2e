using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SafetyMonth.Dashboard.Tests.Review;

/// <summary>A 核实函 as a clerk fills it in: in Word, in the columns that were left open.</summary>
public static class FilledLetter
{
    /// <summary>The letter with the same answer in every row.</summary>
    /// <param name="letter">The Word document as it was sent.</param>
    /// <param name="result">核实结果.</param>
    /// <param name="corrected">更正后的数.</param>
    /// <param name="explanation">说明.</param>
    public static byte[] Of(byte[] letter, string result, string corrected, string explanation)
    {
        using var stream = new MemoryStream();
        stream.Write(letter);
        using (var word = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var rows = word.MainDocumentPart!.Document.Body!.Descendants<TableRow>().ToList();
            var heads = rows[0].Elements<TableCell>().Select(cell => cell.InnerText).ToList();
            foreach (var row in rows.Skip(1))
                foreach (var (head, text) in new[] { ("核实结果", result), ("更正后的数", corrected), ("说明", explanation) })
                    row.Elements<TableCell>().ElementAt(heads.IndexOf(head)).GetFirstChild<Paragraph>()!.AppendChild(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text)));
            word.MainDocumentPart.Document.Save();
        }

        return stream.ToArray();
    }
}
