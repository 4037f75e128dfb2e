using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>A return (填报表) as it goes into the warehouse. Null in form, unit, region, year or period: it could not be settled.</summary>
/// <param name="File">The file that it came in.</param>
/// <param name="Ordinal">0-based place among the file's returns.</param>
/// <param name="FormId">The form.</param>
/// <param name="Unit">The reporting unit's name, the same for all of its returns.</param>
/// <param name="RegionCode">The unit's region.</param>
/// <param name="Year">The season's year.</param>
/// <param name="Period">The period's code.</param>
/// <param name="Basis">Whether its figures are increments or cumulative.</param>
/// <param name="Figures">Its figures, one for each slot.</param>
public sealed record ReturnRecord(
    FileRecord File, int Ordinal, string? FormId, string? Unit, string? RegionCode, int? Year, string? Period, Basis Basis, IReadOnlyList<FigureRecord> Figures)
{
    /// <summary>How sure the recognition is, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The date of filling in, as written in the return.</summary>
    public DateOnly? FilledOn { get; init; }

    /// <summary>When the return arrived, local time, where that is known.</summary>
    public DateTime? ReceivedAt { get; init; }

    /// <summary>Why that period, in Chinese.</summary>
    public string PeriodReason { get; init; } = "";

    /// <summary>Whether it was read from a document or imported as tidy facts.</summary>
    public ReturnSource Source { get; init; }

    /// <summary>The contact person: personal data, or null.</summary>
    public ContactRecord? Contact { get; init; }

    /// <summary>Figures that belong to no slot.</summary>
    public IReadOnlyList<ExtraRecord> Extras { get; init; } = [];

    /// <summary>Rows of the annexed media list.</summary>
    public IReadOnlyList<MediaRecord> Media { get; init; } = [];

    /// <summary>Rows of the annexed liaison table: personal data.</summary>
    public IReadOnlyList<LiaisonRecord> Liaisons { get; init; } = [];

    /// <summary>What its document says, in reading order, without contacts; empty for imported facts.</summary>
    public IReadOnlyList<TextLine> Lines { get; init; } = [];

    /// <summary>What is missing or doubtful.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>What two revisions share, or null where one of its parts could not be settled: such a return replaces none.</summary>
    public ReturnKey? Key
        => FormId is not null && Unit is not null && Year is { } year && Period is not null ? new ReturnKey(FormId, Unit, RegionCode, year, Period) : null;
}

/// <summary>What makes two returns revisions of each other. Two units of the same name in two regions are two units.</summary>
public readonly record struct ReturnKey(string FormId, string Unit, string? RegionCode, int Year, string Period);

/// <summary>Where a return came from.</summary>
public enum ReturnSource
{
    /// <summary>Read from a document.</summary>
    Document,

    /// <summary>Imported as tidy facts.</summary>
    Import,
}

/// <summary>A file that returns came in.</summary>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal; the key.</param>
/// <param name="Name">Its name without the folder.</param>
/// <param name="Path">Where it was read from.</param>
/// <param name="Format">Its format, such as <c>docx</c>.</param>
/// <param name="Bytes">Its size.</param>
public sealed record FileRecord(string Hash, string Name, string Path, string Format, long Bytes);
