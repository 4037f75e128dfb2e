namespace SafetyMonth.Ingest.Reading.Formats.Html;

/// <summary>
/// Collapses white space as browsers do, with one difference: a line end of the source between two Chinese characters is nothing at all,
/// since editors break long lines anywhere.
/// </summary>
internal sealed class HtmlSpaces
{
    private bool pending;
    private bool pendingBreak;

    /// <summary>Forgets white space at the start or the end of a line.</summary>
    public void Reset() => (pending, pendingBreak) = (false, false);

    /// <summary>Appends a text node.</summary>
    public void Append(StyledTextBuilder target, ReadOnlySpan<char> text, HtmlStyle style)
    {
        var from = 0;
        while (from < text.Length)
        {
            var length = text[from..].IndexOfAny(" \t\r\n\f");
            if (length < 0)
                length = text.Length - from;
            if (length > 0)
            {
                AppendWord(target, text.Slice(from, length), style);
                from += length;
                continue;
            }
            pending = true;
            pendingBreak |= text[from] is '\r' or '\n';
            from++;
        }
    }

    private void AppendWord(StyledTextBuilder target, ReadOnlySpan<char> word, HtmlStyle style)
    {
        if (pending && target.Length > 0)
        {
            var before = target.From(target.Length - 1)[0];
            if (before is not ('\n' or '\t') && !(pendingBreak && IsWide(before) && IsWide(word[0])))
                target.Append(' ', style.Text);
        }
        Reset();
        if (!SymbolFonts.IsSymbolFont(style.Font))
        {
            target.Append(word, style.Text);
            return;
        }
        foreach (var c in word)
            target.Append(SymbolFonts.Read(style.Font, c), style.Text);
    }

    private static bool IsWide(char c) => c is (>= '\u2E80' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF') or '“' or '”' or '‘' or '’' or '—' or '…';
}
