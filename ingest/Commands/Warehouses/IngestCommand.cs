using System.CommandLine;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Loading;

namespace SafetyMonth.Ingest.Commands.Warehouses;

/// <summary><c>ingest PATH… --warehouse W</c>: reads files and folders into a warehouse.</summary>
internal sealed class IngestCommand : ICommandModule
{
    public Command Build()
    {
        var command = new DocumentedCommand(
            "ingest", "把填报表读入数据仓库。文件夹连同下级文件夹一起读；同样的内容再读一次不会重复；同一单位同一报送期内容不同的，记为更正。",
            "safetymonth ingest 收件/ --warehouse 2023.duckdb",
            "safetymonth ingest 阳城县第一周.docx 陵川县第一周.xlsx --warehouse 2023.duckdb",
            "safetymonth ingest 收件/ --warehouse 2023.duckdb --format json > 结果.jsonl");
        var paths = new Argument<string[]>("paths") { HelpName = "文件或文件夹", Description = "可以有多个", Arity = ArgumentArity.OneOrMore };
        var warehouse = WarehouseOption.Create();
        command.Arguments.Add(paths);
        command.Options.Add(warehouse);
        command.Options.Add(SharedOptions.Format());
        command.SetAction(parse => Run(Shell.Of(parse), parse.GetRequiredValue(paths), parse.GetRequiredValue(warehouse)));
        return command;
    }

    private static int Run(Shell shell, string[] paths, string warehouse)
    {
        using var opened = WarehouseOption.Open(shell, warehouse);
        if (opened is null)
            return ExitCodes.InputFailed;
        var files = FolderWalk.Find(paths);
        var tally = new IngestTally();
        using (var progress = new ProgressBar(shell, files.Count))
        using (var output = new IngestOutput(shell))
        {
            foreach (var report in new ReturnIngest(opened).Ingest(files))
            {
                tally.Add(report);
                output.Write(report);
                progress.Step();
                if (report.Failure is { } failure)
                    shell.Tell(report.Path, failure);
            }
        }
        (shell.Format is OutputFormat.Table ? shell.Out : shell.Error).WriteLine(tally.Sentence(shell));
        return tally.Failed == 0 ? ExitCodes.Done : ExitCodes.InputFailed;
    }
}
