using System.Diagnostics;
using System.Globalization;
using Dapper;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating;
using SafetyMonth.Ingest.Loading.Import;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Benchmarks.Dashboard;

/// <summary>A warehouse of synthetic history in a folder that goes with it.</summary>
internal sealed class FilledWarehouse : IDisposable
{
    private static readonly int[] Years = [.. Enumerable.Range(2014, 10)];
    private const int FiguresOfUnit = 6_200;

    private readonly DirectoryInfo folder;

    private FilledWarehouse(DirectoryInfo folder) => this.folder = folder;

    /// <summary>The file.</summary>
    public string Path => System.IO.Path.Combine(folder.FullName, "w.duckdb");

    /// <summary>Milliseconds of one full aggregate scan of the figures.</summary>
    public double Scan { get; private set; }

    /// <summary>Generates tidy facts of ten seasons and imports them as anybody would.</summary>
    /// <param name="figures">About how many.</param>
    /// <param name="output">Is told how many there are in the end.</param>
    public static FilledWarehouse Of(int figures, TextWriter output)
    {
        var filled = new FilledWarehouse(Directory.CreateTempSubdirectory("safetymonth-dashboard-"));
        var forms = FormCatalogue.Default.Forms.Where(form => form.Items.Count > 0).ToList();
        FactsGenerator.Write(new GenerateRequest(Math.Max(1, figures / FiguresOfUnit), 1, filled.folder.FullName, forms, Years, []), RegionDirectory.Default);
        var facts = System.IO.Path.Combine(filled.folder.FullName, FactsGenerator.FileName);
        var watch = Stopwatch.StartNew();
        using (var warehouse = Open(filled.Path, new WarehouseOptions()))
            new FactsImport(warehouse).Import(facts, problem => throw new InvalidOperationException(problem.Message));
        var loading = watch.Elapsed;
        File.Delete(facts);
        using (var warehouse = Open(filled.Path, new WarehouseOptions { ReadOnly = true }))
        using (var connection = warehouse.Connect())
        {
            filled.Scan = Enumerable.Range(0, 5).Select(_ => Time(connection)).Order().ElementAt(2);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"dashboard over {connection.ExecuteScalar<long>("select count(*) from figures")} figures of {connection.ExecuteScalar<long>("select count(*) from seasons")} seasons, imported in {loading.TotalSeconds:f0} s, file of {new FileInfo(filled.Path).Length / 1024 / 1024} MB"));
        }
        return filled;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static double Time(System.Data.Common.DbConnection connection)
    {
        var watch = Stopwatch.StartNew();
        connection.Query("select indicator, status, count(*), sum(value) from figures group by indicator, status").AsList();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static WarehouseDb Open(string path, WarehouseOptions options)
    {
        var opened = WarehouseDb.Open(path, options);
        return opened.Warehouse ?? throw new InvalidOperationException(opened.Failure!.Message);
    }
}
