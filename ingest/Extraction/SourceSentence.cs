using SafetyMonth.Ingest.Extraction.Sentences;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Extraction;

/// <summary>Takes the sentence that a figure stands in out of the document, as it was typed.</summary>
internal static class SourceSentence
{
    private const int Longest = 120;

    /// <summary>The sentence around a slot's place, cut where it is very long; in a matrix the row's label leads.</summary>
    public static string Of(Flow flow, Gap gap, string? label)
    {
        var segment = flow.Segments[flow.SegmentAt(gap.Start)];
        var text = flow.Text;
        var start = Math.Min(gap.Start, segment.End);
        var end = Math.Clamp(gap.End, start, Math.Max(segment.End, start));
        var low = Math.Max(segment.Start, start - Longest);
        while (start > low && !Ends(text[start - 1]))
            start--;
        var high = Math.Min(segment.End, end + Longest);
        while (end < high && !Ends(text[end]))
            end++;
        var sentence = text[start..Math.Min(end, start + 2 * Longest)].Trim();
        return label is null ? sentence.ToString() : string.Concat(label, "：", sentence);
    }

    private static bool Ends(char c) => c is '\n' or '；' or ';' or '。';
}
