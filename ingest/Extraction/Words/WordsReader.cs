using System.Buffers;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction.Words;

/// <summary>What stands in a blank that asks for words.</summary>
/// <param name="Status">Blank, none, reported or, where there are far too many words, unreadable.</param>
/// <param name="Words">The words without the blank's own brackets, or null.</param>
/// <param name="Start">Index of the first character in the text that was read.</param>
/// <param name="Length">Characters of the words.</param>
internal readonly record struct WordsReading(SlotStatus Status, string? Words, int Start, int Length);

/// <summary>Reads a blank that asks for words, such as 活动名称（特种设备“云课堂”）.</summary>
internal static class WordsReader
{
    private const int LongestWords = 600, LongestShown = 40;
    private const string Open = "（([【〔_", Close = "）)]】〕_", Edge = " \u3000\t\n\r，,、；;：:。．.";

    private static readonly SearchValues<char> OpenSigns = SearchValues.Create(Open);

    /// <summary>Reads the blank: one pair of brackets around the words is the blank's own.</summary>
    public static WordsReading Read(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestWords)
            return new WordsReading(SlotStatus.Unreadable, null, 0, LongestShown);
        int start = 0, end = text.Length;
        Trim(text, ref start, ref end);
        if (end > start && Open.Contains(text[start]))
        {
            var close = Matching(text[start..end]);
            if (close < 0)
                start++;
            else if (text[(start + close + 1)..end].Trim(Edge) is "" or "等" or "的")
                (start, end) = (start + 1, start + close);
        }
        else if (end > start && Close.Contains(text[end - 1]) && text[start..end].IndexOfAny(OpenSigns) < 0)
        {
            end--;
        }

        while (end > start && (text[start] == '_' || Edge.Contains(text[start])))
            start++;
        while (end > start && (text[end - 1] == '_' || Edge.Contains(text[end - 1])))
            end--;
        if (start >= end)
            return new WordsReading(SlotStatus.Blank, null, start, 0);
        var words = text[start..end].ToString();
        return words is "无" or "/" or "—" or "——" or "／" or "-" or "－"
            ? new WordsReading(SlotStatus.None, null, start, end - start)
            : new WordsReading(SlotStatus.Reported, words, start, end - start);
    }

    private static void Trim(ReadOnlySpan<char> text, ref int start, ref int end)
    {
        // A quotation mark before the blank closes the wording before it.
        while (start < end && (Edge.Contains(text[start]) || text[start] is '”' or '"' && start + 1 < end && Open.Contains(text[start + 1])))
            start++;
        while (end > start && Edge.Contains(text[end - 1]))
            end--;
    }

    /// <summary>The index of the bracket that closes the first one, or −1.</summary>
    private static int Matching(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '（' or '(' or '[' or '【' or '〔')
                depth++;
            else if (text[i] is '）' or ')' or ']' or '】' or '〕' && --depth == 0)
                return i;
        }

        return -1;
    }
}
