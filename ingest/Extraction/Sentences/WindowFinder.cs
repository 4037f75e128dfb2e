namespace SafetyMonth.Ingest.Extraction.Sentences;

/// <summary>Finds the stretches of a text that share most letter pairs with a sentence: where an alignment is worth its cost.</summary>
internal sealed class WindowFinder
{
    private const int Buckets = 4096;

    // Room at both ends for a blank and some letters that were changed.
    private const int Margin = GapRules.LongestCount + 16;

    private readonly int from;
    private readonly int length;
    private readonly int[] heads = new int[Buckets];
    private readonly int[] next;
    private readonly char[] bones;

    /// <summary>Indexes the letter pairs of a stretch of the skeleton.</summary>
    public WindowFinder(ReadOnlySpan<char> bones, int from, int to)
    {
        this.from = from;
        length = to - from;
        this.bones = bones[from..to].ToArray();
        next = new int[Math.Max(length, 1)];
        Array.Fill(heads, -1);
        for (var i = length - 2; i >= 0; i--)
        {
            var bucket = Bucket(this.bones[i], this.bones[i + 1]);
            next[i] = heads[bucket];
            heads[bucket] = i;
        }
    }

    /// <summary>The best two windows, best first; each with the share of the sentence's letter pairs that it holds.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="taken">For each character of the stretch, whether it belongs to another sentence.</param>
    public IReadOnlyList<Window> Find(Sentence sentence, ReadOnlySpan<bool> taken)
    {
        var hits = new byte[length];
        var pairs = 0;
        foreach (var literal in sentence.Literals)
        {
            for (var i = 0; i + 1 < literal.Length; i++)
            {
                pairs++;
                for (var at = heads[Bucket(literal[i], literal[i + 1])]; at >= 0; at = next[at])
                    if (bones[at] == literal[i] && bones[at + 1] == literal[i + 1] && !taken[at])
                        hits[at] = 1;
            }
        }

        if (pairs == 0)
            return [];
        var width = Math.Min(length, sentence.LiteralLength + sentence.LiteralLength / 4 + 12 + sentence.Slots.Sum(slot => GapRules.Longest(slot.Kind) / 2));
        var windows = new List<Window>();
        for (var round = 0; round < 2; round++)
        {
            var (first, last, count) = Densest(hits, width);
            if (count == 0)
                break;
            windows.Add(new Window(from + Math.Max(0, first - Margin), from + Math.Min(length, last + 2 + Margin), Math.Min(1, (double)count / pairs)));
            Array.Clear(hits, first, last - first + 1);
        }

        return windows;
    }

    /// <summary>The first and last hit of the stretch with most hits.</summary>
    private (int First, int Last, int Count) Densest(byte[] hits, int width)
    {
        int count = 0, best = 0, last = 0;
        for (var i = 0; i < length; i++)
        {
            count += hits[i];
            if (i >= width)
                count -= hits[i - width];
            if (count > best)
                (best, last) = (count, i);
        }

        var first = Math.Max(0, last - width + 1);
        while (first < last && hits[first] == 0)
            first++;
        return (first, last, best);
    }

    private static int Bucket(char first, char second) => (first * 31 + second) & (Buckets - 1);
}

/// <summary>A stretch of the skeleton.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Share">The share of the sentence's letter pairs in it, 0 to 1.</param>
internal readonly record struct Window(int Start, int End, double Share);
