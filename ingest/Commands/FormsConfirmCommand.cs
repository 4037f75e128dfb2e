using System.CommandLine;
using SafetyMonth.Ingest.Commands.Warehouses;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Ingest.Provisional;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands;

/// <summary><c>forms confirm ID --warehouse W</c>: makes a provisional form a known one.</summary>
internal sealed class FormsConfirmCommand : ICommandModule
{
    private const int MostNamed = 5;

    public string Parent => "forms";

    public Command Build()
    {
        var command = new DocumentedCommand(
            "confirm", "确认一份临时表样：把它写进程序旁边的 forms 文件夹。下次 ingest 时，按它读过的填报表会按确认的表样重读，计入合计。",
            "safetymonth forms confirm jizhou-2020 --warehouse 2023.duckdb",
            "safetymonth forms confirm jizhou-2020 --warehouse 2023.duckdb -o 待改.yaml  # 先改，改好再放进 forms 文件夹",
            "safetymonth forms confirm jizhou-2020 --warehouse 2023.duckdb --force  # 猜的内容逐项看过，都对");
        var id = new Argument<string>("id") { HelpName = "编号", Description = "临时表样的编号，见 forms list --warehouse" };
        var warehouse = WarehouseOption.Create();
        var output = new Option<string?>("--output", "-o") { HelpName = "文件", Description = "只写到这个文件，供修改；不写就写进 forms 文件夹" };
        var force = new Option<bool>("--force") { Description = "连同猜的发文单位、报送日期、指标等一起确认" };
        command.Arguments.Add(id);
        command.Options.Add(warehouse);
        command.Options.Add(output);
        command.Options.Add(force);
        command.SetAction(parse => Run(Shell.Of(parse), parse.GetRequiredValue(id), parse.GetRequiredValue(warehouse), parse.GetValue(output), parse.GetValue(force)));
        return command;
    }

    private static int Run(Shell shell, string id, string warehouse, string? output, bool force)
    {
        var (form, code) = ProvisionalForms.Find(shell, warehouse, id);
        if (form is null)
            return code;
        if (output is null)
            return Confirm(shell, form, FormCatalogue.Default, FormCatalogue.Folder, force);
        if (FormConfirmation.Save(output, form.Notation) is { } failure)
            return Refuse(shell, failure, ExitCodes.InputFailed);
        shell.Error.WriteLine($"已写到 {output}。改好后放进 {FormCatalogue.Folder} 就是确认。");
        return ExitCodes.Done;
    }

    /// <summary>Writes the form into the folder of known forms, unless part of it is guessed and nobody has said that it is right.</summary>
    internal static int Confirm(Shell shell, ProvisionalForm form, FormCatalogue known, string folder, bool force)
    {
        var result = FormConfirmation.Confirm(form, known, folder, force);
        if (result.Failure is { } failure)
            return Refuse(shell, failure, failure.Code == ProblemCodes.FormKnown ? ExitCodes.WrongUsage : ExitCodes.InputFailed);
        if (result.File is null)
        {
            Tell(shell, form.Form.Id, result.Guesses);
            return ExitCodes.InputFailed;
        }

        shell.Error.WriteLine($"已确认“{form.Form.Id}”：{form.Form.Items.Count}项，{form.Form.Slots.Count}个填空，写入 {result.File}。下次 ingest 时重读。");
        return ExitCodes.Done;
    }

    private static void Tell(Shell shell, string id, FormGuesses guesses)
    {
        shell.Error.WriteLine($"没有确认“{id}”，因为其中有猜的内容：");
        foreach (var field in guesses.Fields)
            shell.Error.WriteLine($"  {field}");
        if (guesses.Indicators.Count > 0)
            shell.Error.WriteLine($"  {guesses.Indicators.Count}个填空的指标：{string.Join('、', guesses.Indicators.Take(MostNamed))}{(guesses.Indicators.Count > MostNamed ? "等" : "")}");
        shell.Error.WriteLine("请加 -o 文件 写出来，改好后放进 forms 文件夹；如果逐项看过都对，请加 --force 确认。");
    }

    private static int Refuse(Shell shell, Problem failure, int code)
    {
        shell.Error.WriteLine(failure.Message);
        return code;
    }
}
