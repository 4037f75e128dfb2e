using System.CommandLine;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands.Warehouses.Exporting;

/// <summary><c>export facts</c>: every figure, one a line, in the shape that <c>import</c> reads.</summary>
internal sealed class ExportFactsCommand : ICommandModule
{
    private static readonly Column<Fact>[] Columns =
    [
        new("form", "表", "Form", fact => fact.Form),
        new("unit", "填报单位", "Unit", fact => fact.Unit),
        new("region_code", "地区代码", "Region", fact => fact.RegionCode),
        new("period", "报送期", "Period", fact => fact.Period),
        new("slot", "填报项", "Slot", fact => fact.Slot),
        new("value", "数值", "Value", ValueOf),
        new("year", "年份", "Year", fact => fact.Year),
        new("received_at", "收到时间", "Received", fact => fact.ReceivedAt),
        new("filled_on", "填报日期", "Filled in", fact => fact.FilledOn),
        new("indicator", "指标", "Indicator", fact => fact.Indicator),
        new("kind", "种类", "Kind", fact => Wire.Spell(fact.Kind)),
        new("status", "状态", "Status", fact => Wire.Spell(fact.Status)),
        new("approximate", "约数", "Approximate", fact => fact.Approximate),
        new("basis", "口径", "Basis", fact => Wire.Spell(fact.Basis)),
        new("raw", "原文", "As typed", fact => fact.Raw),
        new("file", "文件", "File", fact => fact.File),
        new("place", "位置", "Place", fact => fact.Place),
        new("sentence", "原句", "Sentence", fact => fact.Sentence),
        new("confidence", "把握", "Confidence", fact => fact.Confidence),
        new("revision", "版次", "Revision", fact => fact.Revision),
        new("current", "现行", "Current", fact => fact.IsCurrent),
    ];

    public string Parent => "export";

    public Command Build()
    {
        var command = new DocumentedCommand(
            "facts", "导出每一个数，一行一个，附出处。导出的 CSV 可以再用 import 导入；以 = + - @ 开头的文字前面加了撇号，免得电子表格当成公式。",
            "safetymonth export facts --warehouse 2023.duckdb > 数据.csv",
            "safetymonth export facts --warehouse 2023.duckdb --form jincheng-2023 --year 2023 --format json > 数据.jsonl",
            "safetymonth export facts --warehouse 2023.duckdb --format parquet -o 数据.parquet");
        var options = new ExportOptions(command);
        var indicator = new Option<string?>("--indicator") { Description = "只导出这个指标", HelpName = "指标" };
        var revisions = new Option<bool>("--revisions") { Description = "连同已被更正的旧版" };
        command.Options.Add(indicator);
        command.Options.Add(revisions);
        command.SetAction(parse => options.Run(
            parse, "填报数据", Columns, parse.GetValue(indicator),
            (warehouse, filter) => new WarehouseQueries(warehouse).Facts(RegionScope.All, filter, parse.GetValue(revisions)),
            (queries, _, file) => queries.FactsParquet(parse.GetValue(revisions), file)));
        return command;
    }

    // Empty is blank or unreadable: the status says which.
    private static object? ValueOf(Fact fact) => fact.Kind switch
    {
        SlotKind.Bool => fact.Answer,
        SlotKind.Text => fact.Words,
        _ => fact.Value,
    };
}
