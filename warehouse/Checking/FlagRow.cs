using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking;

/// <summary>A flag (疑点): a doubt about a figure or about a whole return, with its reason.</summary>
public sealed record FlagRow
{
    /// <summary>Its id.</summary>
    public long FlagId { get; init; }

    /// <summary>The return.</summary>
    public long ReturnId { get; init; }

    /// <summary>The form.</summary>
    public string FormId { get; init; } = "";

    /// <summary>The reporting unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The unit's region, or null.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The season.</summary>
    public int Year { get; init; }

    /// <summary>The period's code.</summary>
    public string Period { get; init; } = "";

    /// <summary>The slot, or null where the whole return is meant.</summary>
    public int? Slot { get; init; }

    /// <summary>How bad it is.</summary>
    public Severity Severity { get; init; }

    /// <summary>0 to 1, comparable over detectors: about how likely the figure is wrong.</summary>
    public double Score { get; init; }

    /// <summary>Which detector gives the reason.</summary>
    public string Detector { get; init; } = "";

    /// <summary>The detector's version.</summary>
    public int DetectorVersion { get; init; }

    /// <summary>One Chinese sentence with the numbers in it.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string ReasonEn { get; init; } = "";

    /// <summary>The figure as reported, or null.</summary>
    public long? Value { get; init; }

    /// <summary>The least that would be usual, or null.</summary>
    public long? ExpectedLow { get; init; }

    /// <summary>The most that would be usual, or null.</summary>
    public long? ExpectedHigh { get; init; }

    /// <summary>The figure that would be normal, or null.</summary>
    public long? Proposed { get; init; }

    /// <summary>By how much the published total would change if the proposed or expected figure were right, or null.</summary>
    public double? Effect { get; init; }

    /// <summary>What the detectors saw, as JSON, or null.</summary>
    public string? Evidence { get; init; }

    /// <summary>When it was first raised.</summary>
    public DateTime OpenedAt { get; init; }

    /// <summary>When it was closed, or null while it is open.</summary>
    public DateTime? ClosedAt { get; init; }

    /// <summary>Why it was closed, in Chinese, or null.</summary>
    public string? ClosedBecause { get; init; }
}
