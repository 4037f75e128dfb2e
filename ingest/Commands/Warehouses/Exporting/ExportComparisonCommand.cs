using System.CommandLine;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Warehouse.Export;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Compare;

namespace SafetyMonth.Ingest.Commands.Warehouses.Exporting;

/// <summary><c>export comparison</c>: season totals by year, indicator and the regions right below one, with the units that each covers.</summary>
internal sealed class ExportComparisonCommand : ICommandModule
{
    private static readonly Column<ComparisonRow>[] Columns =
    [
        new("year", "年份", "Year", row => row.Year),
        new("region_code", "地区代码", "Region", row => row.RegionCode),
        new("region_name", "地区", "Region name", row => row.RegionName),
        new("own_offices", "本级", "Own offices", row => row.OwnOffices),
        new("indicator", "指标", "Indicator", row => row.Indicator),
        new("name", "指标名称", "Name", row => row.Name),
        new("unit", "单位", "Unit", row => row.Unit),
        new("status", "状态", "Status", row => row.Status),
        new("value", "数值", "Value", row => row.Value),
        new("units_asked", "应填单位", "Units asked", row => row.UnitsAsked),
        new("units_reported", "填数单位", "Units with a number", row => row.UnitsReported),
        new("units_none", "填无单位", "Units with none", row => row.UnitsNone),
        new("units_blank", "空白单位", "Units blank", row => row.UnitsBlank),
        new("units_unreadable", "无法辨认单位", "Units unreadable", row => row.UnitsUnreadable),
        new("units_missing", "未报单位", "Units missing", row => row.UnitsMissing),
        new("units_approximate", "约数单位", "Units approximate", row => row.UnitsApproximate),
        new("units_partial", "未报完单位", "Units incomplete", row => row.UnitsPartial),
    ];

    public string Parent => "export";

    public Command Build()
    {
        var command = new DocumentedCommand(
            "comparison", "导出各地区、各年、各指标的全季合计，一行一个，写明覆盖几家单位。地区是 --region 下一级；不写 --region 就是各省。",
            "safetymonth export comparison --warehouse 2023.duckdb --region 140500 > 对比.csv",
            "safetymonth export comparison --warehouse 2023.duckdb --region 210000 --year 2023 --format xlsx -o 对比.xlsx");
        var options = new ExportOptions(command);
        var indicator = new Option<string?>("--indicator") { Description = "只导出这个指标", HelpName = "指标" };
        command.Options.Add(indicator);
        command.SetAction(parse => options.Run(
            parse, "对比数据", Columns, parse.GetValue(indicator),
            (warehouse, filter) => new ExportQueries(warehouse, RegionScope.All, filter).Comparison(filter.Region),
            (queries, filter, file) => queries.ComparisonParquet(filter.Region, file)));
        return command;
    }
}
