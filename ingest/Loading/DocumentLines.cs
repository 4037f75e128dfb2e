using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Loading;

namespace SafetyMonth.Ingest.Loading;

/// <summary>The document's own text of a return, as the warehouse keeps it to show every figure where it stands.</summary>
internal static class DocumentLines
{
    // A form takes two or three thousand characters; more is an appendix.
    private const int MostCharacters = 40_000;
    private const int LongestLine = 8_000;

    /// <summary>The lines in reading order, contacts starred out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="extracted">The return.</param>
    /// <param name="alone">Whether it is the document's only return; else only lines with figures of its own are given, since the others may be of a unit that not everybody may see.</param>
    public static IReadOnlyList<TextLine> Of(Document document, ExtractedReturn extracted, bool alone)
    {
        var figures = FigureSpan.Of(extracted).ToLookup(span => span.Line);
        var mask = new ContactMask(extracted);
        var (lines, left) = (new List<TextLine>(), MostCharacters);
        foreach (var (place, row, text) in Blocks(document))
        {
            var own = figures[place];
            if (!own.Any() && (!alone || text.Length == 0))
                continue;
            var masked = mask.Star(text, row, own);
            var shown = masked.Length <= LongestLine ? masked : masked[..LongestLine];
            if ((left -= shown.Length) < 0)
                break;
            lines.Add(new TextLine(place, shown));
        }

        return lines;
    }

    // The row tells which cells stand beside each other; a paragraph is a row of its own.
    private static IEnumerable<(string Place, object Row, string Text)> Blocks(Document document)
    {
        foreach (var block in document.Blocks)
            if (block is Paragraph paragraph)
                yield return (Place.OfParagraph(paragraph), paragraph, paragraph.Text.Text);
            else if (block is Table table)
                foreach (var cell in table.Cells)
                    yield return (Place.OfCell(table, cell), (table.Number, cell.Row), cell.Text.Text);
    }
}
