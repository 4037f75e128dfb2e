using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Queries;

/// <summary>A season, region and indicator that some statement has; null where it has none.</summary>
public sealed record StatementChoice
{
    /// <summary>The season.</summary>
    public int? Year { get; init; }

    /// <summary>The region.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The indicator.</summary>
    public string? Indicator { get; init; }
}

/// <summary>A figure that a source states outside any form.</summary>
public sealed record StatementRow
{
    /// <summary>Its source.</summary>
    public long SourceId { get; init; }

    /// <summary>1-based number in its source.</summary>
    public int Number { get; init; }

    /// <summary>Whether it was read from prose or is a published total.</summary>
    public SourceBasis Basis { get; init; }

    /// <summary>The source's title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Who says so, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>The file's name.</summary>
    public string FileName { get; init; } = "";

    /// <summary>The season, or null.</summary>
    public int? Year { get; init; }

    /// <summary>The region, or null.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The region's name, or null.</summary>
    public string? RegionName { get; init; }

    /// <summary>The source's own word for the region, or null.</summary>
    public string? Scope { get; init; }

    /// <summary>What was counted.</summary>
    public string Measure { get; init; } = "";

    /// <summary>The number.</summary>
    public long Value { get; init; }

    /// <summary>The measure word; may be empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether 余, 约 and the like were written.</summary>
    public bool Approximate { get; init; }

    /// <summary>As written.</summary>
    public string Raw { get; init; } = "";

    /// <summary>Where it stands, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Its sentence, or null.</summary>
    public string? Sentence { get; init; }

    /// <summary>Its theme, or null.</summary>
    public string? Theme { get; init; }

    /// <summary>The indicator, or null.</summary>
    public string? Indicator { get; init; }

    /// <summary>What to know about it, in Chinese, or null.</summary>
    public string? Note { get; init; }

    /// <summary>How many statements the whole list has.</summary>
    public long Total { get; init; }
}
