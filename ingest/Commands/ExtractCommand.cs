using System.CommandLine;
using SafetyMonth.Ingest.Commands.Extract;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Interpretation;

namespace SafetyMonth.Ingest.Commands;

/// <summary><c>extract FILE…</c>: reads returns and prints what they say; touches no warehouse.</summary>
internal sealed class ExtractCommand : ICommandModule
{
    public Command Build()
    {
        var command = new DocumentedCommand(
            "extract", "读取填报表，显示每个填报项的数值和出处。不写入数据仓库。",
            "safetymonth extract 阳城县第一周.docx",
            "safetymonth extract 附件.zip",
            "safetymonth extract --format json 收件/*.docx > 填报表.jsonl",
            "safetymonth extract --format csv 第一周.xlsx 第二周.xlsx > 填报表.csv");
        var files = new Argument<string[]>("files") { HelpName = "文件", Description = "填报表文件，可以有多个", Arity = ArgumentArity.OneOrMore };
        command.Arguments.Add(files);
        command.Options.Add(SharedOptions.Format());
        command.SetAction(parse => Run(Shell.Of(parse), parse.GetRequiredValue(files)));
        return command;
    }

    private static int Run(Shell shell, string[] files)
    {
        var catalogue = FormCatalogue.Default;
        shell.Tell(catalogue.Problems);
        var interpreter = new FileInterpreter(new DocumentInterpreter(catalogue.Forms));
        using IExtractOutput output = shell.Format switch
        {
            OutputFormat.Json => new ExtractJson(shell),
            OutputFormat.Csv => new ExtractCsv(shell),
            _ => new ExtractTable(shell),
        };
        using var progress = new ProgressBar(shell, files.Length);
        var failed = false;
        foreach (var found in OrderedWork.Select(files, file => interpreter.Read(file).Where(one => !one.Skipped).Select(one => one with { Content = default }).ToList()))
        {
            progress.Step();
            foreach (var file in found)
            {
                output.Write(file);
                if (file.Failure is not { } failure)
                    continue;
                failed = true;
                shell.Tell(file.Path, failure);
            }
        }
        return failed ? ExitCodes.InputFailed : ExitCodes.Done;
    }
}
