using SafetyMonth.Dashboard.Startup;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Pages;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Data;

/// <summary>Opens the warehouse when it is first wanted and there, for reading alone, and keeps it open.</summary>
public sealed class WarehouseGate(DashboardOptions options, ILogger<WarehouseGate> logger) : IDisposable
{
    private readonly Lock opening = new();
    private volatile WarehouseDb? warehouse;
    private volatile Reference? reference;
    private string? lastReason;

    /// <summary>The regions that a viewer may see: all of them, as long as there are no accounts.</summary>
    public RegionScope Scope { get; } = RegionScope.All;

    /// <summary>The open warehouse, or null with the problem that keeps it shut.</summary>
    public (WarehouseDb? Warehouse, Problem? Problem) Open()
    {
        if (warehouse is { } open)
            return (open, null);
        lock (opening)
        {
            if (warehouse is { } opened)
                return (opened, null);
            var result = WarehouseDb.Open(options.Warehouse, new WarehouseOptions { ReadOnly = true });
            warehouse = result.Warehouse;
            Report(result.Failure);
            return (result.Warehouse, result.Failure);
        }
    }

    /// <summary>What the figures are about, read once: a warehouse opened for reading does not change.</summary>
    public Reference Reference(PageQueries queries)
    {
        ArgumentNullException.ThrowIfNull(queries);
        return reference ??= new Reference(queries.Regions(), queries.Forms(), queries.Slots(), queries.Indicators(), queries.Periods());
    }

    /// <summary>A text that changes whenever the warehouse's content does.</summary>
    public string Version()
    {
        var (file, log) = (new FileInfo(options.Warehouse), new FileInfo(options.Warehouse + ".wal"));
        return file.Exists ? $"{file.LastWriteTimeUtc.Ticks:x}{file.Length:x}{(log.Exists ? log.LastWriteTimeUtc.Ticks ^ log.Length : 0):x}" : "";
    }

    /// <inheritdoc />
    public void Dispose() => warehouse?.Dispose();

    // Every request tries again; the log tells each reason once.
    private void Report(Problem? failure)
    {
        if (failure is null)
            logger.WarehouseOpened(options.Warehouse);
        else if (failure.Message != lastReason)
            logger.WarehouseClosed(options.Warehouse, failure.Code);
        lastReason = failure?.Message;
    }
}
