using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Ingest.Letters;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Ingest.Provisional;
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
    private readonly StatementLoader statements;
    private readonly LetterSettler letters;
    private readonly FailureLedger failures;
    private readonly Seasons seasons;
    private readonly ProvisionalBook book;
    private readonly Rereading rereading;
    private readonly HashSet<string> kept;

    /// <summary>Ingests into the warehouse; brings its dimensions up to date first, and reads what waited for a confirmed form.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="clock">Says when a failure was seen and a form learned.</param>
    /// <param name="known">The known forms, or null for the catalogue that lies beside the program.</param>
    public ReturnIngest(WarehouseDb warehouse, TimeProvider? clock = null, FormCatalogue? known = null)
    {
        var catalogue = known ?? FormCatalogue.Default;
        var documents = new DocumentInterpreter(catalogue.Forms);
        interpreter = new FileInterpreter(documents);
        returns = new ReturnLoader(warehouse);
        statements = new StatementLoader(warehouse);
        letters = new LetterSettler(warehouse, clock);
        failures = new FailureLedger(warehouse, clock);
        var store = new ProvisionalStore(warehouse);
        var held = store.Forms().Select(ProvisionalForm.Of).OfType<ProvisionalForm>().Where(form => catalogue.Find(form.Form.Id) is not { Items.Count: > 0 }).ToList();
        book = new ProvisionalBook(documents.Learner, catalogue.Forms, held, clock ?? TimeProvider.System);
        rereading = new Rereading(store, book, documents, catalogue);
        seasons = new Seasons(new DimensionLoader(warehouse), [.. catalogue.Forms, .. held.Select(form => form.Form)], id => book.Find(id)?.Form ?? catalogue.Find(id));
        // A campaign whose form was learned is not unseen any more.
        var forms = catalogue.Forms.Where(form => book.Find(form.Id) is null).ToList();
        new DimensionLoader(warehouse).Load(CatalogueRecords.Of(forms, IndicatorDictionary.Default.Indicators, RegionDirectory.Default.Regions));
        ReadAgain = Reread();
        kept = [.. store.Documents().Select(document => document.FileHash)];
    }

    /// <summary>What had waited for a form that is known now and was read again at the beginning.</summary>
    public IReadOnlyList<LoadResult> ReadAgain { get; }

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
            waiting.AddRange(readings.Select(Settle));
            if (waiting.Count < BatchOfFiles && waiting.Sum(file => file.Returns.Count) < BatchOfReturns)
                continue;
            foreach (var report in Load(waiting))
                yield return report;
            waiting.Clear();
        }
        foreach (var report in Load(waiting))
            yield return report;
        Reread();
    }

    /// <summary>One file that is in memory: a report for it, or for each file in it.</summary>
    public IReadOnlyList<FileReport> Ingest(string name, ReadOnlyMemory<byte> bytes) => Load(Prepare(name, bytes));

    /// <summary>One file that is in memory, such as an upload, read but not loaded. Files may be prepared side by side.</summary>
    /// <param name="name">Its name: part of the evidence, never a path that is opened.</param>
    /// <param name="bytes">Its content.</param>
    public PreparedFile Prepare(string name, ReadOnlyMemory<byte> bytes) => new(Read(name, bytes));

    /// <summary>The same for one file on disk.</summary>
    public PreparedFile Prepare(string path) => new(Read(new FoundFile(path, false)));

    /// <summary>Loads a file that was prepared, one at a time: a report for it, or for each file in it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="scope">The regions of whoever brings it, or null for all: an answered letter settles nothing outside them.</param>
    public IReadOnlyList<FileReport> Load(PreparedFile file, RegionScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var reports = Load(file.Readings.ConvertAll(Settle), scope);
        Reread();
        return reports;
    }

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

    // One file after the other, in their order: the first return of an unknown form gives the form.
    private FileReading Settle(FileReading reading) => reading.Settle(book, failures.Files);

    private List<FileReport> Load(List<FileReading> readings, RegionScope? scope = null)
    {
        var records = readings.SelectMany(reading => reading.Returns).ToList();
        var documents = readings.Select(reading => reading.Kept).OfType<KeptDocument>().Where(document => kept.Add(document.FileHash)).ToList();
        seasons.Prepare(records);
        var results = new Queue<LoadResult>(returns.Load(records, ProvisionalBatch.None with { Forms = book.TakeChanged(), Documents = documents }));
        var sources = new Queue<SourceResult>(statements.Load([.. readings.Select(reading => reading.Source).OfType<SourceRecord>()]));
        failures.Settle(readings);
        return [.. readings.Select(reading => new FileReport(
            reading.Path, [.. reading.Returns.Select(_ => results.Dequeue())], reading.Failure?.Reason, reading.Skipped, reading.Kept?.FormId)
        {
            Source = reading.Source is null ? null : sources.Dequeue(),
            Letter = reading.Letter is { } answers ? letters.Settle(answers, scope) : null,
        })];
    }

    private IReadOnlyList<LoadResult> Reread()
    {
        var (records, batch) = rereading.Read();
        seasons.Prepare(records);
        var results = returns.Load(records, batch);
        rereading.Tidy();
        return results;
    }
}
