using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction;

/// <summary>One return as it was read: what it is, who sent it, and every slot of its form.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Hash">SHA-256 of the file.</param>
/// <param name="Ordinal">0-based place among the file's returns.</param>
/// <param name="Form">The recognised form.</param>
/// <param name="Confidence">How sure the recognition is, 0 to 1.</param>
/// <param name="Year">The season's year, or null where it could not be settled.</param>
/// <param name="Period">The period's code, or null where it could not be settled.</param>
/// <param name="PeriodReason">Why that period, in Chinese.</param>
/// <param name="Basis">Increment or cumulative: the form's word, or the return's own.</param>
/// <param name="Header">Who sent it and when.</param>
/// <param name="Values">Every slot of the form in slot order.</param>
/// <param name="Extra">Figures that belong to no slot.</param>
/// <param name="Media">Rows of the annexed media list.</param>
/// <param name="Liaison">Rows of the annexed liaison table.</param>
/// <param name="Problems">What is missing or doubtful.</param>
public sealed record ExtractedReturn(
    string File, string Hash, int Ordinal, Form Form, double Confidence, int? Year, string? Period, string PeriodReason, Basis Basis,
    ReturnHeader Header, IReadOnlyList<ExtractedValue> Values, IReadOnlyList<ExtraFigure> Extra,
    IReadOnlyList<MediaRow> Media, IReadOnlyList<LiaisonRow> Liaison, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether the form was learned on the spot from the document itself, and nobody has confirmed it.</summary>
    public bool Learned { get; init; }
}

/// <summary>The header fields, each null where the document does not say.</summary>
/// <param name="Unit">The reporting unit (填报单位) as typed.</param>
/// <param name="RegionCode">The unit's region.</param>
/// <param name="Contact">The contact person as typed: personal data.</param>
/// <param name="Phone">The telephone number as typed: personal data.</param>
/// <param name="Date">The date of filling in.</param>
public sealed record ReturnHeader(string? Unit, string? RegionCode, string? Contact, string? Phone, DateOnly? Date);

/// <summary>One slot of a return.</summary>
/// <param name="Slot">The form's slot.</param>
/// <param name="Status">What the slot says.</param>
/// <param name="Number">The count; 0 for <see cref="SlotStatus.None"/>; null unless the slot is a count and has one.</param>
/// <param name="Answer">The answer of a yes-or-no slot, or null.</param>
/// <param name="Words">The text of a text slot, or null.</param>
/// <param name="Approximate">Whether 余, 多, 约, 近 and the like were written.</param>
/// <param name="Raw">The figure as typed; empty where nothing was.</param>
/// <param name="At">Where it stood, or null where the slot's place was not found.</param>
/// <param name="Confidence">How sure the reading is, 0 to 1; below 0.9 a person should look.</param>
public sealed record ExtractedValue(
    FormSlot Slot, SlotStatus Status, long? Number, bool? Answer, string? Words, bool Approximate, string Raw, string? At, double Confidence)
{
    /// <summary>The document's own sentence that it stood in, in a matrix the row's label and the cell; null where the slot's place was not found.</summary>
    public string? Sentence { get; init; }

    /// <summary>The line that it stands in where the document is a scan: what a person looks at when the reading is not certain.</summary>
    public LinePicture? Picture { get; init; }
}

/// <summary>A figure that belongs to no slot, such as one in a row that the clerk added.</summary>
public sealed record ExtraFigure(string Label, string Unit, long Value, bool Approximate, string Raw, string? At);

/// <summary>A row of the list of activities with their media links (相关活动情况报送表).</summary>
public sealed record MediaRow(int Number, string Activity, string Time, string Outlet, string Link, string Remark);

/// <summary>A liaison officer (联络员): personal data throughout.</summary>
public sealed record LiaisonRow(string? Unit, string? Name, string? Post, string? OfficePhone, string? Mobile, string? Fax, string? WeChat, string? Email, string? Address);
