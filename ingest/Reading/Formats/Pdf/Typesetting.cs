namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>How Chinese text is broken into lines: what may not begin or end one, and how wide characters are.</summary>
internal static class Typesetting
{
    private const string Opening = "（“‘《【〈「『([{";
    private const string Closing = "）”’》】〉」』、，。；：！？)]},.;:!?%％…";
    private const double NarrowWidth = 0.55;

    /// <summary>Whether the character is a square of one em.</summary>
    public static bool IsFullWidth(char c) => c is (>= '\u2E80' and < '\uD800') or (>= '\uF900' and < '\uFB00') or (>= '\uFF01' and <= '\uFF60');

    /// <summary>The width in em of what a line break may not divide at the beginning of a text.</summary>
    public static double FirstPiece(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && Opening.Contains(text[at]))
            at++;
        if (at < text.Length && IsWordPart(text[at]))
        {
            while (at < text.Length && IsWordPart(text[at]))
                at++;
        }
        else
        {
            // A box or a tick stays with its answer.
            at += at < text.Length && !IsFullWidth(text[at]) ? 2 : 1;
        }
        while (at < text.Length && Closing.Contains(text[at]))
            at++;
        return Width(text[..Math.Min(at, text.Length)]);
    }

    /// <summary>What stands between two words on one line.</summary>
    /// <param name="before">The last character before the gap.</param>
    /// <param name="after">The first character after it.</param>
    /// <param name="gap">The gap's width in em.</param>
    public static string Between(char before, char after, double gap)
    {
        const double wide = 1.5, justified = 0.5, space = 0.2;
        if (gap >= wide)
            return "  ";
        return gap >= (IsFullWidth(before) && IsFullWidth(after) ? justified : space) ? " " : "";
    }

    /// <summary>What joins two lines of a paragraph that was broken at the margin; null where it may be two figures.</summary>
    public static string? Across(char before, char after)
    {
        if (char.IsDigit(before) && char.IsDigit(after))
            return null;
        return char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after) ? " " : "";
    }

    private static double Width(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var c in text)
            width += c < '\u2000' ? NarrowWidth : 1;
        return width;
    }

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or ',' or '-' or '/';
}
