using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>Rebuilds a document from its pages: tables from words within ruling lines, paragraphs from the lines between them.</summary>
internal sealed partial class PdfLayout(DocumentBuilder document)
{
    private readonly List<object> pieces = [];

    /// <summary>Adds the pages' content to the document.</summary>
    public void Read(IEnumerable<PdfPage> pages)
    {
        foreach (var page in pages)
            ReadPage(page);
        foreach (var piece in pieces)
        {
            if (piece is PdfTable table)
                document.AddTable(table.ToTable());
            else if (piece is PdfParagraph paragraph)
                document.AddParagraph(paragraph.Text);
        }
    }

    private void ReadPage(PdfPage page)
    {
        var grids = RuledGrid.On(page, document.Budget).Select(grid => (Grid: grid, Words: new List<PdfWord>())).ToList();
        var free = new List<PdfWord>();
        foreach (var word in PdfStrikes.Mark(page))
        {
            var at = grids.FindIndex(pair => pair.Grid.Holds(word.Centre, word.Middle));
            (at < 0 ? free : grids[at].Words).Add(word);
        }
        // An empty grid is a drawing.
        grids.RemoveAll(pair => pair.Words.Count == 0);
        var lines = WithoutPageNumbers(TextLine.Of(free), page);
        var isFirst = true;
        var next = 0;
        foreach (var (grid, words) in grids)
        {
            var above = next;
            while (next < lines.Count && lines[next].Top < grid.Top)
                next++;
            AddParagraphs(lines.GetRange(above, next - above), page);
            var table = new PdfTable(grid, words);
            if (!(isFirst && next == 0 && pieces.Count > 0 && pieces[^1] is PdfTable open && open.TryAppend(table)))
                pieces.Add(table);
            isFirst = false;
        }
        AddParagraphs(lines.GetRange(next, lines.Count - next), page);
    }

    private void AddParagraphs(List<TextLine> lines, PdfPage page)
    {
        if (lines.Count == 0)
            return;
        var (left, right) = (page.Words.Min(word => word.Left), page.Words.Max(word => word.Right));
        PdfParagraph? paragraph = null;
        foreach (var line in lines)
        {
            if (paragraph is not null && paragraph.TryAdd(line, left, right))
                continue;
            pieces.Add(paragraph = new PdfParagraph(line));
        }
    }

    private static List<TextLine> WithoutPageNumbers(List<TextLine> lines, PdfPage page)
    {
        const double margin = 0.12;
        if (lines.Count > 0 && lines[^1].Top > page.Height * (1 - margin) && PageNumber().IsMatch(lines[^1].Text))
            lines.RemoveAt(lines.Count - 1);
        if (lines.Count > 0 && lines[0].Bottom < page.Height * margin && PageNumber().IsMatch(lines[0].Text))
            lines.RemoveAt(0);
        return lines;
    }

    [GeneratedRegex(@"^[-—–－\s]*第?\s*\d{1,4}\s*页?\s*([/／，,]?\s*共?\s*\d{1,4}\s*页?)?[-—–－\s]*$", RegexOptions.NonBacktracking)]
    private static partial Regex PageNumber();
}
