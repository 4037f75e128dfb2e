namespace SafetyMonth.Warehouse.Queries;

/// <summary>What is known of one unit and one period.</summary>
public sealed record ReportingStatus
{
    /// <summary>The form.</summary>
    public required string FormId { get; init; }

    /// <summary>The unit; null stands for a region from which nobody has reported in the year.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit's region.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The region's name.</summary>
    public string? RegionName { get; init; }

    /// <summary>Why a return is expected: <c>return</c>, the unit has reported in the year; <c>region</c>, it lies directly below the form's region.</summary>
    public required string ExpectedBy { get; init; }

    /// <summary>The period's code.</summary>
    public required string Period { get; init; }

    /// <summary>The period's place in the season.</summary>
    public int Ordinal { get; init; }

    /// <summary>The deadline, local time.</summary>
    public DateTime DueAt { get; init; }

    /// <summary>The current return, or null.</summary>
    public long? ReturnId { get; init; }

    /// <summary>The first arrival, local time; a day's start where only the date of filling in is known; null where neither is.</summary>
    public DateTime? ArrivedAt { get; init; }

    /// <summary>Different contents that have arrived; from 2 on the return was revised.</summary>
    public long Revisions { get; init; }

    /// <summary><c>on-time</c>, <c>late</c>, <c>undated</c> (there, but nobody knows since when), <c>missing</c> or <c>not-due</c>.</summary>
    public required string State { get; init; }
}

/// <summary>A form and year of which something can be seen.</summary>
public sealed record Choice
{
    /// <summary>The form.</summary>
    public required string FormId { get; init; }

    /// <summary>The form's printed title.</summary>
    public required string Title { get; init; }

    /// <summary>The campaign.</summary>
    public required string Campaign { get; init; }

    /// <summary>The region whose bureau issued the form.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The season's year.</summary>
    public int Year { get; init; }

    /// <summary>Current returns.</summary>
    public long Returns { get; init; }
}

/// <summary>Something missing or doubtful in a return.</summary>
public sealed record ProblemRow
{
    /// <summary>The return.</summary>
    public long ReturnId { get; init; }

    /// <summary>The problem's code.</summary>
    public required string Code { get; init; }

    /// <summary>What is the matter, in Chinese.</summary>
    public required string Message { get; init; }

    /// <summary>Where in the document.</summary>
    public string? Place { get; init; }

    /// <summary>What to do, in Chinese.</summary>
    public string? Remedy { get; init; }

    /// <summary>The file's name.</summary>
    public required string FileName { get; init; }

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
}

/// <summary>A file that could not be loaded.</summary>
public sealed record FailureRow
{
    /// <summary>Where it lies.</summary>
    public required string Path { get; init; }

    /// <summary>The problem's code.</summary>
    public required string Code { get; init; }

    /// <summary>Why, in Chinese.</summary>
    public required string Message { get; init; }

    /// <summary>What to do, in Chinese.</summary>
    public string? Remedy { get; init; }

    /// <summary>SHA-256 of its bytes, or null where they could not be read.</summary>
    public string? Hash { get; init; }

    /// <summary>When it was first seen, local time.</summary>
    public DateTime FirstSeen { get; init; }

    /// <summary>When it was last tried, local time.</summary>
    public DateTime LastTried { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Tries { get; init; }

    /// <summary>When it was loaded after all, or null while it is open.</summary>
    public DateTime? ResolvedAt { get; init; }

    /// <summary>The name of its copy beside the warehouse, or null.</summary>
    public string? Kept { get; init; }
}
