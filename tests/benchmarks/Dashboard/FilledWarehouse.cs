using System.Diagnostics;
using System.Globalization;
using Dapper;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating;
using SafetyMonth.Ingest.Loading.Import;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Benchmarks.Dashboard;

/// <summary>A warehouse of synthetic history, in a folder that goes with it or in one that stays.</summary>
internal sealed class FilledWarehouse : IDisposable
{
    private static readonly int[] Years = [.. Enumerable.Range(2014, 10)];
    private const int FiguresOfUnit = 6_200;

    private readonly DirectoryInfo? passing;
    private readonly string copy;
    private WarehouseDb? scanned;

    private FilledWarehouse(string path, DirectoryInfo? passing) => (Path, this.passing, copy) = (path, passing, path + ".copy");

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Milliseconds of one full aggregate scan of the figures, now: of a copy of the file, which the dashboard does not own.</summary>
    public double Scan()
    {
        using var connection = scanned!.Connect();
        var watch = Stopwatch.StartNew();
        connection.Query("select indicator, status, count(*), sum(value) from figures group by indicator, status").AsList();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Generates tidy facts of ten seasons and imports them as anybody would; or takes what an earlier run left.</summary>
    /// <param name="figures">About how many.</param>
    /// <param name="keep">Where the warehouse stays, or null.</param>
    /// <param name="output">Is told how many there are in the end.</param>
    public static FilledWarehouse Of(int figures, string? keep, TextWriter output)
    {
        var passing = keep is null ? Directory.CreateTempSubdirectory("safetymonth-dashboard-") : null;
        var folder = passing ?? Directory.CreateDirectory(keep!);
        var filled = new FilledWarehouse(System.IO.Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"w{figures}.duckdb")), passing);
        var loading = File.Exists(filled.Path) ? (TimeSpan?)null : Fill(filled.Path, figures, folder.FullName);
        // Opened for writing first: the schema of a kept file is brought up to date.
        using (var written = Open(filled.Path, new WarehouseOptions()))
            PlantedDoubts.In(written);
        File.Copy(filled.Path, filled.copy, overwrite: true);
        filled.scanned = Open(filled.copy, new WarehouseOptions { ReadOnly = true });
        using var connection = filled.scanned.Connect();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"dashboard over {connection.ExecuteScalar<long>("select count(*) from figures")} figures of {connection.ExecuteScalar<long>("select count(*) from seasons")} seasons, {(loading is { } time ? $"imported in {time.TotalSeconds:f0} s" : "kept from an earlier run")}, file of {new FileInfo(filled.Path).Length / 1024 / 1024} MB"));
        return filled;
    }

    public void Dispose()
    {
        scanned?.Dispose();
        File.Delete(copy);
        passing?.Delete(recursive: true);
    }

    // Under another name until it is whole.
    private static TimeSpan Fill(string path, int figures, string folder)
    {
        var forms = FormCatalogue.Default.Forms.Where(form => form.Items.Count > 0).ToList();
        FactsGenerator.Write(new GenerateRequest(Math.Max(1, figures / FiguresOfUnit), 1, folder, forms, Years, []), RegionDirectory.Default);
        var (facts, partial) = (System.IO.Path.Combine(folder, FactsGenerator.FileName), path + ".part");
        File.Delete(partial);
        var watch = Stopwatch.StartNew();
        using (var warehouse = Open(partial, new WarehouseOptions()))
            new FactsImport(warehouse).Import(facts, problem => throw new InvalidOperationException(problem.Message));
        var loading = watch.Elapsed;
        File.Delete(facts);
        File.Move(partial, path);
        return loading;
    }

    private static WarehouseDb Open(string path, WarehouseOptions options)
    {
        var opened = WarehouseDb.Open(path, options);
        return opened.Warehouse ?? throw new InvalidOperationException(opened.Failure!.Message);
    }
}
