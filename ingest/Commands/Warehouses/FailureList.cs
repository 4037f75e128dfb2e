using System.Globalization;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Ingest.Commands.Warehouses;

/// <summary>Lists the files that are still to be seen to, with when they were first seen and what to do, and apart from them what has been resolved.</summary>
internal static class FailureList
{
    private const int MostLines = 20;

    /// <summary>Prints both lists; nothing where there is nothing.</summary>
    /// <param name="shell">Where to.</param>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="told">Paths that this run has told of already.</param>
    /// <param name="since">When this run began: what was resolved later is listed.</param>
    public static void Write(Shell shell, WarehouseDb warehouse, IReadOnlySet<string> told, DateTime since)
    {
        var queries = new WarehouseQueries(warehouse);
        var open = queries.Failures(RegionScope.All, new Page(0, int.MaxValue)).Where(failure => !told.Contains(failure.Path)).ToList();
        var resolved = queries.Failures(RegionScope.All, new Page(0, int.MaxValue), resolved: true).Where(failure => failure.ResolvedAt >= since).ToList();
        var writer = shell.Format is OutputFormat.Table ? shell.Out : shell.Error;
        if (resolved.Count > 0)
        {
            writer.WriteLine(shell.Say($"以前失败、这次读入的文件 {resolved.Count} 个：", $"{resolved.Count} files that had failed were loaded:"));
            Lines(writer, resolved, failure => shell.Say($"首次失败 {Time(failure.FirstSeen)}", $"first failed {Time(failure.FirstSeen)}"));
        }
        if (open.Count > 0)
        {
            writer.WriteLine(shell.Say($"以前失败、仍待处理的文件 {open.Count} 个（处理后用 ingest --retry 再读一次）：", $"{open.Count} files that failed before are still to be seen to (then run ingest --retry):"));
            Lines(writer, open, failure => shell.Say(
                $"首次失败 {Time(failure.FirstSeen)}，试过 {failure.Tries} 次：", $"first failed {Time(failure.FirstSeen)}, tried {failure.Tries} times: ") + failure.Message + failure.Remedy);
        }
    }

    private static void Lines(TextWriter writer, List<FailureRow> failures, Func<FailureRow, string> tell)
    {
        foreach (var failure in failures.Take(MostLines))
            writer.WriteLine($"  {TableOutput.Plain(failure.Path)}  {TableOutput.Plain(tell(failure))}");
        if (failures.Count > MostLines)
            writer.WriteLine($"  … +{failures.Count - MostLines}");
    }

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
