using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Extraction.Annexes;

/// <summary>The rows of the tables that come with a statistics form: the media list and the liaison table.</summary>
internal sealed class AnnexRows
{
    private readonly List<MediaRow> media = [];
    private readonly List<LiaisonRow> liaison = [];

    /// <summary>No annex.</summary>
    public static AnnexRows None { get; } = new();

    /// <summary>The annexes of a document that holds nothing else.</summary>
    public static AnnexRows Of(Document document)
    {
        var rows = new AnnexRows();
        var flow = new Flow(document);
        if (flow.Segments.Count > 0)
            foreach (var section in SectionSplitter.Split(flow, []))
                rows.Read(section);
        return rows;
    }

    /// <summary>Rows of the media list.</summary>
    public IReadOnlyList<MediaRow> Media => media;

    /// <summary>Rows of the liaison table.</summary>
    public IReadOnlyList<LiaisonRow> Liaison => liaison;

    /// <summary>Takes the section in where it is an annex; false where it is something else.</summary>
    public bool Read(Section section)
    {
        if (section.Tables is not { } tables)
            return false;
        if (MediaList.Read(tables) is { } rows)
            media.AddRange(rows);
        else if (LiaisonTable.Read(tables) is { } officers)
            liaison.AddRange(officers);
        else
            return false;
        return true;
    }
}
