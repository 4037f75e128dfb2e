using System.Buffers;
using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Recognition;

/// <summary>A line that says nothing but that an annex begins: 附件, 附件2：, 附表一.</summary>
internal static partial class AnnexLine
{
    private const int Longest = 12;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十");

    /// <summary>Whether the line is one; it is no title.</summary>
    public static bool Is(ReadOnlySpan<char> line) => line.Length < Longest && Pattern().IsMatch(line);

    /// <summary>Whether it also says which annex: what follows is another than what stands above. 附件 alone may head a list of them.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> line) => Is(line) && line.ContainsAny(Numerals);

    [GeneratedRegex(@"^\s*附\s*[件表]?\s*[0-9０-９一二三四五六七八九十]{0,2}\s*[:：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
