namespace SafetyMonth.Warehouse.Queries;

/// <summary>Somebody who can be called about a return, not masked. Show it only to who may see it, and log it before.</summary>
public sealed record PersonRow
{
    /// <summary>The unit that the person answers for.</summary>
    public string? Unit { get; init; }

    /// <summary>The name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The telephone number, or null.</summary>
    public string? Phone { get; init; }

    /// <summary>The mobile number, or null.</summary>
    public string? Mobile { get; init; }

    /// <summary>The post of a liaison officer, or null.</summary>
    public string? Post { get; init; }
}
