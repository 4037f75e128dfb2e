using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Forms;

/// <summary>The wording that leads to a blank, such as 组织开展宣讲活动.</summary>
internal static partial class SlotLabel
{
    private const string Separators = "，,。．.；;、：: 　\n\t";

    /// <summary>The label of the blank that follows the tokens.</summary>
    /// <param name="before">The cell's tokens so far.</param>
    /// <param name="row">In a matrix the row's label, which stands for a missing word; else null.</param>
    /// <param name="column">The column's heading.</param>
    public static string Of(IReadOnlyList<FormToken> before, string? row, string column)
    {
        var words = before.Count > 0 && before[^1] is LiteralToken literal ? literal.Text : "";
        if (before.Count > 1 && before[^2] is SlotToken { Slot.Unit: { Length: > 0 } unit })
            words = WithoutUnit(words, unit);
        words = words.Trim(Separators.ToCharArray());
        if (row is null)
            return words;
        words = Hint().Replace(words, "").Trim();
        return $"{(words.Length > 0 ? words : row)} [{column}]";
    }

    private static string WithoutUnit(string words, string unit)
    {
        var start = words.AsSpan().TrimStart();
        if (start.StartsWith(unit))
            return start[unit.Length..].ToString();
        return start.Length > unit.Length + 1 && start[0] is '(' or '（' && start[1..].StartsWith(unit) && start[unit.Length + 1] is ')' or '）'
            ? start[(unit.Length + 2)..].ToString()
            : words;
    }

    /// <summary>A unit or a hint in brackets: (个), (填帮扶专家数量).</summary>
    [GeneratedRegex(@"[(（][^()（）]*[)）]")]
    private static partial Regex Hint();
}
