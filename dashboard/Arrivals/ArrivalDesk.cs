using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.KnownForms;
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
public sealed class ArrivalDesk(WarehouseWriter writer, ArrivalBook book, FormBook forms, TimeProvider clock) : IDisposable
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

    /// <summary>Reads what waited for a form again, by the forms that are known now, or says why it cannot.</summary>
    public async Task<Problem?> ReadAgain()
    {
        var (_, closed) = await writer.Write(warehouse =>
        {
            ingest = new ReturnIngest(warehouse, clock, forms.Forms);
            Judge(warehouse, ingest.ReadAgain);
            return true;
        });
        return closed;
    }

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
        while (true)
        {
            var (reader, closed) = await writer.Write(warehouse => ingest ??= new ReturnIngest(warehouse, clock, forms.Forms));
            if (reader is null)
                return [new FileReport(name, [], closed)];
            var file = await Prepare(reader, prepare);
            if (file.Regions.Any(region => region is not null && !scope.Sees(region)))
                return [new FileReport(name, [], Foreign)];
            // A form that was confirmed meanwhile reads it otherwise.
            var (reports, problem) = await writer.Write(warehouse => reader == ingest ? Load(reader, file, warehouse, scope) : null);
            if (reports is not null || problem is not null)
                return reports ?? [new FileReport(name, [], problem)];
        }
    }

    private IReadOnlyList<FileReport> Load(ReturnIngest reader, PreparedFile file, WarehouseDb warehouse, RegionScope scope)
    {
        var reports = reader.Load(file, scope);
        Judge(warehouse, reports.SelectMany(report => report.Returns));
        return reports;
    }

    // What has just come in is judged at once, by what was learned before.
    private void Judge(WarehouseDb warehouse, IEnumerable<LoadResult> results)
        => new Checker(warehouse).Arrived([.. results.Where(result => result.Outcome != LoadOutcome.Unchanged).Select(result => result.ReturnId)], clock.GetLocalNow().DateTime);

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
