using System.CommandLine;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Ingest.Commands.Warehouses;

/// <summary><c>ingest PATH… --warehouse W</c>: reads files and folders into a warehouse.</summary>
internal sealed class IngestCommand : ICommandModule
{
    // Some tens of milliseconds a return, which a season of thousands had better spend on one whole run.
    private const int JudgedAtOnce = 200;

    public Command Build()
    {
        var command = new DocumentedCommand(
            "ingest", "把填报表读入数据仓库。文件夹连同下级文件夹一起读；同样的内容再读一次不会重复；同一单位同一报送期内容不同的，记为更正。",
            "safetymonth ingest 收件/ --warehouse 2023.duckdb",
            "safetymonth ingest 阳城县第一周.docx 陵川县第一周.xlsx --warehouse 2023.duckdb",
            "safetymonth ingest 收件/ --warehouse 2023.duckdb --format json > 结果.jsonl",
            "safetymonth ingest --retry --warehouse 2023.duckdb");
        var paths = new Argument<string[]>("paths") { HelpName = "文件或文件夹", Description = "可以有多个", Arity = ArgumentArity.ZeroOrMore };
        var retry = new Option<bool>("--retry") { Description = "把以前未能读取的文件再读一次，例如登记了新表样、安装了需要的程序之后" };
        var warehouse = WarehouseOption.Create();
        command.Arguments.Add(paths);
        command.Options.Add(warehouse);
        command.Options.Add(retry);
        command.Options.Add(SharedOptions.Format());
        command.Validators.Add(result =>
        {
            if (!result.GetValue(retry) && result.GetValue(paths) is not { Length: > 0 })
                result.AddError("缺少文件或文件夹；要把以前失败的文件再读一次，请用 --retry");
        });
        command.SetAction(parse => Run(Shell.Of(parse), parse.GetValue(paths) ?? [], parse.GetValue(retry), parse.GetRequiredValue(warehouse)));
        return command;
    }

    private static int Run(Shell shell, string[] paths, bool retry, string warehouse)
    {
        using var opened = WarehouseOption.Open(shell, warehouse);
        if (opened is null)
            return ExitCodes.InputFailed;
        var files = FolderWalk.Find(paths);
        var tally = new IngestTally();
        var begun = DateTime.Now.AddSeconds(-1);
        var told = new HashSet<string>(StringComparer.Ordinal);
        var fresh = new List<long>();
        var ingest = new ReturnIngest(opened);
        using (var progress = new ProgressBar(shell, files.Count))
        using (var output = new IngestOutput(shell))
        {
            foreach (var report in retry ? ingest.Ingest(files).Concat(ingest.Retry()) : ingest.Ingest(files))
            {
                tally.Add(report);
                fresh.AddRange(report.Returns.Where(result => result.Outcome is not LoadOutcome.Unchanged).Select(result => result.ReturnId));
                output.Write(report);
                progress.Step();
                foreach (var problem in report.Letter?.Problems ?? [])
                    shell.Tell(report.Path, problem);
                if (report.Failure is not { } failure)
                    continue;
                shell.Tell(report.Path, failure);
                if (!retry)
                    told.Add(report.Path);
            }
        }
        (shell.Format is OutputFormat.Table ? shell.Out : shell.Error).WriteLine(tally.Sentence(shell));
        Judge(shell, opened, fresh);
        FailureList.Write(shell, opened, told, begun);
        return tally.Failed == 0 ? ExitCodes.Done : ExitCodes.InputFailed;
    }

    // What comes into a warehouse that has been checked is judged at once, as it is by the dashboard.
    private static void Judge(Shell shell, WarehouseDb opened, List<long> fresh)
    {
        var checker = new Checker(opened);
        if (fresh.Count == 0 || !checker.HasLearned)
            return;
        if (fresh.Count > JudgedAtOnce)
        {
            shell.Error.WriteLine(shell.Say(
                $"新读入的填报表有 {fresh.Count} 份，疑点没有随之更新，请运行 safetymonth check。",
                $"{fresh.Count} returns are new and not judged yet: run safetymonth check."));
            return;
        }
        var flags = checker.Arrived(fresh, DateTime.Now).Flags;
        shell.Error.WriteLine(shell.Say(
            $"疑点已随之更新：新增 {flags.Opened} 处，变化 {flags.Changed} 处，消除 {flags.Closed} 处。",
            $"Flags were brought up to date: {flags.Opened} new, {flags.Changed} changed, {flags.Closed} closed."));
    }
}
