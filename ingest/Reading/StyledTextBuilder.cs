namespace SafetyMonth.Ingest.Reading;

/// <summary>Gathers text with its styles and cleans it on the way; reused from cell to cell.</summary>
internal sealed class StyledTextBuilder
{
    private readonly List<StyleSpan> spans = [];
    private List<Glyph>? glyphs;
    private char[] buffer = new char[256];
    private int length;
    private bool afterReturn;
    private bool isReversed;

    public int Length => length;

    /// <summary>The text from an index to the end, valid until the next change.</summary>
    public ReadOnlySpan<char> From(int start) => buffer.AsSpan(start, length - start);

    public void Clear()
    {
        length = 0;
        afterReturn = false;
        isReversed = false;
        spans.Clear();
        glyphs = null;
    }

    /// <summary>Appends text as a document holds it: invisible characters go, see <see cref="TextCleaning"/>.</summary>
    public void Append(ReadOnlySpan<char> text, TextStyle style = TextStyle.Plain)
    {
        Reserve(text.Length);
        var start = length;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!TextCleaning.IsOrdinary(c))
            {
                if (c == '\n' && afterReturn)
                {
                    afterReturn = false;
                    continue;
                }
                afterReturn = c == '\r';
                isReversed = TextCleaning.StartsReversal(c) || (isReversed && !TextCleaning.EndsReversal(c));
                if (TextCleaning.Clean(text, i) is not { } cleaned)
                    continue;
                c = cleaned;
            }
            else
            {
                afterReturn = false;
            }
            buffer[length++] = isReversed ? TextCleaning.Reversed(c) : c;
        }
        Mark(start, style);
    }

    /// <summary>Appends one character of our own.</summary>
    public void Append(char c, TextStyle style = TextStyle.Plain)
    {
        Reserve(1);
        buffer[length++] = c;
        Mark(length - 1, style);
    }

    /// <summary>Appends text that was recognised in a picture, a glyph for each character.</summary>
    public void Append(ReadOnlySpan<char> text, TextStyle style, IReadOnlyList<Glyph> recognised)
    {
        Recognise(recognised);
        foreach (var c in text)
            Append(c, style);
    }

    /// <summary>Appends text that has been cleaned before, with its styles.</summary>
    public void Append(StyledText text)
    {
        if (text.Glyphs is { } recognised)
            Recognise(recognised);
        Reserve(text.Text.Length);
        text.Text.CopyTo(buffer.AsSpan(length));
        foreach (var span in text.Spans)
            spans.Add(span with { Start = span.Start + length });
        length += text.Text.Length;
    }

    /// <summary>The text from an index on, without line ends before and after it.</summary>
    public StyledText ToStyledText(int from = 0) => Slice(from, length);

    /// <summary>The non-blank lines from an index on, each as a text of its own.</summary>
    public IEnumerable<StyledText> LinesFrom(int from)
    {
        while (from < length)
        {
            var end = Array.IndexOf(buffer, '\n', from, length - from);
            if (end < 0)
                end = length;
            if (!buffer.AsSpan(from, end - from).IsWhiteSpace())
                yield return Slice(from, end);
            from = end + 1;
        }
    }

    private StyledText Slice(int start, int end)
    {
        while (start < end && buffer[start] == '\n')
            start++;
        while (end > start && buffer[end - 1] == '\n')
            end--;
        if (start == end)
            return StyledText.Empty;
        var text = new string(buffer, start, end - start);
        var styled = spans.Count == 0 ? new StyledText(text, []) : new StyledText(text, Clip(start, end));
        if (glyphs is null)
            return styled;
        PadGlyphs();
        return styled with { Glyphs = glyphs.GetRange(start, end - start) };
    }

    // Before the characters themselves are appended.
    private void Recognise(IReadOnlyList<Glyph> recognised)
    {
        glyphs ??= [];
        PadGlyphs();
        glyphs.AddRange(recognised);
    }

    private void PadGlyphs()
    {
        while (glyphs!.Count < length)
            glyphs.Add(Glyph.Joint);
    }

    private List<StyleSpan> Clip(int start, int end)
    {
        var kept = new List<StyleSpan>(spans.Count);
        foreach (var span in spans)
        {
            var from = Math.Max(span.Start, start);
            var to = Math.Min(span.Start + span.Length, end);
            if (from < to)
                kept.Add(new StyleSpan(from - start, to - from, span.Style));
        }
        return kept;
    }

    private void Mark(int start, TextStyle style)
    {
        if (style == TextStyle.Plain || start == length)
            return;
        if (spans.Count > 0 && spans[^1] is var last && last.Style == style && last.Start + last.Length == start)
            spans[^1] = last with { Length = length - last.Start };
        else
            spans.Add(new StyleSpan(start, length - start, style));
    }

    private void Reserve(int count)
    {
        if (length + count > buffer.Length)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));
    }
}
