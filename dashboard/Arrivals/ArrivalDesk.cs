using SafetyMonth.Dashboard.Data;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Arrivals;

/// <summary>
/// Takes in files while the dashboard runs: reads several side by side, loads one after the other, and remembers what became of each.
/// </summary>
public sealed class ArrivalDesk(WarehouseWriter writer, ArrivalBook book, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim readers = new(Environment.ProcessorCount);
    private ReturnIngest? ingest;

    /// <summary>A file from an upload; returns of regions that the uploader may not see are refused, and answers about them settle nothing.</summary>
    /// <param name="batch">The upload's id.</param>
    /// <param name="name">The file's name, never opened.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="scope">The regions of whoever brings it.</param>
    public Task<IReadOnlyList<Arrival>> Take(string batch, string name, ReadOnlyMemory<byte> bytes, RegionScope scope)
        => Take(batch, name, reader => reader.Prepare(name, bytes), scope);

    /// <summary>A file that lies in the inbox.</summary>
    public Task<IReadOnlyList<Arrival>> Take(string path) => Take(null, path, reader => reader.Prepare(path), RegionScope.All);

    /// <inheritdoc />
    public void Dispose() => readers.Dispose();

    private async Task<IReadOnlyList<Arrival>> Take(string? batch, string name, Func<ReturnIngest, PreparedFile> prepare, RegionScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var reports = await Load(name, prepare, scope);
        List<Arrival> arrivals = [.. reports.Select(report => new Arrival(clock.GetLocalNow(), batch, report))];
        book.Add(arrivals);
        return arrivals;
    }

    private async Task<IReadOnlyList<FileReport>> Load(string name, Func<ReturnIngest, PreparedFile> prepare, RegionScope scope)
    {
        var (reader, closed) = await writer.Write(warehouse => ingest ??= new ReturnIngest(warehouse, clock));
        if (reader is null)
            return [new FileReport(name, [], closed)];
        var file = await Prepare(reader, prepare);
        if (file.Regions.Any(region => region is not null && !scope.Sees(region)))
            return [new FileReport(name, [], Foreign)];
        var (reports, problem) = await writer.Write(warehouse => Load(reader, file, warehouse, scope));
        return reports ?? [new FileReport(name, [], problem)];
    }

    // What has just come in is judged at once, by what was learned before.
    private IReadOnlyList<FileReport> Load(ReturnIngest reader, PreparedFile file, WarehouseDb warehouse, RegionScope scope)
    {
        var reports = reader.Load(file, scope);
        var fresh = reports.SelectMany(report => report.Returns).Where(result => result.Outcome != LoadOutcome.Unchanged).Select(result => result.ReturnId);
        new Checker(warehouse).Arrived([.. fresh], clock.GetLocalNow().DateTime);
        return reports;
    }

    private async Task<PreparedFile> Prepare(ReturnIngest reader, Func<ReturnIngest, PreparedFile> prepare)
    {
        await readers.WaitAsync();
        try
        {
            return await Task.Run(() => prepare(reader));
        }
        finally
        {
            readers.Release();
        }
    }

    private static Problem Foreign => new(
        ProblemCodes.RegionForeign, "文件里有别的地区的填报表，没有读入。", Remedy: "请只上传本地区的填报表，或请上级单位上传。");
}
