namespace SafetyMonth.Ingest.Extraction.Sentences;

/// <summary>
/// Finds a sentence whose wording stands letter for letter in the document, which most do. It starts at the sentence's
/// longest literal and takes the neighbours that leave nothing but a filled-in blank between them, so that a requirement
/// column with the same words is passed over.
/// </summary>
internal ref struct ExactMatcher
{
    private const int Tries = 12;

    private readonly Sentence sentence;
    private readonly ReadOnlySpan<char> bones;
    private readonly int from;
    private readonly int to;
    private readonly Span<int> starts;

    /// <summary>A matcher inside a stretch of the skeleton.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="bones">The whole skeleton.</param>
    /// <param name="from">Where the stretch begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="starts">Room for the literals' places.</param>
    public ExactMatcher(Sentence sentence, ReadOnlySpan<char> bones, int from, int to, Span<int> starts)
    {
        this.sentence = sentence;
        this.bones = bones;
        this.from = from;
        this.to = to;
        this.starts = starts;
    }

    /// <summary>Fills in the literals' places; false where the wording is not there as printed.</summary>
    /// <param name="taken">For each character of the stretch, whether it belongs to another sentence.</param>
    public readonly bool Find(ReadOnlySpan<bool> taken)
    {
        var anchor = sentence.Literals[sentence.Anchor];
        for (var at = from; at < to;)
        {
            var found = bones[at..to].IndexOf(anchor);
            if (found < 0)
                return false;
            at += found;
            starts[sentence.Anchor] = at;
            if (!taken[at - from] && Forward(sentence.Anchor + 1, at + anchor.Length) && Backward(sentence.Anchor - 1, at))
                return true;
            at++;
        }

        return false;
    }

    private readonly bool Forward(int index, int position)
    {
        if (index == sentence.Literals.Count)
            return true;
        var literal = sentence.Literals[index];
        if (literal.Length == 0 && index == sentence.Literals.Count - 1)
        {
            starts[index] = position;
            return true;
        }

        var kind = sentence.Slots[index - 1].Kind;
        var end = Math.Min(to, position + GapRules.Longest(kind) + literal.Length);
        var at = position;
        for (var tries = 0; tries < Tries && at < end; tries++)
        {
            var found = bones[at..end].IndexOf(literal);
            if (found < 0)
                return false;
            at += found;
            starts[index] = at;
            if (GapRules.Fits(kind, bones[position..at]) && Forward(index + 1, at + literal.Length))
                return true;
            at++;
        }

        return false;
    }

    private readonly bool Backward(int index, int end)
    {
        if (index < 0)
            return true;
        var literal = sentence.Literals[index];
        if (literal.Length == 0 && index == 0)
        {
            starts[0] = end;
            return true;
        }

        var kind = sentence.Slots[index].Kind;
        var low = Math.Max(from, end - GapRules.Longest(kind) - literal.Length);
        var high = end;
        for (var tries = 0; tries < Tries && high > low; tries++)
        {
            var found = bones[low..high].LastIndexOf(literal);
            if (found < 0)
                return false;
            var at = low + found;
            starts[index] = at;
            if (GapRules.Fits(kind, bones[(at + literal.Length)..end]) && Backward(index - 1, at))
                return true;
            high = at + literal.Length - 1;
        }

        return false;
    }
}
