using System.CommandLine;
using SafetyMonth.Ingest.Commands.Warehouses;
using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Commands;

/// <summary><c>forms confirm ID --warehouse W</c>: makes a provisional form a known one.</summary>
internal sealed class FormsConfirmCommand : ICommandModule
{
    public string Parent => "forms";

    public Command Build()
    {
        var command = new DocumentedCommand(
            "confirm", "确认一份临时表样：把它写进程序旁边的 forms 文件夹。下次 ingest 时，按它读过的填报表会按确认的表样重读，计入合计。",
            "safetymonth forms confirm jizhou-2020 --warehouse 2023.duckdb",
            "safetymonth forms confirm jizhou-2020 --warehouse 2023.duckdb -o 待改.yaml  # 先改，改好再放进 forms 文件夹");
        var id = new Argument<string>("id") { HelpName = "编号", Description = "临时表样的编号，见 forms list --warehouse" };
        var warehouse = WarehouseOption.Create();
        var output = new Option<string?>("--output", "-o") { HelpName = "文件", Description = "只写到这个文件，供修改；不写就写进 forms 文件夹" };
        command.Arguments.Add(id);
        command.Options.Add(warehouse);
        command.Options.Add(output);
        command.SetAction(parse => Run(Shell.Of(parse), parse.GetRequiredValue(id), parse.GetRequiredValue(warehouse), parse.GetValue(output)));
        return command;
    }

    private static int Run(Shell shell, string id, string warehouse, string? output)
    {
        var (form, code) = ProvisionalForms.Find(shell, warehouse, id);
        if (form is null)
            return code;
        if (output is null && FormCatalogue.Default.Find(id) is { Items.Count: > 0 })
        {
            shell.Error.WriteLine($"forms 文件夹里已经有编号为“{id}”的表样。下次 ingest 就会按它重读。");
            return ExitCodes.WrongUsage;
        }

        var file = output ?? Path.Combine(FormCatalogue.Folder, $"{id}.yaml");
        try
        {
            File.WriteAllText(file, form.Notation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            shell.Error.WriteLine($"“{file}”写不进去：{failure.Message}");
            return ExitCodes.InputFailed;
        }

        shell.Error.WriteLine(output is null
            ? $"已确认“{id}”：{form.Form.Items.Count}项，{form.Form.Slots.Count}个填空，写入 {file}。下次 ingest 时重读。"
            : $"已写到 {file}。改好后放进 {FormCatalogue.Folder} 就是确认。");
        return ExitCodes.Done;
    }
}
