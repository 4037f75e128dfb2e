using System.CommandLine;
using System.Text;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Warehouse.Export;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Ingest.Commands.Warehouses.Exporting;

/// <summary>How an export is written.</summary>
internal enum ExportFormat
{
    /// <summary>CSV with a header line.</summary>
    Csv,

    /// <summary>JSON Lines: one object a line.</summary>
    Json,

    /// <summary>A table for people.</summary>
    Table,

    /// <summary>An Excel workbook.</summary>
    Xlsx,

    /// <summary>A Parquet file.</summary>
    Parquet,
}

/// <summary>What the commands that export share: the warehouse, what narrows it, the format and the file.</summary>
internal sealed class ExportOptions
{
    private readonly Option<string> warehouse = WarehouseOption.Create();
    private readonly Option<string?> form = new("--form") { Description = "只导出这份表", HelpName = "编号" };
    private readonly Option<int?> year = new("--year") { Description = "只导出这一年", HelpName = "年份" };
    private readonly Option<string?> region = new("--region") { Description = "只导出这个地区和它下面的地区", HelpName = "地区代码" };
    private readonly Option<ExportFormat> format = SharedOptions.Choice(SharedOptions.FormatName, ExportFormat.Csv, "输出格式：CSV、JSON（一行一个对象）、表格、Excel 工作簿或 Parquet");
    private readonly Option<string?> output = new("--output", "-o") { Description = "写到这个文件；不写就显示出来；xlsx 和 parquet 必须写", HelpName = "文件" };

    /// <summary>The options on a command.</summary>
    public ExportOptions(Command command)
    {
        foreach (var option in new Option[] { warehouse, form, year, region, format, output })
            command.Options.Add(option);
    }

    /// <summary>Runs an export: <paramref name="rows"/> with the columns, or, for Parquet, what <paramref name="parquet"/> writes.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="title">The workbook's title.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="indicator">The indicator that narrows it too, or null.</param>
    /// <param name="rows">The rows out of the warehouse under the filter.</param>
    /// <param name="parquet">Writes the same to the file.</param>
    public int Run<T>(
        ParseResult parse, string title, IReadOnlyList<Column<T>> columns, string? indicator,
        Func<WarehouseDb, FigureFilter, IEnumerable<T>> rows, Action<ExportQueries, FigureFilter, string> parquet)
    {
        var shell = Shell.Of(parse);
        var (kind, file) = (parse.GetValue(format), parse.GetValue(output));
        if (file is null && kind is ExportFormat.Xlsx or ExportFormat.Parquet)
        {
            shell.Error.WriteLine("xlsx 和 parquet 不是文字，要用 -o 指定写到哪个文件。");
            return ExitCodes.WrongUsage;
        }
        var opened = WarehouseDb.Open(parse.GetRequiredValue(warehouse), new WarehouseOptions { ReadOnly = true, WritesTo = kind == ExportFormat.Parquet ? file : null });
        if (opened.Failure is { } failure)
        {
            shell.Tell(null, failure);
            return ExitCodes.InputFailed;
        }
        using var open = opened.Warehouse!;
        var filter = new FigureFilter { Form = parse.GetValue(form), Year = parse.GetValue(year), Region = parse.GetValue(region), Indicator = indicator };
        if (kind == ExportFormat.Parquet)
            parquet(new ExportQueries(open, RegionScope.All, filter), filter, file!);
        else if (kind == ExportFormat.Xlsx)
            WorkbookOutput.Write(file!, title, shell, rows(open, filter), columns);
        else
            Write(shell with { Format = Textual(kind) }, file, rows(open, filter), columns);
        return ExitCodes.Done;
    }

    private static void Write<T>(Shell shell, string? file, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns)
    {
        if (file is null)
        {
            Listing.Write(shell, rows, columns);
            return;
        }
        using var writer = new StreamWriter(file, false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Listing.Write(shell with { Out = writer }, rows, columns);
    }

    private static OutputFormat Textual(ExportFormat kind) => kind switch
    {
        ExportFormat.Json => OutputFormat.Json,
        ExportFormat.Table => OutputFormat.Table,
        _ => OutputFormat.Csv,
    };
}
