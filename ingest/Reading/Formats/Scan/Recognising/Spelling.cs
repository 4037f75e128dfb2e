namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>Spells marks as Chinese documents do, where recognition takes one for another of the same shape.</summary>
internal static class Spelling
{
    private const string Opening = "(（〈《<", Closing = ")）";

    /// <summary>The signs with brackets in pairs and ticks as ticks.</summary>
    public static IReadOnlyList<Sign> Of(IReadOnlyList<Sign> signs)
    {
        var spelled = signs.ToList();
        var open = new Stack<int>();
        for (var i = 0; i < spelled.Count; i++)
        {
            if (Opening.Contains(spelled[i].Character))
                open.Push(i);
            else if (Closing.Contains(spelled[i].Character) && open.TryPop(out var start))
            {
                spelled[start] = spelled[start] with { Character = '（' };
                spelled[i] = spelled[i] with { Character = '）' };
            }
            else if (spelled[i].Character is 'V' or 'v' && !IsLatin(spelled, i - 1) && !IsLatin(spelled, i + 1))
                spelled[i] = spelled[i] with { Character = '√' };
        }
        return spelled;
    }

    private static bool IsLatin(List<Sign> signs, int index)
        => index >= 0 && index < signs.Count && char.IsAsciiLetterOrDigit(signs[index].Character);
}
