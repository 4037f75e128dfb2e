namespace SafetyMonth.Ingest.Recognition;

/// <summary>How alike two short wordings are.</summary>
public static class Likeness
{
    /// <summary>Dice's coefficient over pairs of neighbouring letters (Dice, Ecology 26, 1945), 0 to 1; single letters compare as equal or not.</summary>
    public static double Of(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.SequenceEqual(second))
            return 1;
        if (first.Length < 2 || second.Length < 2)
            return 0;
        Span<bool> used = second.Length <= 256 ? stackalloc bool[second.Length] : new bool[second.Length];
        var shared = 0;
        for (var i = 0; i + 1 < first.Length; i++)
        {
            for (var j = 0; j + 1 < second.Length; j++)
            {
                if (used[j] || first[i] != second[j] || first[i + 1] != second[j + 1])
                    continue;
                used[j] = true;
                shared++;
                break;
            }
        }

        return 2.0 * shared / (first.Length + second.Length - 2);
    }
}
