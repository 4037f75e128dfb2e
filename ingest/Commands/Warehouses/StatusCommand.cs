using System.CommandLine;
using System.Globalization;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Ingest.Commands.Warehouses;

/// <summary><c>status --warehouse W --form F</c>: who has reported which period.</summary>
internal sealed class StatusCommand : ICommandModule
{
    private static readonly Column<ReportingStatus>[] Columns =
    [
        new("region_code", "地区代码", "Region", row => row.RegionCode),
        new("region", "地区", "Region name", row => row.RegionName),
        new("unit", "填报单位", "Unit", row => row.Unit),
        new("period", "报送期", "Period", row => row.Period),
        new("due_at", "截止时间", "Due", row => row.DueAt),
        new("state", "状态", "State", row => row.State),
        new("revised", "已更正", "Revised", row => row.Revisions > 1),
        new("arrived_at", "收到时间", "Arrived", row => row.ArrivedAt),
    ];

    public Command Build()
    {
        var command = new DocumentedCommand(
            "status", "看哪些单位报了哪一期：按时、迟报、缺报、更正。",
            "safetymonth status --warehouse 2023.duckdb --form jincheng-2023",
            "safetymonth status --warehouse 2023.duckdb --form liaoning-2020 --year 2022 --format csv > 报送情况.csv");
        var warehouse = WarehouseOption.Create();
        var form = new Option<string>("--form") { Description = "表的编号，见 forms list", HelpName = "编号", Required = true };
        var year = new Option<int?>("--year") { Description = "年份，默认是这份表有数据的最近一年", HelpName = "年份" };
        command.Options.Add(warehouse);
        command.Options.Add(form);
        command.Options.Add(year);
        command.Options.Add(SharedOptions.Format());
        command.SetAction(parse => Run(Shell.Of(parse), parse.GetRequiredValue(warehouse), parse.GetRequiredValue(form), parse.GetValue(year)));
        return command;
    }

    private static int Run(Shell shell, string warehouse, string formId, int? year)
    {
        if (FormCatalogue.Default.Find(formId) is not { } form)
        {
            shell.Error.WriteLine($"没有编号为“{formId}”的表。现有：{string.Join('、', FormCatalogue.Default.Forms.Select(known => known.Id))}");
            return ExitCodes.WrongUsage;
        }
        using var opened = WarehouseOption.Open(shell, warehouse, readOnly: true);
        if (opened is null)
            return ExitCodes.InputFailed;
        var queries = new WarehouseQueries(opened);
        var season = year ?? queries.Choices(RegionScope.All).Where(choice => choice.FormId == formId).Select(choice => choice.Year).DefaultIfEmpty(form.Year).Max();
        var rows = queries.Status(RegionScope.All, [formId], season, TimeProvider.System.GetLocalNow().DateTime);
        if (shell.Format is OutputFormat.Table)
            WriteMatrix(shell, form, season, rows);
        else
            Listing.Write(shell, rows, Columns);
        return ExitCodes.Done;
    }

    private static void WriteMatrix(Shell shell, Form form, int year, IReadOnlyList<ReportingStatus> rows)
    {
        shell.Out.WriteLine($"{form.Title} {year}");
        var periods = rows.OrderBy(row => row.Ordinal).Select(row => row.Period).Distinct().ToList();
        TableOutput.Write(
            shell.Out, [shell.Say("地区", "Region"), shell.Say("填报单位", "Unit"), .. periods],
            rows.GroupBy(row => (row.RegionCode, row.Unit)).Select(unit => (IEnumerable<object?>)
                [unit.First().RegionName, unit.Key.Unit, .. periods.Select(period => Word(shell, unit.FirstOrDefault(row => row.Period == period)))]));
        shell.Out.WriteLine(string.Join(shell.Say("，", ", "), rows.GroupBy(row => row.State).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{State(shell, group.Key)} {group.Count()}"))));
    }

    private static string Word(Shell shell, ReportingStatus? row)
        => row is null ? "" : State(shell, row.State) + (row.Revisions > 1 ? shell.Say("·更正", ", revised") : "");

    private static string State(Shell shell, string state) => state switch
    {
        "on-time" => shell.Say("按时", "on time"),
        "late" => shell.Say("迟报", "late"),
        "missing" => shell.Say("缺报", "missing"),
        "undated" => shell.Say("已报（日期不明）", "there, undated"),
        _ => shell.Say("未到期", "not due"),
    };
}
