using System.Globalization;
using SafetyMonth.Ingest.Extraction;

namespace SafetyMonth.Ingest.Loading;

/// <summary>Where a figure stands in its paragraph or cell.</summary>
/// <param name="Line">The place of the paragraph or cell.</param>
/// <param name="Start">0-based index of its first character.</param>
/// <param name="Length">Its characters as typed.</param>
internal readonly record struct FigureSpan(string Line, int Start, int Length)
{
    private const string Before = " 第";
    private const char After = '字';

    /// <summary>The figures of a return that have a place.</summary>
    public static IEnumerable<FigureSpan> Of(ExtractedReturn extracted)
        => extracted.Values.Select(value => (value.At, value.Raw)).Concat(extracted.Extra.Select(extra => (extra.At, extra.Raw)))
            .Select(one => Parse(one.At, one.Raw.Length)).OfType<FigureSpan>();

    /// <summary>Whether it shares a character with a stretch of its line.</summary>
    public bool Meets(int start, int end) => Start < end && start < Start + Length;

    // Spelt by Place: 表1 行3 列2 第10字.
    private static FigureSpan? Parse(string? place, int length)
        => place?.LastIndexOf(Before, StringComparison.Ordinal) is int at and > 0 && place[^1] == After
            && int.TryParse(place.AsSpan(at + Before.Length, place.Length - at - Before.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new FigureSpan(place[..at], number - 1, length)
            : null;
}
