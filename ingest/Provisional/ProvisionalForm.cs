using System.Security.Cryptography;
using System.Text;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Provisional;

/// <summary>A form that was learned from a document and that nobody has confirmed.</summary>
/// <param name="Form">The form.</param>
/// <param name="Notation">Its notation, as a person will confirm it.</param>
/// <param name="Source">The path of the document.</param>
/// <param name="Blank">Whether the document is a blank form or a notice rather than a filled return.</param>
/// <param name="Ordinal">Its place among those learned.</param>
/// <param name="LearnedAt">When, local time.</param>
public sealed record ProvisionalForm(Form Form, string Notation, string Source, bool Blank, int Ordinal, DateTime LearnedAt)
{
    /// <summary>A fingerprint of the notation: a document read by another one is read again.</summary>
    public string Reading { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Notation)).AsSpan(0, 8));

    /// <summary>The form as the warehouse keeps it, or null where its notation is none that this program reads.</summary>
    public static ProvisionalForm? Of(ProvisionalFormRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return FormNotation.Read(record.FormId, record.Notation).Form is { } form
            ? new ProvisionalForm(form, record.Notation, record.Source, record.Blank, record.Ordinal, record.LearnedAt) : null;
    }

    /// <summary>The form with guessed fields corrected, or what is wrong with the corrections. Its blanks stay as they are, so that what was read by it is read again alike.</summary>
    /// <param name="right">By a guessed field's key what is right.</param>
    public (ProvisionalForm? Form, IReadOnlyList<Problem> Problems) Correct(IReadOnlyDictionary<string, string> right)
    {
        var notation = FormGuesses.Correct(Notation, right);
        var reading = FormNotation.Read(Form.Id, notation);
        return reading.Form is { } form ? (new ProvisionalForm(form, notation, Source, Blank, Ordinal, LearnedAt), []) : (null, reading.Problems);
    }

    /// <summary>The form for the warehouse to keep.</summary>
    public ProvisionalFormRecord Record(IReadOnlyList<IndicatorSuggestion> suggestions) => new(
        Form.Id, Ordinal, Notation, Source, Blank, LearnedAt, CatalogueRecords.Provisional(Form),
        [.. suggestions.Select(suggestion => new ProvisionalSlotRecord(suggestion.Slot, suggestion.NameZh, suggestion.Score))]);
}
