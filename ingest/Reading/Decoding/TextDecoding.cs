using System.Text;

namespace SafetyMonth.Ingest.Reading.Decoding;

/// <summary>
/// Settles a text's encoding by its bytes: a byte order mark, else UTF-8 where it is valid or nearly so (cut off within a sign), else
/// GB18030 (which holds GBK and GB2312).
/// </summary>
public static class TextDecoding
{
    private const int Sample = 64 * 1024;

    // Chinese in GB18030 that is read as UTF-8 is broken at nearly every sign.
    private const int SignsForOneBreak = 20;

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The bytes as text, or null where they do not look like text.</summary>
    public static DecodedText? Decode(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Of(span[2..], Encoding.Unicode);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Of(span[2..], Encoding.BigEndianUnicode);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Of(span[3..], Encoding.UTF8);
        if (!LooksLikeText(span[..Math.Min(Sample, span.Length)]))
            return null;
        var utf8 = Of(span, Encoding.UTF8);
        return IsMostlySound(utf8) ? utf8 : Of(span, ByName("gb18030"));
    }

    /// <summary>The bytes in a named encoding (from a meta element), or null where the name is unknown.</summary>
    public static DecodedText? Decode(ReadOnlyMemory<byte> bytes, string encodingName)
    {
        try
        {
            // GB2312 in a page's head means what Windows calls so, which GB18030 holds.
            var isChinese = encodingName.StartsWith("gb", StringComparison.OrdinalIgnoreCase) || encodingName.Equals("x-gbk", StringComparison.OrdinalIgnoreCase);
            return Of(bytes.Span, ByName(isChinese ? "gb18030" : encodingName));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Left alone, these encodings would put a question mark where bytes are broken, which people also type.
    private static Encoding ByName(string name) => Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));

    private static DecodedText Of(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        var replaced = 0;
        var wasReplaced = false;
        foreach (var c in text)
        {
            if (c == '\uFFFD' && !wasReplaced)
                replaced++;
            wasReplaced = c == '\uFFFD';
        }
        return new DecodedText(text, encoding.WebName, replaced);
    }

    private static bool IsMostlySound(DecodedText utf8)
        => utf8.Replaced == 0 || utf8.Content.Count(sign => sign is > '\u007f' and not '\uFFFD') >= utf8.Replaced * SignsForOneBreak;

    // Text has no NUL and hardly any other control character.
    private static bool LooksLikeText(ReadOnlySpan<byte> sample)
    {
        var controls = 0;
        foreach (var b in sample)
        {
            if (b == 0)
                return false;
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1A))
                controls++;
        }
        return controls * 200 <= sample.Length;
    }
}
