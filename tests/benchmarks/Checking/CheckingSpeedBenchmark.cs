using System.Diagnostics;
using System.Globalization;
using Dapper;
using SafetyMonth.Benchmarks.Loading;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Benchmarks.Checking;

/// <summary>A whole run of the checks beside a SQL pass that computes medians and MADs of the same groups, and one return that arrives later. Sizes are thousands of figures.</summary>
public sealed class CheckingSpeedBenchmark : IBenchmark
{
    // The first ones are compiled while they run: a dashboard runs for months.
    private const int Arrivals = 41;

    private const string MediansAndMads = """
        with logs as (
          select r.form_id, r.year, r.period, f.slot, ln(f.value) as l
          from figures as f join counted_returns as r on r.return_id = f.return_id
          where f.kind = 'count' and f.value > 0
        ), medians as (select form_id, year, period, slot, median(l) as m from logs group by all)
        select count(*) from (select l.form_id, l.year, l.period, l.slot, any_value(m.m), median(abs(l.l - m.m)) from logs as l join medians as m using (form_id, year, period, slot) group by all)
        """;

    /// <inheritdoc/>
    public void Run(IReadOnlyList<int> sizes, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentNullException.ThrowIfNull(output);
        var form = FormCatalogue.Default.Forms.First(one => one.Id == "jincheng-2023");
        foreach (var size in sizes.Count > 0 ? sizes : [100, 1_000])
        {
            var folder = Directory.CreateTempSubdirectory("safetymonth-checking-");
            try
            {
                Measure(form, size, Path.Combine(folder.FullName, "w.duckdb"), output);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static void Measure(Form form, int thousands, string path, TextWriter output)
    {
        const int groupUnits = 300;
        var season = new MadeSeason(form, groupUnits, 1);
        PlantedErrors.Plant(season, 1, 0.01);
        var times = Math.Max(1, (int)Math.Round(thousands * 1000.0 / (season.Returns.Count * season.Slots.Count)));
        using (var empty = Open(path))
        {
            // Each group is a season of its own: repeated returns would all be copies of one another.
            for (var time = 0; time < times; time++)
                ProductVerdict.Load(empty, time == 0 ? season : new MadeSeason(form, groupUnits, 1 + time), time, 1);
        }
        ForgetPeak();
        using var warehouse = Open(path);
        var figures = times * season.Returns.Count * season.Slots.Count;
        using var connection = warehouse.Connect();
        var sql = Time(() => connection.ExecuteScalar<long>(MediansAndMads));
        var run = Time(() => new Checker(warehouse).Run(new DateTime(2023, 7, 3)));
        var arrivals = Enumerable.Range(0, Arrivals).Select(i => Arrive(warehouse, season, i)).ToList();
        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"checking {figures / 1000.0:F0} k figures: {Line(figures, sql.Clock, run.Clock, arrivals.ConvertAll(one => one.Clock))} by the clock; {Line(figures, sql.Processor, run.Processor, arrivals.ConvertAll(one => one.Processor))} by processor time; peak {process.PeakWorkingSet64 / 1048576.0:F0} MB"));
    }

    private static WarehouseDb Open(string path)
        => WarehouseDb.Open(path, new WarehouseOptions { MemoryLimit = "512MB" }).Warehouse ?? throw new InvalidOperationException("The warehouse cannot be opened.");

    // What loading took is not asked about. Linux alone lets the mark be set back; elsewhere the peak is that of the whole process.
    private static void ForgetPeak()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        if (OperatingSystem.IsLinux())
            File.WriteAllText("/proc/self/clear_refs", "5");
    }

    private static string Line(long figures, TimeSpan sql, TimeSpan run, List<TimeSpan> arrivals)
        => string.Create(CultureInfo.InvariantCulture, $"SQL {sql.TotalSeconds:F2} s, whole run {run.TotalSeconds:F1} s, ratio {run / sql:F0}, {figures / run.TotalMinutes / 1e6:F1} M a minute, one return {arrivals.Order().ElementAt(arrivals.Count / 2).TotalMilliseconds:F0} ms");

    // A corrected return of one unit, judged by what was learned.
    private static Timing Arrive(WarehouseDb warehouse, MadeSeason season, int number)
    {
        var one = season.Returns[number * 5 + 1];
        one.Values[0] += 1;
        var loaded = new ReturnLoader(warehouse).Load([ProductVerdict.Record(season, one, 0, number + 1)]);
        return Time(() => new Checker(warehouse).Arrived([loaded[0].ReturnId], new DateTime(2023, 7, 4)));
    }

    private static Timing Time<T>(Func<T> work)
    {
        var (clock, busy) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        work();
        return new Timing(clock.Elapsed, Environment.CpuUsage.TotalTime - busy);
    }
}
