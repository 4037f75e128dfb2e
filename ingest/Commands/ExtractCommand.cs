using System.CommandLine;
using SafetyMonth.Ingest.Commands.Extract;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands;

/// <summary><c>extract FILE…</c>: reads returns and prints what they say; touches no warehouse.</summary>
internal sealed class ExtractCommand : ICommandModule
{
    public Command Build()
    {
        var command = new DocumentedCommand(
            "extract", "读取填报表，显示每个填报项的数值和出处。不写入数据仓库。",
            "safetymonth extract 阳城县第一周.docx",
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
        var extractor = new ReturnExtractor(catalogue.Forms);
        using IExtractOutput output = shell.Format switch
        {
            OutputFormat.Json => new ExtractJson(shell),
            OutputFormat.Csv => new ExtractCsv(shell),
            _ => new ExtractTable(shell),
        };
        using var progress = new ProgressBar(shell, files.Length);
        var failed = false;
        foreach (var outcome in OrderedWork.Select(files, file => FileOutcome.Of(file, extractor)))
        {
            output.Write(outcome);
            progress.Step();
            foreach (var trouble in outcome.Failures)
            {
                failed = true;
                shell.Tell(outcome.File, trouble);
            }
        }
        return failed ? ExitCodes.InputFailed : ExitCodes.Done;
    }
}

/// <summary>What one file gave: its returns, or why it could not be read.</summary>
internal sealed record FileOutcome(string File, IReadOnlyList<ExtractedReturn> Returns, Problem? Failure)
{
    /// <summary>Why the file, or a return in it, gave no values: the problems that make the command fail.</summary>
    public IEnumerable<Problem> Failures => Failure is { } failure ? [failure]
        : Returns.Where(one => one.Form is null).SelectMany(one => one.Problems.Where(problem => problem.Code == ProblemCodes.FormUnknown));

    public static FileOutcome Of(string file, ReturnExtractor extractor)
    {
        try
        {
            var reading = DocumentReader.Read(file);
            if (reading.Document is not { } document)
                return new FileOutcome(file, [], reading.Failure);
            var returns = extractor.Extract(document);
            return returns.Count > 0
                ? new FileOutcome(file, returns, null)
                : new FileOutcome(file, [], new Problem(ProblemCodes.FormUnknown, "文件里没有找到填报表", null, "请确认文件里有统计表，并且填写在表里"));
        }
        // A fault of ours in one file must not stop the others; the message says which file to send in.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new FileOutcome(file, [], new Problem(ProblemCodes.Unexpected, $"程序处理这个文件时出错（{fault.GetType().Name}：{fault.Message}）", null, "请把文件和这条消息发给程序的维护人员"));
        }
    }
}
