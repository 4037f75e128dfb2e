using System.Globalization;
using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning.Rules;

/// <summary>Finds the slots that a printed cross-check names: by the code of row, column or blank, or by quoted wording.</summary>
internal sealed partial class SlotCodes
{
    private sealed record Coded(int Number, int Item, string Column, string Row, string ColumnCode, string Own, string Words);

    private readonly List<Coded> slots = [];

    /// <summary>Notes the codes of a form's blanks.</summary>
    public SlotCodes(LearnedTable table)
    {
        var number = 0;
        for (var item = 0; item < table.Items.Count; item++)
            foreach (var cell in table.Items[item].Cells)
                for (var part = 0; part < cell.Parts.Count; part++)
                    if (cell.Parts[part].Kind is { } kind)
                    {
                        number++;
                        if (kind is not SlotKind.Count)
                            continue;
                        var before = part > 0 ? cell.Parts[part - 1].Text : "";
                        var behind = part + 1 < cell.Parts.Count ? cell.Parts[part + 1].Text : "";
                        var words = table.IsMatrix ? table.Items[item].Label : before;
                        slots.Add(new Coded(number, item, cell.Heading, cell.Parts[part].Code.Row, cell.Parts[part].Code.Column, OwnCode(before, behind), Words(words)));
                    }
    }

    /// <summary>For each way in which all the names are meant, the slots in the order of the names; none where that is not certain.</summary>
    /// <param name="names">Codes, 5 or 05, or quoted wordings.</param>
    public List<IReadOnlyList<int>> Find(IReadOnlyList<string> names)
    {
        if (names.Any(name => !IsCode(name)))
            return Each(slot => slot.Column, (slot, name) => IsCode(name) ? slot.Row == Plain(name) : slot.Words == Words(name), names);
        var own = Each(_ => "", (slot, name) => slot.Own == Plain(name), names);
        var rows = Each(slot => slot.Column, (slot, name) => slot.Row == Plain(name), names);
        var columns = Each(slot => slot.Item.ToString(CultureInfo.InvariantCulture), (slot, name) => slot.ColumnCode == Plain(name), names);
        var meant = new[] { own, rows, columns }.Where(found => found.Count > 0).ToList();
        return meant.Count == 1 ? meant[0] : [];
    }

    private List<IReadOnlyList<int>> Each(Func<Coded, string> scope, Func<Coded, string, bool> isNamed, IReadOnlyList<string> names)
    {
        var found = new List<IReadOnlyList<int>>();
        foreach (var group in slots.GroupBy(scope))
        {
            var meant = names.Select(name => group.Where(slot => isNamed(slot, name)).Select(slot => slot.Number).ToList()).ToList();
            if (meant.TrueForAll(one => one.Count == 1))
                found.Add([.. meant.Select(one => one[0])]);
        }

        return found;
    }

    private static bool IsCode(string name) => name.All(char.IsAsciiDigit);

    private static string Plain(string code) => code.TrimStart('0');

    /// <summary>The code right behind a blank and its unit, （ ）个(5), or before its wording, ⑤已整改（ ）个.</summary>
    private static string OwnCode(string before, string behind)
        => Behind().Match(behind) is { Success: true } after ? PrintedRules.Digits(after.Groups["code"].Value)
            : Before().Match(before) is { Success: true } ahead ? PrintedRules.Digits(ahead.Groups["code"].Value) : "";

    /// <summary>The wording without 其中 and 数 at its ends, so that “完成整改”数 is 其中：完成整改.</summary>
    private static string Words(string text)
    {
        var bones = Skeleton.Of(Bracketed().Replace(text, ""));
        bones = bones.StartsWith("其中", StringComparison.Ordinal) ? bones[2..] : bones;
        return bones.EndsWith('数') ? bones[..^1] : bones;
    }

    [GeneratedRegex(@"^\s*[\u4e00-\u9fff/]{0,3}\s*(?:[（(](?<code>[0-9]{1,2})[)）]|(?<code>[①-⑳]))")]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?:^|[，,；;。、\n])\s*(?:[（(](?<code>[0-9]{1,2})[)）]|(?<code>[①-⑳]))[^，,；;。（(]*$")]
    private static partial Regex Before();

    [GeneratedRegex(@"[（(][^（()）]*[)）]")]
    private static partial Regex Bracketed();
}
