using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Ingest.Loading;

/// <summary>Brings files into a warehouse: reads and extracts on several cores, loads in the order of the input, goes on past bad files.</summary>
public sealed class ReturnIngest
{
    private const int BatchOfReturns = 200;
    private const int BatchOfFiles = 200;

    private readonly FileInterpreter interpreter;
    private readonly ReturnLoader returns;
    private readonly FailureLedger failures;
    private readonly Seasons seasons;

    /// <summary>Ingests into the warehouse by the catalogue that lies beside the program; brings its dimensions up to date first.</summary>
    public ReturnIngest(WarehouseDb warehouse, TimeProvider? clock = null)
    {
        var forms = FormCatalogue.Default.Forms;
        interpreter = new FileInterpreter(new DocumentInterpreter(forms));
        returns = new ReturnLoader(warehouse);
        failures = new FailureLedger(warehouse, clock);
        seasons = new Seasons(new DimensionLoader(warehouse), forms);
        new DimensionLoader(warehouse).Load(CatalogueRecords.Of(forms, IndicatorDictionary.Default.Indicators, RegionDirectory.Default.Regions));
    }

    /// <summary>Files and folders; reports come in the order of the files, a few hundred at a time as they are committed.</summary>
    public IEnumerable<FileReport> Ingest(IReadOnlyList<FoundFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return LoadAll(OrderedWork.Select(files, Read));
    }

    /// <summary>Every open failure once more, from the copy that was kept of the file or else from where it lay.</summary>
    public IEnumerable<FileReport> Retry()
    {
        foreach (var report in LoadAll(OrderedWork.Select(failures.Open(), Read)))
            yield return report;
        failures.Sweep();
    }

    private IEnumerable<FileReport> LoadAll(IEnumerable<List<FileReading>> files)
    {
        var waiting = new List<FileReading>();
        foreach (var readings in files)
        {
            waiting.AddRange(readings);
            if (waiting.Count < BatchOfFiles && waiting.Sum(file => file.Returns.Count) < BatchOfReturns)
                continue;
            foreach (var report in Load(waiting))
                yield return report;
            waiting.Clear();
        }
        foreach (var report in Load(waiting))
            yield return report;
    }

    /// <summary>One file that is in memory, such as an upload: a report for it, or for each file in it.</summary>
    /// <param name="name">Its name: part of the evidence, never a path that is opened.</param>
    /// <param name="bytes">Its content.</param>
    public IReadOnlyList<FileReport> Ingest(string name, ReadOnlyMemory<byte> bytes) => Load(Read(name, bytes));

    private List<FileReading> Read(FoundFile file)
        => file.Skipped ? [FileReading.Skip(file.Path)] : [.. interpreter.Read(file.Path).Select(read => FileReading.Of(read, failures.Files) with { FromDisk = true })];

    private List<FileReading> Read(string name, ReadOnlyMemory<byte> bytes) => [.. interpreter.Read(name, bytes).Select(read => FileReading.Of(read, failures.Files))];

    // Its copy comes first: what lies at its path today may be another file.
    private List<FileReading> Read(FailureRow failure)
    {
        if (failures.Copy(failure) is { } bytes)
            return [.. Read(failure.Path, bytes).Select(reading => reading with { Retried = failure.Hash })];
        return File.Exists(failure.Path) ? Read(new FoundFile(failure.Path, false)) : [FileReading.Again(failure)];
    }

    private List<FileReport> Load(List<FileReading> readings)
    {
        var records = readings.SelectMany(reading => reading.Returns).ToList();
        seasons.Prepare(records);
        var results = new Queue<LoadResult>(returns.Load(records));
        failures.Settle(readings);
        return [.. readings.Select(reading => new FileReport(reading.Path, [.. reading.Returns.Select(_ => results.Dequeue())], reading.Failure?.Reason, reading.Skipped))];
    }
}
