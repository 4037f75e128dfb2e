using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Extraction.Figures;

/// <summary>Finds what clerks write beside a figure that has figures of its own: list numbers before it, asides behind it.</summary>
internal static partial class Asides
{
    /// <summary>Where an aside begins, such as （其中线上200人次 or ，较上周增加20, or -1.</summary>
    public static int Start(ReadOnlySpan<char> text) => FirstOf(AsidePattern().EnumerateMatches(text)).Index;

    /// <summary>The length of a clause's end and the list number behind it, as in ；（4）; 0 where there is none.</summary>
    public static int ListNumberAt(ReadOnlySpan<char> text) => FirstOf(ListNumberPattern().EnumerateMatches(text)).Length;

    private static (int Index, int Length) FirstOf(Regex.ValueMatchEnumerator matches)
        => matches.MoveNext() ? (matches.Current.Index, matches.Current.Length) : (-1, 0);

    [GeneratedRegex(@"[（(\[【〔,，、;；\s]\s*(其中|包括|包含|含|不含|另有|另外|主要|较|比|同比|环比)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AsidePattern();

    [GeneratedRegex(@"^\s*[;；。\n]\s*[（(]?\s*[0-9０-９]{1,2}\s*[）)]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ListNumberPattern();
}
