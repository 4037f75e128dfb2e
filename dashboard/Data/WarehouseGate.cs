using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Startup;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Pages;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Data;

/// <summary>
/// Opens the warehouse when it is first wanted and there, and owns it from then on: no other program can open the file until
/// the dashboard ends. Whoever writes goes through <see cref="WarehouseWriter"/>.
/// </summary>
public sealed class WarehouseGate(DashboardOptions options, ILogger<WarehouseGate> logger) : IDisposable
{
    // What the pages, their makers and DuckDB hold together stays below 1.5 GB at ten million figures.
    private const string MemoryLimit = "640MB";

    private readonly Lock opening = new();
    private readonly Remembered memory = new();
    private volatile WarehouseDb? warehouse;
    private string stamp = "";
    private string? lastReason;

    /// <summary>The open warehouse, or null with the problem that keeps it shut.</summary>
    public (WarehouseDb? Warehouse, Problem? Problem) Open() => Open(new WarehouseOptions { MustExist = true, MemoryLimit = MemoryLimit });

    /// <summary>The same, beginning a warehouse where there is none yet.</summary>
    internal (WarehouseDb? Warehouse, Problem? Problem) OpenOrBegin() => Open(new WarehouseOptions { MemoryLimit = MemoryLimit });

    /// <summary>What the figures are about, read again whenever something was written.</summary>
    public Reference Reference(PageQueries queries)
    {
        ArgumentNullException.ThrowIfNull(queries);
        return Remember(RegionScope.All, "reference", () => Read(queries));
    }

    /// <summary>What is read from the warehouse for a scope: kept until something is written.</summary>
    /// <param name="scope">The regions that it is read for.</param>
    /// <param name="name">What it is; one name, one type.</param>
    /// <param name="read">Reads it.</param>
    public T Remember<T>(RegionScope scope, string name, Func<T> read) where T : notnull
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(read);
        return memory.Of(warehouse?.Version ?? 0, scope, name, read);
    }

    /// <summary>A text that changes whenever the warehouse's content does: the file as it was opened, and what was written since. Empty where it is not open.</summary>
    public string Version() => Open().Warehouse is { } open ? FormattableString.Invariant($"{stamp}-{open.Version:x}") : "";

    /// <inheritdoc />
    public void Dispose() => warehouse?.Dispose();

    private (WarehouseDb? Warehouse, Problem? Problem) Open(WarehouseOptions how)
    {
        if (warehouse is { } open)
            return (open, null);
        lock (opening)
        {
            if (warehouse is { } opened)
                return (opened, null);
            stamp = Stamp();
            var result = WarehouseDb.Open(options.Warehouse, how);
            warehouse = result.Warehouse;
            Report(result.Failure);
            return (result.Warehouse, result.Failure);
        }
    }

    private Reference Read(PageQueries queries)
    {
        var read = new Reference(queries.Regions(), queries.Forms(), queries.Slots(), queries.Indicators(), queries.Periods());
        // A warehouse that was filled under another list of measures has their totals prepared once.
        if (warehouse is { } open)
            new DimensionLoader(open).Prepare([.. new MeasureSet(read).Headlines.Select(measure => measure.Indicators)]);
        return read;
    }

    private string Stamp()
    {
        var (file, log) = (new FileInfo(options.Warehouse), new FileInfo(options.Warehouse + ".wal"));
        return file.Exists ? $"{file.LastWriteTimeUtc.Ticks:x}{file.Length:x}{(log.Exists ? log.LastWriteTimeUtc.Ticks ^ log.Length : 0):x}" : "";
    }

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
