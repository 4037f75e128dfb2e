using System.CommandLine;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Commands.Warehouses;
using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Commands;

/// <summary><c>forms show ID</c>: one form and its slots.</summary>
internal sealed class FormsShowCommand : ICommandModule
{
    public string Parent => "forms";

    public Command Build()
    {
        var command = new DocumentedCommand(
            "show", "显示一份统计表的填报项。",
            "safetymonth forms show jincheng-2023", "safetymonth forms show liaoning-2020 --format json",
            "safetymonth forms show jizhou-2020 --warehouse 2023.duckdb  # 待核对的临时表样");
        var id = new Argument<string>("id") { HelpName = "编号", Description = "表的编号，见 forms list" };
        command.Arguments.Add(id);
        var warehouse = WarehouseOption.Optional("显示这个数据仓库里待核对的临时表样");
        command.Options.Add(warehouse);
        command.Options.Add(SharedOptions.Format());
        command.SetAction(parse => parse.GetValue(warehouse) is { } file
            ? Waiting(Shell.Of(parse), file, parse.GetRequiredValue(id)) : Run(Shell.Of(parse), FormCatalogue.Default, parse.GetRequiredValue(id)));
        return command;
    }

    private static int Waiting(Shell shell, string file, string id)
    {
        var (found, code) = ProvisionalForms.Find(shell, file, id);
        if (found is null)
            return code;
        if (shell.Format is OutputFormat.Json)
            JsonLines.Write(shell.Out, json => FormSlots.Write(json, found.Form, null));
        else if (shell.Format is OutputFormat.Csv)
            Listing.Write(shell, found.Form.Slots, FormSlots.Columns);
        else
            shell.Out.Write(found.Notation);
        return ExitCodes.Done;
    }

    private static int Run(Shell shell, FormCatalogue catalogue, string id)
    {
        shell.Tell(catalogue.Problems);
        if (catalogue.Find(id) is not { } form)
        {
            shell.Error.WriteLine($"没有编号为“{id}”的表。现有：{string.Join('、', catalogue.Forms.Select(known => known.Id))}");
            return ExitCodes.WrongUsage;
        }
        if (shell.Format is OutputFormat.Json)
        {
            JsonLines.Write(shell.Out, json => FormSlots.Write(json, form, null));
            return ExitCodes.Done;
        }
        if (shell.Format is OutputFormat.Table)
            shell.Out.WriteLine($"{form.Title}\n{form.Bureau}  {form.Notice}\n{Deadlines(form.Calendar)}");
        if (shell.Format is OutputFormat.Csv || form.Slots.Count > 0)
            Listing.Write(shell, form.Slots, FormSlots.Columns);
        return ExitCodes.Done;
    }

    private static string Deadlines(FormCalendar calendar)
    {
        const string Days = "日一二三四五六";
        var weekly = calendar.Weekly is { } week ? $"6月每周{Days[(int)week.Day]}{week.Hour:HH:mm}；" : "";
        var companion = calendar.Companion is { } later ? $"；专题行{later.Month}月{later.Day}日" : "";
        return $"报送：{weekly}终报{calendar.Final.Month}月{calendar.Final.Day}日{companion}";
    }
}
