using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>A source that states figures outside any form.</summary>
/// <param name="File">The file that it came in.</param>
/// <param name="Basis">Whether it was read from prose or is a published total.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Publisher">Who says so, or null.</param>
/// <param name="Year">The season that it speaks of, or null.</param>
/// <param name="RegionCode">The region that it speaks of, or null.</param>
/// <param name="Statements">What it says, in its own order.</param>
public sealed record SourceRecord(
    FileRecord File, SourceBasis Basis, string? Title, string? Publisher, int? Year, string? RegionCode, IReadOnlyList<StatementRecord> Statements);

/// <summary>One figure of a source.</summary>
/// <param name="Measure">What was counted, in the source's words.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The measure word; may be empty.</param>
/// <param name="Approximate">Whether 余, 约 and the like were written.</param>
/// <param name="Raw">As written.</param>
public sealed record StatementRecord(string Measure, long Value, string Unit, bool Approximate, string Raw)
{
    /// <summary>The season, where it is another than the source's.</summary>
    public int? Year { get; init; }

    /// <summary>The region, where it is another than the source's.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The source's own word for the region, or null.</summary>
    public string? Scope { get; init; }

    /// <summary>Where it stands, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Its sentence, or null.</summary>
    public string? Sentence { get; init; }

    /// <summary>The theme that it belongs to, or null.</summary>
    public string? Theme { get; init; }

    /// <summary>The indicator that it gives a figure for, or null where none is clearly meant.</summary>
    public string? Indicator { get; init; }

    /// <summary>What to know about it, in Chinese, or null.</summary>
    public string? Note { get; init; }
}

/// <summary>What became of a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="SourceId">Its id in the warehouse.</param>
/// <param name="Outcome">What was done.</param>
public sealed record SourceResult(SourceRecord Source, long SourceId, LoadOutcome Outcome);
