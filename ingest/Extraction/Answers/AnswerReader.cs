using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction.Answers;

/// <summary>
/// Reads a check box: ☑是 □否, □√是 □否, 是√ 否, a struck-out answer (the one not chosen), or the only answer left.
/// </summary>
internal static class AnswerReader
{
    /// <summary>Reads the signs behind a question.</summary>
    /// <param name="text">The signs, up to the end of the line.</param>
    /// <param name="isStruck">Whether the sign at an index is struck out.</param>
    public static AnswerReading Read(ReadOnlySpan<char> text, Func<int, bool> isStruck)
    {
        text = AnswerMarks.Boxed(text);
        int yes = -1, no = -1, end = 0;
        for (; end < text.Length; end++)
        {
            var c = text[end];
            if (IsWord(c) || IsQuestion(text[end..]))
                break;
            if (c == '是' && yes < 0)
                yes = end;
            else if (c == '否' && no < 0)
                no = end;
        }

        var start = 0;
        while (start < end && IsPadding(text[start]))
            start++;
        while (end > start && IsPadding(text[end - 1]))
            end--;
        var rest = text[end..].TrimStart(" \t\n\u3000；;。.，,");
        if (yes < 0 && no < 0)
            return Unanswered(text, start, end, rest);
        if (yes < 0 || no < 0)
            return Only(text, Math.Max(yes, no), yes >= 0, start, end, isStruck);
        var marks = Marks(text[start..end], yes - start, no - start);
        bool? answer = (marks.Yes, marks.No) switch
        {
            (true, false) => true,
            (false, true) => false,
            _ => null,
        };
        if (marks.Yes && marks.No || marks.Unclear)
            return new AnswerReading(SlotStatus.Unreadable, null, start, end - start, 0.3);
        if (answer is null && isStruck(yes) != isStruck(no))
            answer = isStruck(no);
        return answer is null
            ? new AnswerReading(SlotStatus.Blank, null, start, 0, 1)
            : new AnswerReading(SlotStatus.Reported, answer, start, end - start, 1);
    }

    /// <summary>Reads a cell that is the answer to its row's and column's question: a tick or a word alone says yes or no there.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="isStruck">Whether the sign at an index is struck out.</param>
    public static AnswerReading ReadCell(ReadOnlySpan<char> text, Func<int, bool> isStruck)
    {
        var signs = text.Trim();
        bool? answer = signs switch
        {
            "√" or "✓" or "✔" or "有" or "已开展" or "已完成" => true,
            "×" or "✗" or "✘" or "没有" or "未开展" or "未完成" => false,
            _ => null,
        };
        var start = text.IndexOfAnyExcept(" \t\n\u3000");
        return answer is null || isStruck(start) ? Read(text, isStruck) : new AnswerReading(SlotStatus.Reported, answer, start, signs.Length, 0.95);
    }

    private static AnswerReading Unanswered(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> rest)
        => text[start..end].IndexOfAny(AnswerMarks.Chosen) >= 0 || rest.Length > 0 && !IsQuestion(rest)
            ? new AnswerReading(SlotStatus.Unreadable, null, start, Math.Max(end - start, 1), 0.3)
            : new AnswerReading(SlotStatus.Blank, null, start, 0, 1);

    /// <summary>Only one answer is left: it is the chosen one, unless it is struck out, its box is empty or the tick stands apart.</summary>
    private static AnswerReading Only(ReadOnlySpan<char> text, int at, bool isYes, int start, int end, Func<int, bool> isStruck)
    {
        var signs = text[start..end];
        var mark = signs.IndexOfAny(AnswerMarks.Chosen);
        if (isStruck(at) || mark >= 0 && signs[Math.Min(mark, at - start)..Math.Max(mark, at - start)].IndexOfAny(' ', '\u3000') >= 0)
            return new AnswerReading(SlotStatus.Unreadable, null, start, end - start, 0.3);
        if (signs.IndexOfAny(AnswerMarks.Empty) >= 0 && signs.IndexOfAny(AnswerMarks.Chosen) < 0)
            return new AnswerReading(SlotStatus.Blank, null, start, 0, 0.8);
        return new AnswerReading(SlotStatus.Reported, isYes, start, end - start, 0.95);
    }

    /// <summary>Deals the marks out to the answer that they stand beside.</summary>
    private static (bool Yes, bool No, bool Unclear) Marks(ReadOnlySpan<char> signs, int yes, int no)
    {
        int first = Math.Min(yes, no), second = Math.Max(yes, no);
        var chosen = signs.IndexOfAny(AnswerMarks.Ticks) >= 0 ? AnswerMarks.Ticks : AnswerMarks.Chosen;
        var before = signs[..first].IndexOfAny(chosen) >= 0;
        var after = signs[(second + 1)..].IndexOfAny(chosen) >= 0;
        var middle = signs[(first + 1)..second];
        var leads = AnswerMarks.HasBox(signs[..first]);
        var trails = AnswerMarks.HasBox(signs[(second + 1)..]);
        bool firstChosen = before, secondChosen = after, unclear = false;
        if (middle.IndexOfAny(chosen) >= 0)
        {
            var (left, right) = AnswerMarks.Divide(middle, leads, trails, chosen);
            firstChosen |= left;
            secondChosen |= right;
            unclear = !left && !right;
        }

        return yes < no ? (firstChosen, secondChosen, unclear) : (secondChosen, firstChosen, unclear);
    }

    /// <summary>Whether the next question (是否已…) begins here.</summary>
    private static bool IsQuestion(ReadOnlySpan<char> text) => text.StartsWith("是否") && text.Length > 2 && IsWord(text[2]);

    private static bool IsPadding(char c) => char.IsWhiteSpace(c) || c is '：' or ':' or '；' or ';' or '。' or '，' or ',' or '、' or '.' or '\u3000';

    /// <summary>Letters and digits end the answer, except those that recognition or a lost symbol font leaves for a box.</summary>
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) && c is not ('口' or '是' or '否');
}
