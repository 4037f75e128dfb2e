using System.Globalization;
using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Notation;
using SafetyMonth.Warehouse.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace SafetyMonth.Ingest.Forms;

/// <summary>Reads a form's edit rules: <c>8 &lt;= 5 - 6</c>, <c>14 = 1 + … + 13</c>, in slot numbers.</summary>
internal static partial class RuleNotation
{
    private const string Remedy = "请写成“8 <= 5 - 6”或“14 = 1 + … + 13”，数字是填空的序号";

    /// <summary>The rules, in the file's order.</summary>
    public static IReadOnlyList<EditRule> Read(NotationFile source, YamlMappingNode root, IReadOnlyList<FormSlot> slots)
    {
        var rules = new List<EditRule>();
        foreach (var node in source.List(root, "rules"))
        {
            var text = node.ToString();
            var match = RulePattern().Match(text);
            if (!match.Success)
            {
                source.Complain(node, $"看不懂校验关系“{text}”", Remedy);
                continue;
            }

            var terms = Side(match.Groups["left"], 1).Concat(Side(match.Groups["right"], -1)).ToList();
            if (Mistake(terms, slots) is { } mistake)
                source.Complain(node, mistake, Remedy);
            else
                rules.Add(new EditRule(rules.Count + 1, Comparisons[match.Groups["sign"].Value], terms, text));
        }

        return rules;
    }

    private static string? Mistake(List<RuleTerm> terms, IReadOnlyList<FormSlot> slots)
    {
        var seen = new HashSet<int>();
        foreach (var (slot, _) in terms)
        {
            if (slot < 1 || slot > slots.Count)
                return $"校验关系里的第{slot}个填空不存在，这份表有{slots.Count}个";
            if (slots[slot - 1].Kind is not SlotKind.Count)
                return $"校验关系里的第{slot}个填空不是数字";
            if (!seen.Add(slot))
                return $"校验关系里第{slot}个填空写了两次";
        }

        return null;
    }

    private static IEnumerable<RuleTerm> Side(Group side, int sign)
    {
        foreach (Match part in PartPattern().Matches(side.Value))
        {
            var own = part.Groups["sign"].Value == "-" ? -sign : sign;
            var first = Number(part.Groups["first"]);
            var last = part.Groups["last"].Success ? Number(part.Groups["last"]) : first;
            // One that does not exist is enough to refuse the rule: a range is never laid out further than that.
            for (var slot = first; slot <= Math.Max(first, Math.Min(last, first + MostSlots)); slot++)
                yield return new RuleTerm(slot, own);
        }
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private const int MostSlots = 1_000;

    private static readonly Dictionary<string, Comparison> Comparisons = new() { ["="] = Comparison.Equal, ["<="] = Comparison.AtMost, [">="] = Comparison.AtLeast };

    private const string Part = @"[0-9]{1,4}(?:\s*\+\s*(?:…|\.\.\.)\s*\+\s*[0-9]{1,4})?";

    private const string Sum = Part + @"(?:\s*[+-]\s*" + Part + ")*";

    [GeneratedRegex("^(?<left>" + Sum + @")\s*(?<sign><=|>=|=)\s*(?<right>" + Sum + ")$")]
    private static partial Regex RulePattern();

    [GeneratedRegex(@"(?<sign>[+-]?)\s*(?<first>[0-9]{1,4})(?:\s*\+\s*(?:…|\.\.\.)\s*\+\s*(?<last>[0-9]{1,4}))?")]
    private static partial Regex PartPattern();
}
