using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Queries;

/// <summary>Whose return it is, when and in which file it came. Null in form, unit, region, year or period: it could not be settled.</summary>
public abstract record ReturnHead
{
    /// <summary>The return's id.</summary>
    public long ReturnId { get; init; }

    /// <summary>The form.</summary>
    public string? FormId { get; init; }

    /// <summary>The reporting unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit's region.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The region's name.</summary>
    public string? RegionName { get; init; }

    /// <summary>The season's year.</summary>
    public int? Year { get; init; }

    /// <summary>The period's code.</summary>
    public string? Period { get; init; }

    /// <summary>1-based number of the revision.</summary>
    public int Revision { get; init; }

    /// <summary>Whether its figures are the ones that count.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>Whether its figures are increments or cumulative.</summary>
    public Basis Basis { get; init; }

    /// <summary>How sure the recognition is, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The date of filling in.</summary>
    public DateOnly? FilledOn { get; init; }

    /// <summary>When it arrived, local time.</summary>
    public DateTime? ReceivedAt { get; init; }

    /// <summary>Why that period, in Chinese.</summary>
    public required string PeriodReason { get; init; }

    /// <summary>Whether it was read from a document or imported.</summary>
    public ReturnSource Source { get; init; }

    /// <summary>The file's name.</summary>
    public required string FileName { get; init; }

    /// <summary>The file's format.</summary>
    public required string Format { get; init; }
}

/// <summary>A return in a list.</summary>
public sealed record ReturnRow : ReturnHead
{
    /// <summary>How many problems it has.</summary>
    public long Problems { get; init; }

    /// <summary>How many returns the whole list has.</summary>
    public long Total { get; init; }
}

/// <summary>What to list.</summary>
public sealed record ReturnFilter
{
    /// <summary>Year, region and form; theme and indicator do not narrow a list of returns.</summary>
    public FigureFilter Figures { get; init; } = FigureFilter.None;

    /// <summary>A unit's exact name, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>A period's code, or null.</summary>
    public string? Period { get; init; }

    /// <summary>Whether earlier revisions are listed too.</summary>
    public bool Revisions { get; init; }

    /// <summary>Whether only returns are listed whose form, unit, region, year or period is unknown.</summary>
    public bool Unsettled { get; init; }
}

/// <summary>A part of a long list.</summary>
/// <param name="Skip">Rows to leave out at the start.</param>
/// <param name="Take">Rows to give at most.</param>
public readonly record struct Page(int Skip, int Take)
{
    /// <summary>The first hundred rows.</summary>
    public static Page First { get; } = new(0, 100);
}
