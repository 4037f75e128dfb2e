namespace SafetyMonth.Warehouse.Queries;

/// <summary>What a viewer has narrowed a view down to; what is null does not narrow.</summary>
public sealed record FigureFilter
{
    /// <summary>Everything that the viewer may see.</summary>
    public static FigureFilter None { get; } = new();

    /// <summary>The season's year.</summary>
    public int? Year { get; init; }

    /// <summary>A region and all below it.</summary>
    public string? Region { get; init; }

    /// <summary>A form's id.</summary>
    public string? Form { get; init; }

    /// <summary>A theme, such as <c>hazard</c>.</summary>
    public string? Theme { get; init; }

    /// <summary>An indicator's code.</summary>
    public string? Indicator { get; init; }
}
