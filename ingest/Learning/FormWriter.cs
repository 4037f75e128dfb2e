using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Learning.Rules;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning;

/// <summary>A form's identity as it will be written.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Year">Its year.</param>
/// <param name="YearFound">Whether the document names the year; else it is written with a remark.</param>
/// <param name="Facts">What the document says; what it leaves open is written with a remark.</param>
/// <param name="Campaign">A known campaign without a form that this is the form of: it gives what the document leaves open, and its calendar; or null.</param>
internal sealed record FormHeading(string Id, int Year, bool YearFound, FormFacts Facts, Form? Campaign = null);

/// <summary>Writes a learned form in the notation, with remarks for the clerk who corrects it.</summary>
internal sealed partial class FormWriter(LearnedTable table, FormHeading heading)
{
    private readonly StringBuilder yaml = new();

    /// <summary>The file's text.</summary>
    /// <param name="source">The name of the document that the form was learned from.</param>
    /// <param name="suggestions">A suggestion for every slot.</param>
    public string Write(string source, IReadOnlyList<IndicatorSuggestion> suggestions)
    {
        var (facts, known) = (heading.Facts, heading.Campaign);
        Remark($"从“{source}”学来的表样，请对照原表核对后使用。写法见 ingest/Forms/catalogue/README.md。");
        Remark("核对：填空有没有多、少，单位对不对，每个填空下面建议的指标对不对（括号里的分数越低越要细看）。");
        Remark("改好后把文件放进程序旁边的 forms 文件夹就生效。");
        Proposals(suggestions);
        Line("id", heading.Id, null);
        Line("title", facts.Title ?? known?.Title ?? "安全生产月活动情况统计表", facts.Title is null && known is null ? "没有找到标题，请补" : null);
        yaml.Append(CultureInfo.InvariantCulture, $"year: {heading.Year}{(heading.YearFound ? "" : " # 没有找到年份，请核对")}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"region: {known?.RegionCode ?? facts.Region ?? "100000"}{(known is null && facts.Region is null ? " # 没有认出发文地区，请改成六位地区代码" : "")}\n");
        Line("bureau", known?.Bureau ?? facts.Bureau ?? FormGuesses.Unknown, known is null && facts.Bureau is null ? "没有找到发文单位，请补" : null);
        Line("notice", known?.Notice ?? facts.Notice ?? FormGuesses.Unknown, known is null && facts.Notice is null ? "没有找到通知的文号或名称，请补" : null);
        Line("campaign", known?.Campaign ?? facts.Campaign ?? "“安全生产月”", known is null && facts.Campaign is null ? "没有找到活动名称，请核对" : null);
        yaml.Append(CultureInfo.InvariantCulture, $"layout: {(table.IsMatrix ? "matrix" : "sentences")}\n");
        yaml.Append(known is null ? "basis: increment # 按每周报本周数处理；如果报累计数，请改成 cumulative\n\n" : $"basis: {Wire.Spell(known.Basis)}\n\n");
        yaml.Append(known is null ? Calendar(facts.Calendar) : CalendarNotation.Write(known.Calendar)).Append('\n');
        yaml.Append(CultureInfo.InvariantCulture, $"columns: [{string.Join(", ", table.Columns.Select(Quoted))}]\n\nitems:\n");
        var number = 0;
        foreach (var item in table.Items)
            Item(item, suggestions, ref number);
        Rules();
        return yaml.ToString();
    }

    private void Rules()
    {
        var rules = PrintedRules.Find(table);
        if (rules.Count == 0)
            return;
        yaml.Append("rules: # 表上印着的校验关系，数字是填空的序号\n");
        foreach (var (rule, printed) in rules)
            yaml.Append(CultureInfo.InvariantCulture, $"  - {rule} # {Clean(printed.ReplaceLineEndings(" "))}\n");
    }

    private static string Calendar(FoundCalendar found)
        => $"calendar:\n{(found.Weekly is { } weekly ? $"  weekly: {weekly}\n" : "")}  final: {found.Final ?? "6月30日 # 没有找到报送总结的日期，请核对"}\n";

    private void Proposals(IReadOnlyList<IndicatorSuggestion> suggestions)
    {
        var fresh = suggestions.Where(suggestion => suggestion.Score is null).ToList();
        if (fresh.Count == 0)
        {
            yaml.Append('\n');
            return;
        }

        Remark($"有{fresh.Count}个填空在指标字典里没有相近的指标，暂用新代码；可以改用已有的指标，或者把下面各条加进 ingest/Indicators/dictionary/ 里相应主题的文件：");
        foreach (var suggestion in fresh)
            Remark($"  {suggestion.Code}  {suggestion.NameZh}");
        yaml.Append('\n');
    }

    private void Item(LearnedItem item, IReadOnlyList<IndicatorSuggestion> suggestions, ref int number)
    {
        var first = number;
        var cells = new List<(string Heading, string Text)>();
        foreach (var cell in item.Cells)
            cells.Add((cell.Heading, Text(cell, suggestions, ref number)));
        for (var slot = first; slot < number; slot++)
            Remark($"{(slot + 1).ToString(CultureInfo.InvariantCulture)}. {suggestions[slot].Code} {suggestions[slot].NameZh}（{(suggestions[slot].Score is { } score ? score.ToString("0.00", CultureInfo.InvariantCulture) : Near(suggestions[slot]))}）", "  ");
        yaml.Append(item.Group is null ? "" : $"  - group: {Quoted(item.Group)}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"  {(item.Group is null ? "-" : " ")} label: {Quoted(item.Label)}\n");
        if (item.Requirement is not null)
            yaml.Append(CultureInfo.InvariantCulture, $"    requirement: {Quoted(item.Requirement)}\n");
        yaml.Append("    cells:\n");
        foreach (var (column, text) in cells)
            Cell(column, text);
        yaml.Append('\n');
    }

    private static string Near(IndicatorSuggestion suggestion)
        => suggestion.Near.Count == 0 ? "新指标" : $"新指标；相近的有 {string.Join("、", suggestion.Near.Select(near => string.Create(CultureInfo.InvariantCulture, $"{near.Code} {near.Score:0.00}")))}";

    private void Cell(string column, string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim(' ', '\t', '\u3000')).Where(line => line.Length > 0).ToList();
        if (lines.Count == 0 || table.IsMatrix && lines.Count == 1)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"      {Quoted(column)}: {Quoted(lines.FirstOrDefault() ?? "")}\n");
            return;
        }

        yaml.Append(CultureInfo.InvariantCulture, $"      {Quoted(column)}: |\n");
        foreach (var line in lines)
            yaml.Append("        ").Append(Clean(line)).Append('\n');
    }

    private static string Text(LearnedCell cell, IReadOnlyList<IndicatorSuggestion> suggestions, ref int number)
    {
        var text = new StringBuilder();
        foreach (var part in cell.Parts)
        {
            if (part.Kind is not { } kind)
            {
                text.Append(part.Text.Replace('{', '｛').Replace('}', '｝'));
                continue;
            }

            var unit = kind switch { SlotKind.Bool => "是/否", SlotKind.Text => "文字", _ => part.Unit };
            text.Append('{').Append(suggestions[number++].Code).Append(':').Append(unit).Append('}');
        }

        return text.ToString();
    }

    private void Remark(string text, string indent = "") => yaml.Append(indent).Append("# ").Append(Clean(text.ReplaceLineEndings(" "))).Append('\n');

    private void Line(string key, string value, string? remark)
        => yaml.Append(CultureInfo.InvariantCulture, $"{key}: {Quoted(value)}{(remark is null ? "" : $" # {remark}")}\n");

    /// <summary>The text as YAML takes it for text: plain where that is safe, else in double quotes.</summary>
    internal static string Quoted(string text)
    {
        var clean = Clean(text.ReplaceLineEndings(" ")).Trim();
        return Plain().IsMatch(clean) ? clean : $"\"{clean.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>The text without signs that no one sees and YAML refuses.</summary>
    private static string Clean(string text) => Unseen().Replace(text.Replace('\t', ' '), "");

    // A letter or Chinese sign first, no sign of YAML's own anywhere.
    [GeneratedRegex(@"^[\u4e00-\u9fff“《（][\u4e00-\u9fff0-9A-Za-z“”《》（）〔〕、，。；·]*$|^[a-z][a-z0-9-]*$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"[\p{C}\u2028\u2029\ufffe\uffff]")]
    private static partial Regex Unseen();
}
