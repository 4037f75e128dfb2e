using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Queries.Compare;

/// <summary>An open flag as it is exported.</summary>
public sealed record ExportedFlag
{
    /// <summary>The form.</summary>
    public string Form { get; init; } = "";

    /// <summary>The reporting unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Its region, or null.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The season's year.</summary>
    public int Year { get; init; }

    /// <summary>The period's code.</summary>
    public string Period { get; init; } = "";

    /// <summary>The slot, or null for the whole return.</summary>
    public int? Slot { get; init; }

    /// <summary>How bad it is.</summary>
    public Severity Severity { get; init; }

    /// <summary>0 to 1, comparable over detectors.</summary>
    public double Score { get; init; }

    /// <summary>What found it.</summary>
    public string Detector { get; init; } = "";

    /// <summary>Why, in one Chinese sentence.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The reported number, or null.</summary>
    public long? Value { get; init; }

    /// <summary>The least that was expected, or null.</summary>
    public long? ExpectedLow { get; init; }

    /// <summary>The most that was expected, or null.</summary>
    public long? ExpectedHigh { get; init; }

    /// <summary>What would be normal, or null.</summary>
    public long? Proposed { get; init; }

    /// <summary>The signed change of the published total, or null.</summary>
    public double? Effect { get; init; }

    /// <summary>The return.</summary>
    public long ReturnId { get; init; }

    /// <summary>When it was found.</summary>
    public DateTime OpenedAt { get; init; }
}
