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

    /// <summary>The higher of <see cref="Of"/> and the share of letters that an edit distance leaves alone, which is kinder to short wordings with a wrong letter.</summary>
    public static double Loosely(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var longest = Math.Max(first.Length, second.Length);
        if (longest == 0 || Math.Abs(first.Length - second.Length) > longest / 2)
            return Of(first, second);
        return Math.Max(Of(first, second), 1 - (double)Distance(first, second) / longest);
    }

    /// <summary>Letters to change, add or leave out (Levenshtein, Soviet Physics Doklady 10, 1966).</summary>
    private static int Distance(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var row = new int[second.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 0; i < first.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < second.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j + 1]) + 1, diagonal + (first[i] == second[j] ? 0 : 1));
                diagonal = row[j + 1];
                row[j + 1] = cost;
            }
        }

        return row[^1];
    }
}
