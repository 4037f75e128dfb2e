namespace SafetyMonth.Ingest.Prose;

/// <summary>Gives numbers without a measure word the one that is meant: 分别开展3、5、8场, 排查隐患256项，整改186.</summary>
internal static class UnitCarrier
{
    private const int Far = 40, MostListed = 30;

    /// <summary>The numbers with units; one that no unit can be said to belong to is left out.</summary>
    public static List<FoundNumber> Carry(string text, List<FoundNumber> numbers)
    {
        var kept = new List<FoundNumber>();
        for (var index = 0; index < numbers.Count; index++)
            if (numbers[index].OwnUnit)
                kept.Add(numbers[index]);
            else if (Listed(text, numbers, index) is { } unit)
                kept.Add(numbers[index] with { Unit = unit });
            else if (Rectified(text, numbers[index], kept))
                kept.Add(numbers[index] with { Unit = kept[^1].Unit });
            else if (Liked(text, numbers[index]))
                kept.Add(numbers[index]);
        return kept;
    }

    /// <summary>The unit at the end of a list of bare numbers parted by 、 after 分别 or 各.</summary>
    private static string? Listed(string text, List<FoundNumber> numbers, int index)
    {
        var next = index;
        while (next + 1 < numbers.Count && next - index < MostListed && !numbers[next].OwnUnit && IsListComma(text.AsSpan(numbers[next].End, numbers[next + 1].Start - numbers[next].End)))
            next++;
        var lead = text.AsSpan(Math.Max(0, numbers[index].Start - Far), Math.Min(Far, numbers[index].Start));
        return next > index && numbers[next].OwnUnit && (lead.Contains("分别", StringComparison.Ordinal) || lead.Contains("依次", StringComparison.Ordinal)) ? numbers[next].Unit : null;
    }

    private static bool IsListComma(ReadOnlySpan<char> between) => between is "、" or "和" or "及" or "、 ";

    private static bool Rectified(string text, FoundNumber number, List<FoundNumber> kept)
    {
        if (kept.Count == 0 || number.Start - kept[^1].End > 12)
            return false;
        var between = text.AsSpan(kept[^1].End, number.Start - kept[^1].End);
        return between.EndsWith("整改") || between.EndsWith("改掉") || between.EndsWith("限期改") || between.EndsWith("立改") || between.EndsWith("整改完成") || between.EndsWith("完成") || between.EndsWith("办结") || between.EndsWith("销号");
    }

    /// <summary>点赞2.3万 is said without any measure word.</summary>
    private static bool Liked(string text, FoundNumber number)
    {
        var lead = text.AsSpan(0, number.Start);
        foreach (var word in (ReadOnlySpan<string>)["点赞", "转发", "评论", "点赞量", "点赞数", "转发量", "峰值", "峰值达", "峰值为", "点赞达", "点赞超", "阅读", "浏览", "播放", "点击", "观看"])
            if (lead.EndsWith(word))
                return true;
        return false;
    }
}
