using System.CommandLine;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Loading.Import;

namespace SafetyMonth.Ingest.Commands.Warehouses;

/// <summary><c>import FACTS.csv --warehouse W</c>: tidy history into a warehouse.</summary>
internal sealed class ImportCommand : ICommandModule
{
    public Command Build()
    {
        var command = new DocumentedCommand(
            "import", "把历史数据（CSV，一行一个数）导入数据仓库。表头：form,unit,region_code,period,slot,value；value 留空表示未填，写“无”表示没有。表头为 year,scope,measure,value,unit,approx,source_title 的，是公开发布的合计数，只作参考，不计入合计。",
            "safetymonth import 历史.csv --warehouse 2023.duckdb",
            "safetymonth import data-samples/published/published.csv --warehouse 2023.duckdb");
        var file = new Argument<string>("file") { HelpName = "CSV文件", Description = "可另加 year、received_at 等列；可用 indicator 代替 slot；UTF-8 或 GB18030" };
        var warehouse = WarehouseOption.Create();
        command.Arguments.Add(file);
        command.Options.Add(warehouse);
        command.SetAction(parse => Run(Shell.Of(parse), parse.GetRequiredValue(file), parse.GetRequiredValue(warehouse)));
        return command;
    }

    private static int Run(Shell shell, string file, string warehouse)
    {
        if (!File.Exists(file))
        {
            shell.Error.WriteLine($"找不到文件“{file}”。");
            return ExitCodes.InputFailed;
        }
        using var opened = WarehouseOption.Open(shell, warehouse);
        if (opened is null)
            return ExitCodes.InputFailed;
        if (PublishedImport.Recognises(file))
            return Tell(shell, new PublishedImport(opened).Import(file, problem => shell.Tell(Path.GetFileName(file), problem)));
        using var progress = new ProgressBar(shell, (int)(new FileInfo(file).Length / MegaByte) + 1);
        var megabytes = 0L;
        var summary = new FactsImport(opened).Import(file, problem => shell.Tell(Path.GetFileName(file), problem), bytes =>
        {
            for (; megabytes < bytes / MegaByte; megabytes++)
                progress.Step();
        });
        return summary is { } done ? Tell(shell, done) : ExitCodes.InputFailed;
    }

    private static int Tell(Shell shell, ImportSummary done)
    {
        shell.Out.WriteLine(shell.Say(
            $"新装入 {done.Loaded} 份，未变 {done.Unchanged} 份，更正 {done.Revised} 份；{done.BadLines} 行有误未导入。",
            $"{done.Loaded} loaded, {done.Unchanged} unchanged, {done.Revised} revised; {done.BadLines} bad lines left out."));
        return done.BadLines == 0 ? ExitCodes.Done : ExitCodes.InputFailed;
    }

    private const int MegaByte = 1 << 20;
}
