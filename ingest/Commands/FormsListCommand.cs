using System.CommandLine;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands;

/// <summary><c>forms list</c>: the catalogue.</summary>
internal sealed class FormsListCommand : ICommandModule
{
    public string Parent => "forms";

    public Command Build()
    {
        var command = new DocumentedCommand("list", "列出认识的统计表。", "safetymonth forms list", "safetymonth forms list --format json");
        command.Options.Add(SharedOptions.Format());
        command.SetAction(parse => Run(Shell.Of(parse), FormCatalogue.Default));
        return command;
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
