using System.CommandLine;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Warehouse.Export;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Compare;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands.Warehouses.Exporting;

/// <summary><c>export flags</c>: what <c>check</c> doubts and nobody has settled, worst first.</summary>
internal sealed class ExportFlagsCommand : ICommandModule
{
    private static readonly Column<ExportedFlag>[] Columns =
    [
        new("form", "表", "Form", flag => flag.Form),
        new("unit", "填报单位", "Unit", flag => flag.Unit),
        new("region_code", "地区代码", "Region", flag => flag.RegionCode),
        new("year", "年份", "Year", flag => flag.Year),
        new("period", "报送期", "Period", flag => flag.Period),
        new("slot", "填报项", "Slot", flag => flag.Slot),
        new("severity", "程度", "Severity", flag => Wire.Spell(flag.Severity)),
        new("score", "分数", "Score", flag => flag.Score),
        new("detector", "检查", "Detector", flag => flag.Detector),
        new("reason", "理由", "Reason", flag => flag.Reason),
        new("value", "填报数", "Reported", flag => flag.Value),
        new("expected_low", "预期下限", "Expected from", flag => flag.ExpectedLow),
        new("expected_high", "预期上限", "Expected to", flag => flag.ExpectedHigh),
        new("proposed", "可能应为", "Proposed", flag => flag.Proposed),
        new("effect", "对合计的影响", "Effect", flag => flag.Effect),
        new("return_id", "填报表", "Return", flag => flag.ReturnId),
        new("opened_at", "发现时间", "Opened", flag => flag.OpenedAt),
    ];

    public string Parent => "export";

    public Command Build()
    {
        var command = new DocumentedCommand(
            "flags", "导出还没有处理的疑点，最可疑的在前。",
            "safetymonth export flags --warehouse 2023.duckdb > 疑点.csv",
            "safetymonth export flags --warehouse 2023.duckdb --form jincheng-2023 --format xlsx -o 疑点.xlsx");
        var options = new ExportOptions(command);
        command.SetAction(parse => options.Run(
            parse, "疑点", Columns, null,
            (warehouse, filter) => new ExportQueries(warehouse, RegionScope.All, filter).Flags(),
            (queries, _, file) => queries.FlagsParquet(file)));
        return command;
    }
}
