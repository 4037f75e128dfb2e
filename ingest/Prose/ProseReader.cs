using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Prose;

/// <summary>Reads summaries and news: counts with their measure words out of running text.</summary>
public static class ProseReader
{
    /// <summary>Fewer counts than this make no report.</summary>
    private const int FewestFigures = 2;

    /// <summary>What a report in prose says, or null where the document is none: its running text holds hardly a count.</summary>
    /// <param name="document">A document in which no return was found.</param>
    public static ProseReport? Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lines = ProseLine.Of(document).ToList();
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
