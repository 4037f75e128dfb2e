using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Prose;

/// <summary>Reads summaries and news: counts with their measure words out of running text.</summary>
public static partial class ProseReader
{
    /// <summary>Fewer counts than this make no report.</summary>
    private const int FewestFigures = 2, FewestSentences = 2;

    /// <summary>Signs of the longest text that is read as one; a longer one is a book or a dump of data.</summary>
    public const int LongestReport = 200_000;

    /// <summary>Whether the document is clearly no form: no table but one that tells in words what each body did, no word that a form has, no blanks; it is read as prose before any form is learned from it.</summary>
    public static bool IsRunningText(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentences = 0;
        foreach (var block in document.Blocks)
        {
            if (block is Table table && ProseLine.Tells(table) && !table.Cells.Any(cell => FormWords().IsMatch(cell.Text.Text)))
                continue;
            if (block is not Paragraph paragraph || FormWords().IsMatch(paragraph.Text.Text) || paragraph.Text.Spans.Count > 0)
                return false;
            sentences += paragraph.Text.Text.AsSpan().Count('。');
        }
        return sentences >= FewestSentences;
    }

    /// <summary>Whether the running text is too long to be read as a report.</summary>
    public static bool IsTooLong(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Length(ProseLine.Of(document)) > LongestReport;
    }

    private static int Length(IEnumerable<ProseLine> lines) => lines.Sum(line => line.Text.Length);

    [GeneratedRegex("填报|填表|报送表|统计表|情况表|汇总表|盖章|_{2,}|[（(]\\s*[\\d０-９,，.]*\\s*[）)]\\s*[场次人个条份篇项家处件户]|[□☐☑√]")]
    private static partial Regex FormWords();

    /// <summary>What a report in prose says, or null where the document is none: its running text holds hardly a count.</summary>
    /// <param name="document">A document in which no return was found.</param>
    public static ProseReport? Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lines = ProseLine.Of(document).ToList();
        if (Length(lines) > LongestReport)
            return null;
        var source = ProseSource.Of(document, lines);
        var reader = new LineReader(source.Year);
        foreach (var line in lines)
            reader.Read(line);
        if (reader.Figures.Count < FewestFigures)
            return null;
        var (figures, problems) = Conflicts.Note(reader.Figures);
        return new ProseReport(source.Title, source.Name, source.Year, source.RegionCode, figures, reader.SetAside, problems);
    }
}
