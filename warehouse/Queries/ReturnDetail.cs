using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Queries;

/// <summary>One return with everything that it says and where it comes from.</summary>
/// <param name="Header">Who sent it, when, in which file.</param>
/// <param name="Figures">Every slot of its form.</param>
/// <param name="Extras">Figures that belong to no slot.</param>
/// <param name="Problems">What is missing or doubtful.</param>
/// <param name="Arrivals">Every arrival of its form, unit and period, by revision.</param>
/// <param name="Media">Rows of the annexed media list.</param>
/// <param name="Liaisons">Liaison officers, masked.</param>
public sealed record ReturnDetail(
    ReturnHeaderRow Header, IReadOnlyList<ReturnFigure> Figures, IReadOnlyList<ExtraRecord> Extras, IReadOnlyList<ProblemRow> Problems,
    IReadOnlyList<ArrivalRow> Arrivals, IReadOnlyList<MediaRecord> Media, IReadOnlyList<MaskedLiaison> Liaisons);

/// <summary>A return's header. Contact and phone are masked.</summary>
public sealed record ReturnHeaderRow : ReturnHead
{
    /// <summary>The form's printed title.</summary>
    public string? FormTitle { get; init; }

    /// <summary>0-based place among the file's returns.</summary>
    public int Ordinal { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string FileHash { get; init; }

    /// <summary>The file's size in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>The contact person, masked: 王**.</summary>
    public string? Contact { get; init; }

    /// <summary>The telephone number, masked: 123****1234.</summary>
    public string? Phone { get; init; }
}

/// <summary>A slot of a return with its evidence.</summary>
public record ReturnFigure
{
    /// <summary>The form's slot number.</summary>
    public int Slot { get; init; }

    /// <summary>The item's label; empty where the form is not in the catalogue.</summary>
    public required string Item { get; init; }

    /// <summary>The wording that leads to the slot.</summary>
    public required string Label { get; init; }

    /// <summary>The slot's unit, such as 场.</summary>
    public required string SlotUnit { get; init; }

    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }

    /// <summary>What the slot asks for.</summary>
    public SlotKind Kind { get; init; }

    /// <summary><c>reported</c>, <c>none</c>, <c>blank</c>, <c>unreadable</c>, or <c>missing</c> where the return has nothing on a slot.</summary>
    public required string Status { get; init; }

    /// <summary>The count.</summary>
    public long? Value { get; init; }

    /// <summary>The answer of a yes-or-no slot.</summary>
    public bool? Answer { get; init; }

    /// <summary>The text of a text slot.</summary>
    public string? Words { get; init; }

    /// <summary>Whether 余, 多, 约 and the like were written.</summary>
    public bool Approximate { get; init; }

    /// <summary>The figure as typed.</summary>
    public required string Raw { get; init; }

    /// <summary>Where it stood in the document.</summary>
    public string? Place { get; init; }

    /// <summary>The document's own sentence with the figure in it, or null.</summary>
    public string? Sentence { get; init; }

    /// <summary>How sure the reading is, 0 to 1; null where missing.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether its line is there as a picture: the document is a scan and the reading is doubtful.</summary>
    public bool HasPicture { get; init; }
}

/// <summary>An arrival of a return: a file that brought a revision, or a further copy of it.</summary>
public sealed record ArrivalRow
{
    /// <summary>The return whose content it is.</summary>
    public long ReturnId { get; init; }

    /// <summary>1-based number of the revision.</summary>
    public int Revision { get; init; }

    /// <summary>Whether that revision counts.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>The number of the arrival in the whole warehouse.</summary>
    public long Sequence { get; init; }

    /// <summary>The date of filling in.</summary>
    public DateOnly? FilledOn { get; init; }

    /// <summary>When it arrived, local time.</summary>
    public DateTime? ReceivedAt { get; init; }

    /// <summary>The file's name.</summary>
    public required string FileName { get; init; }

    /// <summary>The file's format.</summary>
    public required string Format { get; init; }
}

/// <summary>A liaison officer as far as a viewer may see.</summary>
public sealed record MaskedLiaison
{
    /// <summary>The unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Masked name.</summary>
    public string? Name { get; init; }

    /// <summary>Post.</summary>
    public string? Post { get; init; }

    /// <summary>Masked office number.</summary>
    public string? OfficePhone { get; init; }

    /// <summary>Masked mobile number.</summary>
    public string? Mobile { get; init; }
}
