using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Loading.Import;

/// <summary>What an import did.</summary>
/// <param name="Loaded">Returns that were new.</param>
/// <param name="Unchanged">Returns whose figures were known.</param>
/// <param name="Revised">Returns with other figures than before.</param>
/// <param name="BadLines">Lines that were left out.</param>
public sealed record ImportSummary(long Loaded, long Unchanged, long Revised, long BadLines);

/// <summary>Imports tidy history: one figure a line, gathered into returns whatever the order of the lines.</summary>
public sealed class FactsImport
{
    /// <summary>Figures that are gathered in memory where the lines of a return do not stand together.</summary>
    private const long MostScatteredFigures = 3_000_000;
    private const int BatchOfReturns = 4_000;

    private readonly IReadOnlyList<Form> forms = FormCatalogue.Default.Forms;
    private readonly ReturnLoader returns;
    private readonly Seasons seasons;

    /// <summary>Imports into the warehouse; brings its dimensions up to date first.</summary>
    public FactsImport(WarehouseDb warehouse)
    {
        returns = new ReturnLoader(warehouse);
        seasons = new Seasons(new DimensionLoader(warehouse), forms, id => forms.FirstOrDefault(form => form.Id == id));
        new DimensionLoader(warehouse).Load(CatalogueRecords.Of(forms, IndicatorDictionary.Default.Indicators, RegionDirectory.Default.Regions));
    }

    /// <summary>Imports a file. Bad lines are told and left out; the rest is loaded.</summary>
    /// <param name="path">A CSV file in UTF-8 or GB18030.</param>
    /// <param name="tell">Is told each bad line, and what stops the whole import.</param>
    /// <param name="progress">Is told the bytes read so far, now and then.</param>
    /// <returns>What was done, or null where the file could not be used at all.</returns>
    public ImportSummary? Import(string path, Action<Problem> tell, Action<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(tell);
        try
        {
            var encoding = ImportEncoding.Of(path);
            var together = Scan(path, encoding, tell);
            return together is null ? null : Load(path, encoding, together.Value, tell, progress);
        }
        catch (CsvFormatException malformed)
        {
            tell(new Problem(ProblemCodes.FactInvalid, $"“{Path.GetFileName(path)}”不是有效的 CSV：{malformed.Message}", null, "请检查引号是否成对"));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            tell(new Problem(ProblemCodes.FileUnavailable, $"打不开“{Path.GetFileName(path)}”", null, "请检查路径和权限"));
            return null;
        }
    }

    // The first pass only asks whether each return's lines stand together: then returns can be loaded as they come.
    private bool? Scan(string path, Encoding encoding, Action<Problem> tell)
    {
        using var csv = Open(path, encoding);
        var (columns, failure) = ImportColumns.Of(csv, Path.GetFileName(path));
        if (columns is null)
        {
            tell(failure!);
            return null;
        }
        var reader = new ImportRowReader(columns, forms);
        var seen = new HashSet<ImportKey>();
        ImportKey? last = null;
        var together = true;
        long rows = 0;
        while (csv.Read())
        {
            rows++;
            if (reader.Read(csv).Row is not { } row || row.Key == last)
                continue;
            together &= seen.Add(row.Key);
            last = row.Key;
        }
        if (together || rows <= MostScatteredFigures)
            return together;
        tell(new Problem(
            ProblemCodes.LimitExceeded, $"“{Path.GetFileName(path)}”有 {rows} 行，而且同一份填报表的行不在一起", null, "请先按 form、unit、year、period 排序，或分成几个文件导入"));
        return null;
    }

    private ImportSummary Load(string path, Encoding encoding, bool together, Action<Problem> tell, Action<long>? progress)
    {
        using var csv = Open(path, encoding);
        var reader = new ImportRowReader(ImportColumns.Of(csv, path).Columns!, forms);
        var groups = new ReturnGroups(FileOf(path));
        var (done, bad) = (new long[3], 0L);
        ImportKey? last = null;
        var waiting = 0;
        while (csv.Read())
        {
            var (row, failure) = reader.Read(csv);
            if (row is not null && row.Key != last && together && ++waiting > BatchOfReturns)
            {
                Load(groups.Take(), done);
                progress?.Invoke(csv.ByteOffset);
                waiting = 1;
            }
            last = row?.Key ?? last;
            if (row is not null && !groups.Add(row))
                failure = new Problem(ProblemCodes.FactInvalid, $"填报项 {row.Figure.Slot} 在同一份填报表中出现了两次", $"第{row.Line}行", "请只保留一行");
            if (failure is null)
                continue;
            bad++;
            tell(failure);
        }
        Load(groups.Take(), done);
        return new ImportSummary(done[(int)LoadOutcome.Loaded], done[(int)LoadOutcome.Unchanged], done[(int)LoadOutcome.Revised], bad);
    }

    private void Load(IReadOnlyList<ReturnRecord> records, long[] done)
    {
        seasons.Prepare(records);
        foreach (var result in returns.LoadAll(records))
            done[(int)result.Outcome]++;
    }

    private static CsvReader Open(string path, Encoding encoding) => CsvReader.Create(
        File.OpenRead(path),
        new CsvReaderOptions { Separator = ',', Encoding = encoding, TrackLineNumbers = true, PoolStrings = true, MaxRecordSize = 1 << 20, TrimWhitespace = true });

    private static FileRecord FileOf(string path)
    {
        using var stream = File.OpenRead(path);
        return new FileRecord(Convert.ToHexStringLower(SHA256.HashData(stream)), Path.GetFileName(path), path, "csv", stream.Length);
    }
}
