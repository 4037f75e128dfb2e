namespace SafetyMonth.Warehouse.Queries.Pages;

/// <summary>A figure in a list of many returns' figures.</summary>
public sealed record ListedFigure : ReturnFigure
{
    /// <summary>The return that holds it.</summary>
    public long ReturnId { get; init; }

    /// <summary>The form.</summary>
    public string? FormId { get; init; }

    /// <summary>The reporting unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The season's year.</summary>
    public int? Year { get; init; }

    /// <summary>The period's code.</summary>
    public string? Period { get; init; }

    /// <summary>How many figures the whole list has.</summary>
    public long Total { get; init; }
}
