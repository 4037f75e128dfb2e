using System.Globalization;
using System.Security.Cryptography;
using CsvHelper;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Loading.Import;

/// <summary>Imports totals that were published: one a line under the header <c>year,scope,measure,value,unit,approx,source_title</c>, optionally <c>theme</c> and <c>indicator</c>.</summary>
public sealed class PublishedImport(WarehouseDb warehouse)
{
    private const string Country = "100000";
    private static readonly string[] Required = ["year", "scope", "measure", "value", "unit", "approx", "source_title"];

    /// <summary>Whether the file's header says that it holds published totals; a file that cannot be read does not.</summary>
    public static bool Recognises(string path)
    {
        try
        {
            using var csv = Open(path);
            csv.ReadHeader();
            return Required.All(name => csv.TryGetFieldIndex(name, out _));
        }
        catch (Exception exception) when (exception is CsvFormatException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Imports a file that is recognised. Bad lines are told and left out; the rest is loaded.</summary>
    public ImportSummary Import(string path, Action<Problem> tell)
    {
        ArgumentNullException.ThrowIfNull(tell);
        new DimensionLoader(warehouse).Load(CatalogueRecords.Of([], IndicatorDictionary.Default.Indicators, RegionDirectory.Default.Regions));
        var bad = 0L;
        var rows = new List<(string Title, StatementRecord Statement)>();
        using (var csv = Open(path))
        {
            csv.ReadHeader();
            for (var line = 2; csv.Read(); line++)
            {
                var (title, statement, failure) = Read(csv, line);
                if (statement is not null)
                {
                    rows.Add((title, statement));
                    continue;
                }
                bad++;
                tell(failure!);
            }
        }
        var file = FileOf(path);
        var sources = rows.GroupBy(row => (row.Title, row.Statement.Year, row.Statement.RegionCode)).Select(group => new SourceRecord(
            file, SourceBasis.Published, group.Key.Title, null, group.Key.Year, group.Key.RegionCode, [.. group.Select(row => row.Statement)])).ToList();
        var results = new StatementLoader(warehouse).Load(sources);
        long Count(LoadOutcome outcome) => results.Count(result => result.Outcome == outcome);
        return new ImportSummary(Count(LoadOutcome.Loaded), Count(LoadOutcome.Unchanged), Count(LoadOutcome.Revised), bad);
    }

    private static (string Title, StatementRecord? Statement, Problem? Failure) Read(CsvReader csv, int line)
    {
        string Field(string name) => csv.TryGetFieldIndex(name, out var index) && index < csv.FieldCount ? csv.GetString(index).Trim() : "";
        var place = string.Create(CultureInfo.InvariantCulture, $"第{line}行");
        var (measure, title) = (Field("measure"), Field("source_title"));
        if (measure.Length == 0 || title.Length == 0)
            return ("", null, new Problem(ProblemCodes.FactInvalid, "没有写数的内容或来源标题", place, "请补上 measure 和 source_title"));
        if (!int.TryParse(Field("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !long.TryParse(Field("value"), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return ("", null, new Problem(ProblemCodes.FactInvalid, $"“{measure}”的年份或数不是整数", place, "year 和 value 都要写整数"));
        var indicator = Field("indicator") is { Length: > 0 } code ? IndicatorDictionary.Default.Find(code) : null;
        if (Field("indicator").Length > 0 && indicator is null)
            return ("", null, new Problem(ProblemCodes.FactInvalid, $"指标“{Field("indicator")}”不在字典里", place, "请改成字典里的指标，或留空"));
        var (scope, unit, approx) = (Field("scope"), Field("unit"), Field("approx") == "true");
        return (title, new StatementRecord(measure, value, unit, approx, string.Create(CultureInfo.InvariantCulture, $"{(approx ? "约" : "")}{value}{unit}"))
        {
            Year = year,
            RegionCode = scope == "全国" ? Country : UnitResolver.Resolve(scope, null).RegionCode,
            Scope = scope,
            Place = place,
            Theme = Field("theme") is { Length: > 0 } theme ? theme : indicator?.Theme,
            Indicator = indicator?.Code,
        }, null);
    }

    private static CsvReader Open(string path) => CsvReader.Create(
        File.OpenRead(path), new CsvReaderOptions { Separator = ',', Encoding = ImportEncoding.Of(path), TrackLineNumbers = true, PoolStrings = true, MaxRecordSize = 1 << 20, TrimWhitespace = true });

    private static FileRecord FileOf(string path)
    {
        using var stream = File.OpenRead(path);
        return new FileRecord(Convert.ToHexStringLower(SHA256.HashData(stream)), Path.GetFileName(path), path, "csv", stream.Length);
    }
}
