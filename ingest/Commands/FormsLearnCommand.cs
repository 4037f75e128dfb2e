using System.CommandLine;
using System.Globalization;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Ingest.Provisional;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Commands;

/// <summary>How <c>forms learn</c> prints a form.</summary>
internal enum FormOutput
{
    /// <summary>The form notation.</summary>
    Yaml,

    /// <summary>One JSON object, as <c>forms show</c> prints it.</summary>
    Json,
}

/// <summary><c>forms learn FILE</c>: derives a form from a document, in the notation of the built-in forms.</summary>
internal sealed class FormsLearnCommand : ICommandModule
{
    public string Parent => "forms";

    public Command Build()
    {
        var command = new DocumentedCommand(
            "learn", "从空白表样、带表样的通知或填好的填报表学出一份表样。",
            "safetymonth forms learn 通知.docx  # 显示学出的表样",
            "safetymonth forms learn 填报表.docx --id jizhou-2020 -o jizhou-2020.yaml");
        var file = new Argument<string>("file") { HelpName = "文件", Description = "空白表样、通知或填报表" };
        var id = new Option<string?>("--id") { HelpName = "编号", Description = "表的编号（小写英文字母、数字和“-”）；不写就用文件名，或地区代码加年份" };
        id.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !FormLearner.IsId(result.Tokens[0].Value))
                result.AddError($"编号只能用小写英文字母、数字和“-”：{result.Tokens[0].Value}");
        });
        var output = new Option<string?>("--output", "-o") { HelpName = "文件", Description = "写到这个文件；不写就显示出来" };
        var format = SharedOptions.Choice(SharedOptions.FormatName, FormOutput.Yaml, "显示的格式：表样的写法，或与 forms show 相同的 JSON，另有每个填空的 score");
        command.Arguments.Add(file);
        command.Options.Add(id);
        command.Options.Add(output);
        command.Options.Add(format);
        command.SetAction(parse => Run(Shell.Of(parse), parse.GetRequiredValue(file), parse.GetValue(id), parse.GetValue(output), parse.GetValue(format)));
        return command;
    }

    private static int Run(Shell shell, string file, string? id, string? output, FormOutput format)
    {
        var reading = DocumentReader.Read(file);
        if (reading.Document is not { } document)
        {
            shell.Tell(file, reading.Failure!);
            return ExitCodes.InputFailed;
        }

        var catalogue = FormCatalogue.Default;
        var result = new FormLearner(IndicatorDictionary.Default, catalogue.Forms).Learn(document, id, TimeProvider.System.GetLocalNow().Year);
        if (result.Form is not { } form)
        {
            shell.Tell(file, result.Failure!);
            return ExitCodes.InputFailed;
        }

        if (output is not null && FormConfirmation.Save(output, result.Yaml) is { } unwritten)
        {
            shell.Error.WriteLine(unwritten.Message);
            return ExitCodes.InputFailed;
        }

        if (format is FormOutput.Json)
            JsonLines.Write(shell.Out, json => FormSlots.Write(json, form, result.Suggestions));
        else if (output is null)
            shell.Out.Write(result.Yaml);
        var fresh = result.Suggestions.Count(suggestion => suggestion.Score is null);
        shell.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"学到《{form.Title}》：{form.Items.Count}项，{form.Slots.Count}个填空，其中{fresh}个要用新指标。请核对后使用。"));
        if (catalogue.Find(form.Id) is not null)
            shell.Error.WriteLine($"已经有编号为“{form.Id}”的表：放进 forms 文件夹时请换掉原来的文件，或用 --id 另取编号。");
        return ExitCodes.Done;
    }
}
