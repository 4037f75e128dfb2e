using SafetyMonth.Ingest.Loading;
using SafetyMonth.Warehouse.Loading;

namespace SafetyMonth.Ingest.Commands.Warehouses;

/// <summary>Counts what became of the files.</summary>
internal sealed class IngestTally
{
    private readonly int[] outcomes = new int[Enum.GetValues<LoadOutcome>().Length];
    private int skipped;
    private int prose;
    private int unsettled;
    private int letters;
    private int settled;
    private int unclear;
    private readonly SortedSet<string> provisional = new(StringComparer.Ordinal);

    /// <summary>Files of which nothing was loaded.</summary>
    public int Failed { get; private set; }

    public void Add(FileReport report)
    {
        foreach (var result in report.Returns)
        {
            outcomes[(int)result.Outcome]++;
            unsettled += result.Outcome is not LoadOutcome.Unchanged && (result.Return.Key is null || result.Return.RegionCode is null) ? 1 : 0;
        }
        if (report.Source is { } source)
        {
            outcomes[(int)source.Outcome]++;
            prose++;
        }
        if (report.Letter is { } letter)
            (letters, settled, unclear) = (letters + 1, settled + letter.Settled, unclear + letter.Problems.Count);
        if (report.Provisional is { } form)
            provisional.Add(form);
        skipped += report.Skipped ? 1 : 0;
        Failed += report.Failure is null ? 0 : 1;
    }

    public string Sentence(Shell shell)
    {
        var (loaded, unchanged, revised) = (outcomes[(int)LoadOutcome.Loaded], outcomes[(int)LoadOutcome.Unchanged], outcomes[(int)LoadOutcome.Revised]);
        return shell.Say(
            $"新装入 {loaded} 份，未变 {unchanged} 份，更正 {revised} 份；失败 {Failed} 个文件，跳过 {skipped} 个文件。{(unsettled > 0 ? $"其中 {unsettled} 份的单位、地区或报送期未能确定，已装入待核实。" : "")}{(prose > 0 ? $"另有文字报道或总结 {prose} 份计在内，其中的数单独存放，不计入合计。" : "")}{(letters > 0 ? $"核实函 {letters} 份，了结或更新 {settled} 处{(unclear > 0 ? $"，{unclear} 处看不懂" : "")}。" : "")}{(provisional.Count > 0 ? $"有临时表样待核对，确认前不计入合计：{string.Join('、', provisional)}（forms list --warehouse）。" : "")}",
            $"{loaded} loaded, {unchanged} unchanged, {revised} revised; {Failed} files failed, {skipped} skipped.{(unsettled > 0 ? $" Unit, region or period of {unsettled} could not be settled: loaded for review." : "")}{(prose > 0 ? $" {prose} of these are reports in prose, kept apart from all totals." : "")}{(letters > 0 ? $" {letters} letters came back and decided {settled} things{(unclear > 0 ? $", {unclear} are unclear" : "")}." : "")}{(provisional.Count > 0 ? $" Provisional forms to confirm, in no total until then: {string.Join(", ", provisional)} (forms list --warehouse)." : "")}");
    }
}
