using System.CommandLine;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Commands.Warehouses;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Forms.Kinship;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Provisional;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands;

/// <summary><c>forms list</c>: the catalogue.</summary>
internal sealed class FormsListCommand : ICommandModule
{
    public string Parent => "forms";

    public Command Build()
    {
        var command = new DocumentedCommand("list", "列出认识的统计表，或数据仓库里待核对的临时表样。", "safetymonth forms list", "safetymonth forms list --format json", "safetymonth forms list --warehouse 2023.duckdb");
        var warehouse = WarehouseOption.Optional("列出这个数据仓库里待核对的临时表样");
        command.Options.Add(warehouse);
        command.Options.Add(SharedOptions.Format());
        command.SetAction(parse => parse.GetValue(warehouse) is { } file ? Waiting(Shell.Of(parse), FormCatalogue.Default, file) : Run(Shell.Of(parse), FormCatalogue.Default));
        return command;
    }

    private static int Waiting(Shell shell, FormCatalogue catalogue, string file)
    {
        using var opened = WarehouseOption.Open(shell, file, readOnly: true);
        if (opened is null)
            return ExitCodes.InputFailed;
        var records = new ProvisionalStore(opened).Forms();
        var returns = records.ToDictionary(record => record.FormId, record => record.Returns, StringComparer.Ordinal);
        Listing.Write(
            shell, records.Select(ProvisionalForm.Of).OfType<ProvisionalForm>(),
            new("id", "编号", "Id", form => form.Form.Id),
            new("title", "标题", "Title", form => form.Form.Title),
            new("year", "年份", "Year", form => form.Form.Year),
            new("region_code", "地区代码", "Region", form => form.Form.RegionCode),
            new("slots", "填报项", "Slots", form => form.Form.Slots.Count),
            new("returns", "填报表", "Returns", form => returns[form.Form.Id]),
            new("source", "学自", "Learned from", form => form.Source),
            new("learned_at", "时间", "Learned at", form => form.LearnedAt),
            new("kin", "相近的表", "Kin", form => FormKin.Of(form.Form, catalogue.Forms) is [var nearest, ..] ? FormKin.Sentence(nearest) : null));
        if (records.Count > 0)
            shell.Error.WriteLine("请用 forms show 编号 --warehouse 仓库 查看，核对后用 forms confirm 编号 --warehouse 仓库 确认；确认之前这些数不计入合计。");
        return ExitCodes.Done;
    }

    private static int Run(Shell shell, FormCatalogue catalogue)
    {
        Listing.Write(
            shell, catalogue.Forms,
            new("id", "编号", "Id", form => form.Id),
            new("title", "标题", "Title", form => form.Title),
            new("year", "年份", "Year", form => form.Year),
            new("region_code", "地区代码", "Region", form => form.RegionCode),
            new("bureau", "发文单位", "Bureau", form => form.Bureau),
            new("layout", "样式", "Layout", form => Wire.Spell(form.Layout)),
            new("slots", "填报项", "Slots", form => form.Slots.Count));
        List<Problem> problems = [.. catalogue.Problems, .. catalogue.Forms.SelectMany(form => FormIndicators.Check(form, IndicatorDictionary.Default))];
        shell.Tell(problems);
        return problems.Count == 0 ? ExitCodes.Done : ExitCodes.InputFailed;
    }
}
