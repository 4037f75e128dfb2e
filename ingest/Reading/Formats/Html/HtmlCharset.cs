using System.Text;
using SafetyMonth.Ingest.Reading.Decoding;
using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Formats.Html;

/// <summary>Settles a page's encoding: a byte order mark or valid UTF-8 tells more than what the page says of itself, which is often left from before.</summary>
internal static class HtmlCharset
{
    private const int LongestHead = 4_096;

    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(" \"'>;/");

    public static DecodedText Decode(SourceFile file)
    {
        var text = file.Text!;
        if (text.Encoding != "gb18030" || Declared(file.Bytes.Span) is not { } name || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return text;
        return TextDecoding.Decode(file.Bytes, name) ?? text;
    }

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(LongestHead, bytes.Length)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var rest = head.AsSpan(at + "charset=".Length).TrimStart(" \"'");
        var end = rest.IndexOfAny(Ends);
        return end > 0 ? rest[..end].ToString() : null;
    }
}
