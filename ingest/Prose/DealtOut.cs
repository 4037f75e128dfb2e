using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Prose;

/// <summary>
/// Deals a list out: in 宣讲、培训、演练分别开展3场、5场、8场 the second number is 开展培训. Only where there are as many things as
/// numbers; else the numbers keep the list as their measure.
/// </summary>
internal static partial class DealtOut
{
    private const int LongestList = 120, MostThings = 30;

    /// <summary>What the number counts where its clause deals a list out, or null.</summary>
    /// <param name="text">The folded line.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="index">The number's index in it.</param>
    public static string? Item(string text, Clause clause, int index)
    {
        if (clause.Numbers.Count > MostThings)
            return null;
        var first = clause.Numbers[0].Start;
        var from = Math.Max(clause.Start, first - LongestList);
        if (first <= from || text.IndexOf("分别", from, first - from, StringComparison.Ordinal) is var word && word < 0)
            return null;
        if (!IsOneList(text, clause.Numbers))
            return null;
        var deed = Filler().Replace(text[(word + 2)..first], "");
        var things = Things(text[from..word]);
        // …活动，分别开展3场、5场: the list is the clause before.
        if (things.Length < 2 && clause.Start > 1)
        {
            var end = clause.Start - 1;
            var start = text.LastIndexOfAny([',', '。', ';', ':'], end - 1, Math.Min(end, LongestList)) + 1;
            things = Things(text[start..end]);
        }
        return things.Length == clause.Numbers.Count ? deed + things[index] : null;
    }

    private static bool IsOneList(string text, List<FoundNumber> numbers)
    {
        for (var index = 1; index < numbers.Count; index++)
            if (text[numbers[index - 1].End..numbers[index].Start] is not ("、" or "和" or "及" or "与"))
                return false;
        return numbers.Count > 1;
    }

    private static string[] Things(string list)
        => [.. Separators().Split(Edges().Replace(list, "")).Select(thing => thing.Trim()).Where(thing => thing.Length > 0)];

    [GeneratedRegex("[、]|(?<=[”》])(?=[“《])|(?<=[\u4e00-\u9fff”》])[和及与](?=[\u4e00-\u9fff“《])")]
    private static partial Regex Separators();

    [GeneratedRegex("^(其中|全市|全县|全区|我市|我县|在|对|组织|开展|举办|了|通过|[一二三四五六七八九十两\\d]{1,2}类活动)+|(等)?([一二三四五六七八九十两\\d]{1,2}(个|类|项|种)(活动|方面|领域|乡镇|县区|单位)?)$|等$")]
    private static partial Regex Edges();

    [GeneratedRegex("为|达到?|有|了|约|近|共|计|是")]
    private static partial Regex Filler();
}
