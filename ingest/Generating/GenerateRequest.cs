using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Generating;

/// <summary>What to generate.</summary>
/// <param name="Units">Units for each form.</param>
/// <param name="Seed">The same seed gives the same files.</param>
/// <param name="Output">The folder to write into; it is created where it does not exist.</param>
/// <param name="Forms">The forms.</param>
/// <param name="Years">The seasons; none for each form's own year.</param>
/// <param name="Formats">The file formats to choose from.</param>
/// <param name="Truth">Whether <c>truth.csv</c> is written beside the documents.</param>
public sealed record GenerateRequest(
    int Units, long Seed, string Output, IReadOnlyList<Form> Forms, IReadOnlyList<int> Years, IReadOnlyList<string> Formats, bool Truth = false)
{
    /// <summary>The seasons of a form.</summary>
    public IReadOnlyList<int> YearsOf(Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Years.Count > 0 ? Years : [form.Year];
    }
}
