using System.Diagnostics;
using System.Globalization;

namespace SafetyMonth.Benchmarks.Dashboard;

/// <summary>
/// Every page of the dashboard over a warehouse of so many figures, in a process of its own, on loopback: the time that the server
/// works on it against its queries alone and against one full aggregate scan of the figures.
/// </summary>
/// <param name="keep">A folder in which warehouses stay, to be measured again; null for none.</param>
public sealed class DashboardBenchmark(string? keep) : IBenchmark
{
    private const int Rounds = 20;
    private const int Crowd = 50;
    private const int OfEachClient = 20;

    /// <inheritdoc/>
    public void Run(IReadOnlyList<int> sizes, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var size in sizes.Count > 0 ? sizes : [500_000, 10_000_000])
            Run(size, output).GetAwaiter().GetResult();
    }

    private async Task Run(int size, TextWriter output)
    {
        using var filled = FilledWarehouse.Of(size, keep, output);
        output.WriteLine(Text($"full aggregate scan: {filled.Scan:f0} ms (median of 5)"));
        using var server = await RunningServer.Start(filled.Path);
        using var client = new PageClient(server.Address);
        var paths = PageRoutes.All;
        foreach (var path in paths)
            await client.Get(path);

        output.WriteLine(Text($"{"page",-62} {"SQL",7} {"made p50",9} {"p95",7} {"ratio",6} | {"1 client p95",12} {"ratio",6} | {"KB",5}"));
        var worst = (Made: 0.0, Sent: 0.0, Sql: 0.0);
        foreach (var path in paths)
        {
            var made = await Rounds.Times(round => client.Get(PageRoutes.Unseen(path, round)));
            var sent = await Rounds.Times(_ => client.Get(path));
            var (sql, p95, served) = (Median(made, one => one.Sql), Percentile(made, one => one.Page), Percentile(sent, one => one.Page));
            // A page without queries of its own only asks whether there is data.
            if (sql > 0)
                worst = (Math.Max(worst.Made, p95 / sql), Math.Max(worst.Sent, served / sql), Math.Max(worst.Sql, sql));
            output.WriteLine(Text($"{path,-62} {sql,7:f1} {Median(made, one => one.Page),9:f1} {p95,7:f1} {p95 / sql,6:f2} | {served,12:f2} {served / sql,6:f2} | {made[0].Bytes / 1024,5}"));
        }
        output.WriteLine(Text($"slowest SQL {worst.Sql:f1} ms = {worst.Sql / filled.Scan:f2} of the full aggregate scan; worst ratio as served {worst.Sent:f2}, of a page nobody has seen since the data changed {worst.Made:f2}"));
        await Together(server, paths, output);
    }

    // Each client reads every page in an order of its own; every tenth is one that nobody has seen.
    private static async Task Together(RunningServer server, IReadOnlyList<string> paths, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var answers = await Task.WhenAll(Enumerable.Range(0, Crowd).Select(async number =>
        {
            using var client = new PageClient(server.Address);
            var got = new List<Answer>();
            for (var i = 0; i < OfEachClient; i++)
            {
                var path = paths[(number * 7 + i * 3) % paths.Count];
                got.Add(await client.Get(i % 10 == 9 ? PageRoutes.Unseen(path, 1000 + number * OfEachClient + i) : path));
            }
            return got;
        }));
        var all = answers.SelectMany(one => one).ToList();
        output.WriteLine(Text($"{Crowd} clients: {all.Count} pages in {watch.Elapsed.TotalSeconds:f1} s, {all.Count(one => !one.Good)} errors, server time p50 {Median(all, one => one.Page):f2} ms, p95 {Percentile(all, one => one.Page):f1} ms; peak memory of the dashboard {server.PeakMegabytes} MB"));
    }

    private static double Median(IEnumerable<Answer> answers, Func<Answer, double> of) => Percentile(answers, of, 0.5);

    private static double Percentile(IEnumerable<Answer> answers, Func<Answer, double> of, double share = 0.95)
    {
        var sorted = answers.Select(of).Order().ToList();
        return sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
