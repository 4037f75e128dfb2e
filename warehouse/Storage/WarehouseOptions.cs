namespace SafetyMonth.Warehouse.Storage;

/// <summary>How a warehouse is opened.</summary>
public sealed record WarehouseOptions
{
    /// <summary>Memory that DuckDB may use, such as <c>512MB</c>.</summary>
    public string MemoryLimit { get; init; } = "1GB";

    /// <summary>Threads that DuckDB may use.</summary>
    public int Threads { get; init; } = Math.Min(Environment.ProcessorCount, 8);

    /// <summary>Where DuckDB puts what does not fit into memory; null is a folder beside the warehouse.</summary>
    public string? TemporaryFolder { get; init; }

    /// <summary>Opens an existing warehouse for reading alone; several processes may do so together.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>The one file outside the warehouse that may be written, for an export; null for none.</summary>
    public string? WritesTo { get; init; }

    /// <summary>Opens an existing warehouse, and creates none.</summary>
    public bool MustExist { get; init; }
}
