using System.Diagnostics;
using System.Globalization;

namespace SafetyMonth.Benchmarks.Dashboard;

/// <summary>
/// Every page of the dashboard over a warehouse of so many figures, in a process of its own, on loopback: the time that the server
/// works on it against its queries alone (95th percentile against 95th percentile of the same requests) and against one full aggregate
/// scan of the figures; once for pages that have to be made, once for pages that have been.
/// </summary>
/// <param name="keep">A folder in which warehouses stay, to be measured again; null for none.</param>
public sealed class DashboardBenchmark(string? keep) : IBenchmark
{
    private const int Rounds = 20;
    private const int Crowd = 50;
    private const int OfEachClient = 20;
    private const int Scans = 3;

    // Below so many milliseconds of queries a ratio tells of nothing that anybody could feel.
    private const double Noticed = 10;

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
        using var server = await RunningServer.Start(filled.Path);
        using var client = new PageClient(server.Address);
        var paths = PageRoutes.All;
        foreach (var path in paths)
            await client.Get(path);

        output.WriteLine(Text($"{"page",-58} {"SQL p50",7} {"of scan",7} {"p95",7} | {"made p50",8} {"p95",7} {"ratio",5} | {"sent p95",8} {"ratio",5} | {"KB",5}"));
        var worst = (Made: 0.0, Sent: 0.0, OfScan: 0.0, Page: 0.0);
        var scans = new List<double>();
        foreach (var path in paths)
        {
            var scan = Enumerable.Range(0, Scans).Select(_ => filled.Scan()).Order().ElementAt(Scans / 2);
            scans.Add(scan);
            var made = await Rounds.Times(round => client.Get(PageRoutes.Unseen(path, round)));
            var sent = await Rounds.Times(_ => client.Get(path));
            var (sql, slow) = (Median(made, one => one.Sql), Percentile(made, one => one.Sql));
            var (page, served) = (Percentile(made, one => one.Page), Percentile(sent, one => one.Page));
            worst = (Math.Max(worst.Made, sql >= Noticed ? page / slow : 0), Math.Max(worst.Sent, sql >= Noticed ? served / slow : 0), Math.Max(worst.OfScan, sql / scan), Math.Max(worst.Page, page));
            output.WriteLine(Text($"{path,-58} {sql,7:f1} {sql / scan,7:f2} {slow,7:f1} | {Median(made, one => one.Page),8:f1} {page,7:f1} {Ratio(page, slow),5} | {served,8:f2} {Ratio(served, slow),5} | {made[0].Bytes / 1024,5}"));
        }
        output.WriteLine(Text($"full aggregate scan {scans.Order().ElementAt(scans.Count / 2):f0} ms (median, one beside each page); most SQL {worst.OfScan:f2} of a scan; slowest page p95 {worst.Page:f1} ms; where queries take {Noticed} ms or more, worst ratio of a page that nobody has seen since the data changed {worst.Made:f2}, as sent {worst.Sent:f2}"));
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

    // A page without queries of its own has no ratio.
    private static string Ratio(double page, double sql) => sql > 0 ? (page / sql).ToString("f2", CultureInfo.InvariantCulture) : "";

    private static double Median(IEnumerable<Answer> answers, Func<Answer, double> of) => Percentile(answers, of, 0.5);

    private static double Percentile(IEnumerable<Answer> answers, Func<Answer, double> of, double share = 0.95)
    {
        var sorted = answers.Select(of).Order().ToList();
        return sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
