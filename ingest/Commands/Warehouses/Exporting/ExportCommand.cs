using System.CommandLine;

namespace SafetyMonth.Ingest.Commands.Warehouses.Exporting;

/// <summary><c>export</c>: the group of commands that write data out of a warehouse.</summary>
internal sealed class ExportCommand : ICommandModule
{
    public Command Build() => new DocumentedCommand(
        "export", "从数据仓库导出数据。", "safetymonth export facts --warehouse 2023.duckdb --format csv > 数据.csv",
        "safetymonth export comparison --warehouse 2023.duckdb --region 140500 --format xlsx -o 对比.xlsx");
}
