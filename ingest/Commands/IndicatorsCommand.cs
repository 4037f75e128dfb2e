using System.CommandLine;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands;

/// <summary><c>indicators</c>: the canonical dictionary.</summary>
internal sealed class IndicatorsCommand : ICommandModule
{
    public Command Build()
    {
        var command = new DocumentedCommand(
            "indicators", "列出指标字典：各份表共用的指标，名称、单位、主题和种类。",
            "safetymonth indicators", "safetymonth indicators --format csv > 指标.csv");
        command.Options.Add(SharedOptions.Format());
        command.SetAction(parse => Run(Shell.Of(parse), IndicatorDictionary.Default));
        return command;
    }

    private static int Run(Shell shell, IndicatorDictionary dictionary)
    {
        Listing.Write(
            shell, dictionary.Indicators,
            new("code", "代码", "Code", indicator => indicator.Code),
            new("name_zh", "名称", "Chinese name", indicator => indicator.NameZh),
            new("name_en", "英文名称", "Name", indicator => indicator.NameEn),
            new("unit", "单位", "Unit", indicator => indicator.Unit),
            new("theme", "主题", "Theme", indicator => indicator.Theme),
            new("kind", "种类", "Kind", indicator => Wire.Spell(indicator.Kind)),
            new("pair", "对照指标", "Read against", indicator => indicator.Pair));
        shell.Tell(dictionary.Problems);
        return dictionary.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.InputFailed;
    }
}
