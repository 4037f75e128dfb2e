using System.Globalization;
using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning.Rules;

/// <summary>A cross-check as it will be written.</summary>
/// <param name="Rule">In the notation: <c>8 &lt;= 5 - 6</c>.</param>
/// <param name="Printed">The words that say so.</param>
internal readonly record struct PrintedRule(string Rule, string Printed);

/// <summary>
/// Finds the cross-checks that a form prints: (8)≤(5)－(6), 14=1+…+13, “完成整改”数应小于等于“发现隐患”数, 合计=1+2+3, 合计等于各项之和.
/// What names a slot that cannot be told for certain is left out: a wrong rule would doubt right figures.
/// </summary>
internal static partial class PrintedRules
{
    private const int LongestPrinted = 60, MostRules = 100;

    /// <summary>The rules of a form, in the order of its texts.</summary>
    public static List<PrintedRule> Find(LearnedTable table)
    {
        var codes = new SlotCodes(table);
        var rules = new List<PrintedRule>();
        var texts = table.Items.SelectMany(item => item.Cells.SelectMany(cell => cell.Parts).Select(part => part.Text).Prepend(item.Label)).Concat(table.Columns).Concat(table.Notes);
        foreach (var text in texts.Where(text => text.Length is > 2 and < 1_000).Distinct())
        {
            foreach (Match match in Relation().Matches(Normalised(text)))
                Relate(match, text, codes, rules);
            if (TotalNote().Match(text) is { Success: true } total)
                Totals(table, total.Value, rules);
        }

        return [.. rules.DistinctBy(rule => rule.Rule).Take(MostRules)];
    }

    /// <summary>A code in digits: ⑤ is 5.</summary>
    public static string Digits(string code)
        => code.Length == 1 && code[0] is >= '①' and <= '⑳' ? (code[0] - '①' + 1).ToString(CultureInfo.InvariantCulture) : code.TrimStart('0');

    private static void Relate(Match match, string text, SlotCodes codes, List<PrintedRule> rules)
    {
        var (left, right) = (Terms(match.Groups["left"].Value), Terms(match.Groups["right"].Value));
        var names = left.Concat(right).Select(term => term.Name).ToList();
        if (names.Count != names.Distinct().Count())
            return;
        var sign = match.Groups["sign"].Value switch { "≤" => "<=", "≥" => ">=", _ => "=" };
        foreach (var slots in codes.Find(names))
            rules.Add(new PrintedRule($"{Sum(left, slots, 0)} {sign} {Sum(right, slots, left.Count)}", Shown(text, match.Value)));
    }

    private static string Sum(List<(bool Minus, string Name)> terms, IReadOnlyList<int> slots, int offset)
        => string.Concat(terms.Select((term, index) => $"{(index == 0 ? "" : term.Minus ? " - " : " + ")}{slots[offset + index]}"));

    private static List<(bool Minus, string Name)> Terms(string side)
    {
        var terms = new List<(bool, string)>();
        foreach (Match match in TermPattern().Matches(side))
        {
            var name = match.Groups["words"].Success ? match.Groups["words"].Value : Digits(match.Groups["code"].Value);
            // 1+…+13: the codes between are meant too.
            if (match.Groups["until"].Success && terms.Count > 0 && int.TryParse(terms[^1].Item2, out var first) && int.TryParse(name, out var last) && last - first < MostRules)
                for (var code = first + 1; code < last; code++)
                    terms.Add((false, code.ToString(CultureInfo.InvariantCulture)));
            terms.Add((match.Groups["sign"].Value == "-" && !match.Groups["until"].Success, name));
        }

        return terms;
    }

    /// <summary>合计 is the sum of the rows before it, column by column, where they share its unit and none is part of another.</summary>
    private static void Totals(LearnedTable table, string printed, List<PrintedRule> rules)
    {
        var totals = table.Items.Where(item => TotalLabel().IsMatch(Skeleton.Of(item.Label))).ToList();
        if (totals is not [var total] || table.Items.Any(item => item.Label.Contains("其中", StringComparison.Ordinal)))
            return;
        var numbers = new Dictionary<LearnedPart, int>(ReferenceEqualityComparer.Instance);
        foreach (var blank in table.Blanks)
            numbers.Add(blank, numbers.Count + 1);
        foreach (var cell in total.Cells)
        {
            var above = table.Items.TakeWhile(item => item != total).Where(item => item.Group == total.Group || total.Group is null)
                .SelectMany(item => item.Cells).Where(other => other.Heading == cell.Heading).SelectMany(other => other.Parts).Where(part => part.Kind is SlotKind.Count).ToList();
            if (cell.Parts.Where(part => part.Kind is SlotKind.Count).ToList() is [var sum] && above.Count > 1 && above.TrueForAll(part => part.Unit == sum.Unit))
                rules.Add(new PrintedRule($"{numbers[sum]} = {string.Join(" + ", above.Select(part => numbers[part]))}", Shown(printed, printed)));
        }
    }

    private static string Shown(string text, string match) => text.Length <= LongestPrinted ? text : match;

    /// <summary>The text with one sign for each relation and without the words around codes.</summary>
    private static string Normalised(string text)
    {
        var plain = HalfWidth.Of(text).Replace(" ", "", StringComparison.Ordinal);
        plain = AtMost().Replace(plain, "≤");
        plain = AtLeast().Replace(plain, "≥");
        plain = Equal().Replace(plain, "=");
        plain = Around().Replace(plain, "${code}");
        return plain.Replace('－', '-').Replace('−', '-').Replace('—', '-').Replace('＋', '+').Replace("...", "…", StringComparison.Ordinal).Replace("……", "…", StringComparison.Ordinal);
    }

    private const string Name = "(?:[(（][0-9]{1,2}[)）]|[0-9]{1,2}|[①-⑳]|“[^”]{2,24}”数?|[合总]计)";
    private const string Side = Name + @"(?:[+\-](?:…\+)?" + Name + ")*";

    [GeneratedRegex("(?:(?<![0-9.+\\-])|(?=“))(?<left>" + Side + ")(?<sign>[≤≥=])(?<right>" + Side + ")(?![0-9.%]|[+\\-][0-9(（])")]
    private static partial Regex Relation();

    [GeneratedRegex(@"(?<sign>[+\-])?(?<until>…\+)?(?:[(（]?(?<code>[0-9]{1,2}|[①-⑳])[)）]?|“(?<words>[^”]{2,24})”|(?<words>[合总]计))")]
    private static partial Regex TermPattern();

    [GeneratedRegex("(?:应|须|必须|需)?(?:小于或?等于|不大于|不[应得]大于|不[应得]?超过|≤|≦|⩽|<=)")]
    private static partial Regex AtMost();

    [GeneratedRegex("(?:应|须|必须|需)?(?:大于或?等于|不小于|不[应得]小于|不[应得]?少于|≥|≧|⩾|>=)")]
    private static partial Regex AtLeast();

    [GeneratedRegex("(?:应|须|必须|需)?(?:等于|＝|==)")]
    private static partial Regex Equal();

    [GeneratedRegex(@"(?:代码|行次|指标|序号|第)?(?<code>[(（]?[0-9]{1,2}[)）]?)[行栏列项](?=[≤≥=+\-…之]|$|[，,；;。、])|(?:代码|行次|序号)(?<code>[0-9]{1,2})")]
    private static partial Regex Around();

    [GeneratedRegex("[合总]计\\s*(?:数|栏|行)?\\s*(?:应|为|=|＝|等于|应等于|是){1,2}\\s*(?:以上|上述|前面?)?各(?:项|行|类|栏)?(?:数据?|指标)?之?[和总]")]
    private static partial Regex TotalNote();

    [GeneratedRegex("^(?:[合总]计|共计|[合总]计数)$")]
    private static partial Regex TotalLabel();
}
