using System.CommandLine;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands.Warehouses;

/// <summary><c>check --warehouse W</c>: judges the plausibility of every figure, keeps the flags and prints them, worst first.</summary>
internal sealed class CheckCommand : ICommandModule
{
    private static Column<FlagRow>[] Columns(Shell shell) =>
    [
        new("form", "表", "Form", flag => flag.FormId),
        new("unit", "填报单位", "Unit", flag => flag.Unit),
        new("region_code", "地区代码", "Region", flag => flag.RegionCode),
        new("period", "报送期", "Period", flag => flag.Period),
        new("slot", "填报项", "Slot", flag => flag.Slot),
        new("severity", "程度", "Severity", flag => Wire.Spell(flag.Severity)),
        new("score", "把握", "Score", flag => flag.Score),
        new("detector", "依据", "Detector", flag => flag.Detector),
        new("reason", "理由", "Reason", flag => shell.Say(flag.Reason, flag.ReasonEn)),
        new("year", "年份", "Year", flag => flag.Year),
        new("value", "填报数", "Value", flag => flag.Value),
        new("expected_low", "一般不低于", "Usually at least", flag => flag.ExpectedLow),
        new("expected_high", "一般不高于", "Usually at most", flag => flag.ExpectedHigh),
        new("proposed", "如为此数则正常", "Would be normal if", flag => flag.Proposed),
        new("effect", "合计将变化", "Effect on the total", flag => flag.Effect),
    ];

    public Command Build()
    {
        var command = new DocumentedCommand(
            "check", "核对每一个数是否可信，把疑点连同理由记入数据仓库，按可疑程度从高到低列出。原因已消除的疑点自动关闭。",
            "safetymonth check --warehouse 2023.duckdb",
            "safetymonth check --warehouse 2023.duckdb --form jincheng-2023 --format csv > 疑点.csv");
        var warehouse = WarehouseOption.Create();
        var form = new Option<string?>("--form") { Description = "只核对这份表", HelpName = "编号" };
        var year = new Option<int?>("--year") { Description = "只列出这一年的疑点", HelpName = "年份" };
        var region = new Option<string?>("--region") { Description = "只列出这个地区和它下面的地区", HelpName = "地区代码" };
        command.Options.Add(warehouse);
        command.Options.Add(form);
        command.Options.Add(year);
        command.Options.Add(region);
        command.Options.Add(SharedOptions.Format());
        command.SetAction(parse => Run(
            Shell.Of(parse), parse.GetRequiredValue(warehouse),
            new FigureFilter { Form = parse.GetValue(form), Year = parse.GetValue(year), Region = parse.GetValue(region) }));
        return command;
    }

    private static int Run(Shell shell, string warehouse, FigureFilter filter)
    {
        using var opened = WarehouseOption.Open(shell, warehouse, mustExist: true);
        if (opened is null)
            return ExitCodes.InputFailed;
        var summary = new Checker(opened).Run(DateTime.Now, filter.Form);
        var flags = new FlagQueries(opened).Open(RegionScope.All, filter, new Page(0, int.MaxValue));
        if (shell.Format is OutputFormat.Table)
            FlagList.Write(shell, flags);
        else
            Listing.Write(shell, flags, Columns(shell));
        shell.Error.WriteLine(shell.Say(
            $"核对 {summary.Returns} 份；新疑点 {summary.Flags.Opened} 条，变化 {summary.Flags.Changed} 条，关闭 {summary.Flags.Closed} 条。",
            $"{summary.Returns} returns judged; {summary.Flags.Opened} flags opened, {summary.Flags.Changed} changed, {summary.Flags.Closed} closed."));
        return ExitCodes.Done;
    }
}
