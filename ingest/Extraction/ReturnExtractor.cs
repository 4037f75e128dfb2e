using SafetyMonth.Ingest.Extraction.Annexes;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Extraction;

/// <summary>Reads every return out of a document: which form, which unit, which period, and every slot.</summary>
public sealed class ReturnExtractor
{
    private readonly List<FormPattern> patterns;
    private readonly FormRecogniser recogniser;

    /// <summary>An extractor for the given forms; campaigns whose form has not been seen are left aside.</summary>
    public ReturnExtractor(IReadOnlyList<Form> forms)
    {
        patterns = [.. forms.Where(form => form.Items.Count > 0).Select(form => new FormPattern(form))];
        recogniser = new FormRecogniser(patterns);
    }

    /// <summary>The returns in the document, in reading order; none where no form was recognised.</summary>
    public IReadOnlyList<ExtractedReturn> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var flow = new Flow(document);
        if (flow.Segments.Count == 0)
            return [];
        var drafts = new List<Draft>();
        var annexes = new AnnexRows();
        Section? loose = null;
        foreach (var section in SectionSplitter.Split(flow, patterns))
        {
            if (annexes.Read(section))
                continue;
            if (recogniser.Recognise(section) is { } recognition && Draft.Read(section, recognition) is { } draft)
                Add(drafts, draft, loose);
            loose = drafts.Count > 0 && drafts[^1].Section == section ? null : section;
        }

        return [.. drafts.Select((draft, ordinal) => Settlement.Settle(draft, ordinal, ordinal == 0 ? annexes : AnnexRows.None))];
    }

    /// <summary>Adds a draft, or joins it to the one before where a return goes on over a second table.</summary>
    private static void Add(List<Draft> drafts, Draft draft, Section? loose)
    {
        if (drafts.Count > 0 && drafts[^1].GoesOnIn(draft))
        {
            drafts[^1].Join(draft);
            return;
        }

        if (loose is { Tables: null })
            draft.Borrow(loose);
        drafts.Add(draft);
    }
}
