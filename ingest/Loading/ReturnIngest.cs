using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Ingest.Loading;

/// <summary>Brings files into a warehouse: reads and extracts on several cores, loads in the order of the input, goes on past bad files.</summary>
public sealed class ReturnIngest
{
    private const int BatchOfReturns = 200;
    private const int BatchOfFiles = 200;

    private readonly ReturnExtractor extractor;
    private readonly ReturnLoader returns;
    private readonly FailureLoader failures;
    private readonly Seasons seasons;

    /// <summary>Ingests into the warehouse by the catalogue that lies beside the program; brings its dimensions up to date first.</summary>
    public ReturnIngest(WarehouseDb warehouse, TimeProvider? clock = null)
    {
        var forms = FormCatalogue.Default.Forms;
        extractor = new ReturnExtractor(forms);
        returns = new ReturnLoader(warehouse);
        failures = new FailureLoader(warehouse, clock);
        seasons = new Seasons(new DimensionLoader(warehouse), forms);
        new DimensionLoader(warehouse).Load(CatalogueRecords.Of(forms, IndicatorDictionary.Default.Indicators, RegionDirectory.Default.Regions));
    }

    /// <summary>Files and folders; reports come in the order of the files, a few hundred at a time as they are committed.</summary>
    public IEnumerable<FileReport> Ingest(IReadOnlyList<FoundFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var waiting = new List<FileReading?>();
        var begun = 0;
        foreach (var reading in OrderedWork.Select(files, file => file.Skipped ? null : FileReading.Of(file.Path, extractor)))
        {
            waiting.Add(reading);
            if (waiting.Count < BatchOfFiles && waiting.Sum(file => file?.Returns.Count ?? 0) < BatchOfReturns)
                continue;
            foreach (var report in Load(waiting, files, begun))
                yield return report;
            begun += waiting.Count;
            waiting.Clear();
        }
        foreach (var report in Load(waiting, files, begun))
            yield return report;
    }

    /// <summary>One file that is in memory, such as an upload.</summary>
    /// <param name="name">Its name: part of the evidence, never a path that is opened.</param>
    /// <param name="bytes">Its content.</param>
    public FileReport Ingest(string name, ReadOnlyMemory<byte> bytes) => Load([FileReading.Of(name, bytes, extractor)], [new FoundFile(name, false)], 0)[0];

    private List<FileReport> Load(List<FileReading?> readings, IReadOnlyList<FoundFile> files, int begun)
    {
        var records = readings.SelectMany(reading => reading?.Returns ?? []).ToList();
        seasons.Prepare(records);
        var results = new Queue<LoadResult>(returns.Load(records));
        failures.Load([.. readings.Select(reading => reading?.Failure).OfType<FailureRecord>()]);
        return [.. readings.Select((reading, index) => reading is null
            ? new FileReport(files[begun + index].Path, [], null, Skipped: true)
            : new FileReport(reading.Path, [.. reading.Returns.Select(_ => results.Dequeue())], reading.Failure?.Reason))];
    }
}
