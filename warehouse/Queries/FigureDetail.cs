using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Queries;

/// <summary>One figure with all that shows where it comes from: file, place, raw text, confidence.</summary>
public sealed record FigureDetail : ReturnFigure
{
    /// <summary>The return that holds it.</summary>
    public long ReturnId { get; init; }

    /// <summary>The form.</summary>
    public string? FormId { get; init; }

    /// <summary>The reporting unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit's region.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The season's year.</summary>
    public int? Year { get; init; }

    /// <summary>The period's code.</summary>
    public string? Period { get; init; }

    /// <summary>1-based number of the revision.</summary>
    public int Revision { get; init; }

    /// <summary>Whether it counts.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>Whether it is an increment or cumulative.</summary>
    public Basis Basis { get; init; }

    /// <summary>The date of filling in.</summary>
    public DateOnly? FilledOn { get; init; }

    /// <summary>When the return arrived, local time.</summary>
    public DateTime? ReceivedAt { get; init; }

    /// <summary>0-based place of the return among the file's.</summary>
    public int Ordinal { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string FileHash { get; init; }

    /// <summary>The file's name.</summary>
    public required string FileName { get; init; }

    /// <summary>The file's format.</summary>
    public required string Format { get; init; }
}

/// <summary>A figure as tidy data.</summary>
public sealed record Fact
{
    /// <summary>The form.</summary>
    public string? Form { get; init; }

    /// <summary>The reporting unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit's region.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The season's year.</summary>
    public int? Year { get; init; }

    /// <summary>The period's code.</summary>
    public string? Period { get; init; }

    /// <summary>The form's slot number.</summary>
    public int Slot { get; init; }

    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }

    /// <summary>What the slot asks for.</summary>
    public SlotKind Kind { get; init; }

    /// <summary>What it says.</summary>
    public SlotStatus Status { get; init; }

    /// <summary>The count.</summary>
    public long? Value { get; init; }

    /// <summary>The answer of a yes-or-no slot.</summary>
    public bool? Answer { get; init; }

    /// <summary>The text of a text slot.</summary>
    public string? Words { get; init; }

    /// <summary>Whether it is approximate.</summary>
    public bool Approximate { get; init; }

    /// <summary>The figure as typed.</summary>
    public required string Raw { get; init; }

    /// <summary>Where it stood in the document.</summary>
    public string? Place { get; init; }

    /// <summary>The document's own sentence with the figure in it, or null.</summary>
    public string? Sentence { get; init; }

    /// <summary>How sure the reading is, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Whether it is an increment or cumulative.</summary>
    public Basis Basis { get; init; }

    /// <summary>1-based number of the revision.</summary>
    public int Revision { get; init; }

    /// <summary>Whether it counts.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>When the return arrived, local time.</summary>
    public DateTime? ReceivedAt { get; init; }

    /// <summary>The date of filling in.</summary>
    public DateOnly? FilledOn { get; init; }

    /// <summary>The return that holds it.</summary>
    public long ReturnId { get; init; }

    /// <summary>The file's name.</summary>
    public required string File { get; init; }
}
