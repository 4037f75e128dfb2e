namespace SafetyMonth.Ingest.Reading;

/// <summary>
/// What is taken out of text at reading: only what nobody typed or can see. Zero-width and direction characters, byte order
/// marks, soft hyphens and control characters go, a no-break space becomes a space, other line ends become <c>\n</c>.
/// Numbers in a reversed stretch (right-to-left override) are made unreadable. Full-width digits and everything else stay as typed, since evidence must be what stands in the file.
/// </summary>
internal static class TextCleaning
{
    private const char Replacement = '\uFFFD';

    /// <summary>Whether the character stays as it is; a quick test that nearly every character passes.</summary>
    public static bool IsOrdinary(char c) => (c >= 0x20 && c < 0x7F) || (c >= 0x2070 && c < 0xD800) || (c >= 0xFF00 && c < 0xFFF0);

    /// <summary>Whether the character makes what follows be shown from right to left, digits too: 21 is stored and 12 is seen.</summary>
    public static bool StartsReversal(char c) => c == '\u202E';

    /// <summary>Whether the character ends such a stretch; a line end does too.</summary>
    public static bool EndsReversal(char c) => c is '\u202C' or '\n' or '\r' or '\u2028' or '\u2029';

    /// <summary>A character of a reversed stretch: of a number neither what is stored nor what is seen can be trusted.</summary>
    public static char Reversed(char c) => char.IsNumber(c) || "〇零一二两三四五六七八九十百千万亿".Contains(c) ? Replacement : c;

    /// <summary>The character that stands for the one at the index, or null where it goes.</summary>
    public static char? Clean(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        return c switch
        {
            '\t' or '\n' => c,
            '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => '\n',
            '\u00A0' or '\u202F' or '\u2007' => ' ',
            < ' ' or (>= '\u007F' and < '\u00A0') or '\u00AD' or '\u061C' => null,
            (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => null,
            (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF' => null,
            _ when char.IsHighSurrogate(c) => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? c : Replacement,
            _ when char.IsLowSurrogate(c) => index > 0 && char.IsHighSurrogate(text[index - 1]) ? c : Replacement,
            _ => c,
        };
    }

    /// <summary>A cleaned copy of a short text, such as a sheet's name.</summary>
    public static string Clean(string text)
    {
        var builder = new StyledTextBuilder();
        builder.Append(text);
        return builder.ToStyledText().Text;
    }
}
