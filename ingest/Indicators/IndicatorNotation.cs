using SafetyMonth.Ingest.Notation;
using SafetyMonth.Warehouse.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace SafetyMonth.Ingest.Indicators;

/// <summary>Reads a theme's data file.</summary>
internal static class IndicatorNotation
{
    /// <summary>Adds the file's theme and its sound indicators; the rest become problems.</summary>
    public static void Read(string file, string text, List<IndicatorTheme> themes, List<Indicator> indicators, List<Problem> problems)
    {
        var source = NotationFile.Open(file, text, ProblemCodes.IndicatorNotationInvalid);
        if (source.Problems.Count == 0)
        {
            source.AllowOnly(source.Root, "theme", "name_zh", "name_en", "indicators");
            var theme = source.Text(source.Root, "theme");
            var zh = source.Text(source.Root, "name_zh");
            var en = source.Text(source.Root, "name_en");
            if (theme is not null && zh is not null && en is not null)
            {
                themes.Add(new IndicatorTheme(theme, zh, en));
                foreach (var node in source.List(source.Root, "indicators"))
                    if (One(source, node, theme) is { } indicator)
                        Add(source, node, indicator, indicators);
            }
        }
        problems.AddRange(source.Problems);
    }

    private static void Add(NotationFile source, YamlNode node, Indicator indicator, List<Indicator> indicators)
    {
        if (indicators.Any(other => other.Code == indicator.Code))
            source.Complain(node, $"指标“{indicator.Code}”已经有了", "请换一个代码");
        else
            indicators.Add(indicator);
    }

    private static Indicator? One(NotationFile source, YamlNode node, string theme)
    {
        if (node is not YamlMappingNode entry)
        {
            source.Complain(node, "每个指标要写成“- code: …”和“name_zh: …”等各行");
            return null;
        }
        source.AllowOnly(entry, "code", "name_zh", "name_en", "unit", "kind", "pair", "also");
        var code = source.Text(entry, "code");
        var zh = source.Text(entry, "name_zh");
        var en = source.Text(entry, "name_en");
        var word = source.Text(entry, "kind", required: false) ?? "count";
        var unit = source.Text(entry, "unit", required: word == "count");
        if (Wire.Read<SlotKind>(word) is not { } kind)
        {
            source.Complain(entry, $"“kind”不能是“{word}”", "可以写：count、bool、text");
            return null;
        }
        if (code is null || zh is null || en is null || (kind == SlotKind.Count && unit is null))
            return null;
        if (code.StartsWith(theme + ".", StringComparison.Ordinal))
            return new Indicator(code, zh, en, unit ?? "", theme, kind, source.Text(entry, "pair", required: false)) { Also = Also(source, entry) };
        source.Complain(entry, $"代码“{code}”应当以“{theme}.”开头");
        return null;
    }

    private static List<string> Also(NotationFile source, YamlMappingNode entry)
    {
        var wordings = new List<string>();
        foreach (var node in source.List(entry, "also"))
            if (node is YamlScalarNode { Value: { Length: > 0 } wording } && !wordings.Contains(wording))
                wordings.Add(wording);
            else
                source.Complain(node, "“also”里每一项应当是一个不重复的说法", NotationFile.TextRemedy);
        return wordings;
    }
}
