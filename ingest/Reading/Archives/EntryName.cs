using System.Text;

namespace SafetyMonth.Ingest.Reading.Archives;

/// <summary>
/// A name in a zip archive, made fit to be shown. Archives made on Chinese Windows keep names in GB18030 without saying so; a name
/// may also hold anything at all, from <c>../</c> to line ends, and is evidence only.
/// </summary>
/// <param name="Shown">Folders and name with <c>/</c> between them, without empty, <c>.</c> and <c>..</c> parts, drives and what cannot be seen.</param>
/// <param name="IsFolder">Whether the entry stands for a folder.</param>
internal readonly record struct EntryName(string Shown, bool IsFolder)
{
    private const int LongestPart = 200;
    private const int MostParts = 20;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    static EntryName() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A name of which every character stands for one byte, unless it was marked as UTF-8 and is a string already.</summary>
    public static EntryName Of(string stored)
    {
        var name = Decode(stored).Replace('\\', '/');
        var parts = name.Split('/').Select(Clean).Where(part => part is not ("" or "." or "..") && !IsDrive(part)).TakeLast(MostParts).ToList();
        return new EntryName(parts.Count > 0 ? string.Join('/', parts) : "（无名文件）", name.EndsWith('/'));
    }

    private static string Decode(string stored)
    {
        if (stored.Any(c => c > 0xFF) || stored.All(char.IsAscii))
            return stored;
        var bytes = Encoding.Latin1.GetBytes(stored);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding("gb18030").GetString(bytes);
        }
    }

    private static string Clean(string part)
    {
        var cleaned = TextCleaning.Clean(part).Replace('\n', ' ').Replace('\t', ' ').Trim();
        return cleaned.Length <= LongestPart ? cleaned : cleaned[..(LongestPart / 2)] + "…" + cleaned[^(LongestPart / 2)..];
    }

    private static bool IsDrive(string part) => part.Length == 2 && part[1] == ':' && char.IsAsciiLetter(part[0]);
}
