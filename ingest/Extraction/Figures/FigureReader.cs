using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction.Figures;

/// <summary>
/// Reads what stands in a blank as a count. It reads plain writings of numbers as people make them and refuses the rest:
/// two figures, a fraction, a sum or words are unreadable, never guessed at.
/// </summary>
public static class FigureReader
{
    private const int LongestBlank = 256, LongestShown = 40;
    private const double Plain = 1, Mended = 0.85, Joined = 0.75, Loose = 0.7, WordForNone = 0.85, BesideAnother = 0.95, OtherMeasure = 0.8, Worded = 0.88;

    private static readonly string[] Nones = ["无", "/", "—", "——", "–", "-", "--", "\\", "―", "─", "－", "∕", "//", "无/"];
    private static readonly string[] WordsForNone = ["没有", "暂无", "无此项", "未开展", "暂未开展", "尚未开展", "未组织", "未涉及", "不涉及"];
    private static readonly string[] Abouts = ["大约", "约为", "约", "近", "将近", "接近", "超过", "超", "逾", "上", "不少于", "至少", "≈", ">", "累计约", "共约"];
    private static readonly string[] Totals = ["共计", "累计", "合计", "总计", "共", "计", "达到", "达", "为", "了", "人数", "人员", "次数", "数量", "数"];
    private static readonly string[] AboutsBehind = ["余", "多", "左右", "上下", "以上", "几", "来", "+"];

    /// <summary>Reads a blank.</summary>
    /// <param name="text">What stands between the wording before and after the blank, brackets and all.</param>
    /// <param name="unit">The slot's unit; a figure written with a measure of another kind is trusted less.</param>
    public static FigureReading Read(ReadOnlySpan<char> text, string unit)
    {
        if (text.Length > LongestBlank)
            return FigureReading.Unreadable(0, LongestShown, "填报内容过长，不是数字");
        var figure = new FigureText(text, stackalloc char[text.Length], stackalloc int[text.Length]);
        var signs = figure.Signs;
        if (signs.IsEmpty)
            return FigureReading.Blank;
        var start = figure.SourceOf(0);
        var length = figure.SourceOf(signs.Length - 1) - start + 1;
        var core = WithoutMeasures(signs, unit);
        if (core.IsEmpty)
            return IsSlash(signs) ? new FigureReading(SlotStatus.None, 0, false, start, length, Plain) : FigureReading.Blank;
        if (Is(core, Nones) || Is(signs, Nones))
            return new FigureReading(SlotStatus.None, 0, false, start, length, Plain);
        if (Is(signs, WordsForNone))
            return new FigureReading(SlotStatus.None, 0, false, start, length, WordForNone);
        return ReadAmount(figure, unit) ?? ReadBracket(text, unit) ?? ReadListed(text, unit) ?? ReadBeforeAside(text, unit) ?? FigureReading.Unreadable(start, length, $"“{text[start..(start + length)]}”不能确定为一个整数");
    }

    /// <summary>Reads what the brackets hold where words without any figure stand before or behind them, as in 等（35）.</summary>
    private static FigureReading? ReadBracket(ReadOnlySpan<char> text, string unit)
    {
        var open = text.IndexOfAny('（', '(');
        var close = text.LastIndexOfAny('）', ')');
        if (open < 0 || close >= 0 && close <= open || open == 0 && close is < 0)
            return null;
        var end = close < 0 ? text.Length : close;
        if (HasFigure(text[..open]) || HasFigure(text[end..]))
            return null;
        var inside = text[(open + 1)..end];
        if (inside.IndexOfAny('（', '(') >= 0 || open == 0 && end >= text.Length - 1)
            return null;
        var reading = Read(inside, unit);
        return reading.Status == SlotStatus.Unreadable ? null : reading with { Start = reading.Start + open + 1, Confidence = Math.Min(reading.Confidence, Worded) };
    }

    private static bool HasFigure(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (Numerals.IsNumberLike(Recognition.Skeleton.Fold(c)))
                return true;
        return false;
    }

    /// <summary>Reads what follows a list number at the head of a clause, as in ；（4）（48）.</summary>
    private static FigureReading? ReadListed(ReadOnlySpan<char> text, string unit)
    {
        var length = Asides.ListNumberAt(text);
        if (length == 0)
            return null;
        var reading = Read(text[length..], unit);
        return reading.Status is SlotStatus.Reported or SlotStatus.None ? reading with { Start = reading.Start + length, Confidence = Math.Min(reading.Confidence, BesideAnother) } : null;
    }

    /// <summary>Reads what stands before an aside with figures of its own, as in 500）人次（其中线上200. The aside never replaces the whole.</summary>
    private static FigureReading? ReadBeforeAside(ReadOnlySpan<char> text, string unit)
    {
        var aside = Asides.Start(text);
        if (aside <= 0)
            return null;
        var reading = Read(text[..aside], unit);
        return reading.Status == SlotStatus.Reported ? reading with { Confidence = Math.Min(reading.Confidence, BesideAnother) } : null;
    }

    private static FigureReading? ReadAmount(FigureText figure, string unit)
    {
        if (figure.Severed)
            return null;
        var signs = figure.Signs;
        var position = 0;
        var about = false;
        var measure = ReadOnlySpan<char>.Empty;
        while (position < signs.Length)
        {
            var rest = signs[position..];
            if (LongestAt(rest, Abouts) is var aboutLength and > 0 && !(rest[0] == '上' && rest.Length > 1 && char.IsAsciiDigit(rest[1]) is false && Numerals.SmallMultiplier(rest[1]) == 0))
                (about, position) = (true, position + aboutLength);
            else if (LongestAt(rest, Totals) is var totalLength and > 0)
                position += totalLength;
            else if (Measures.LengthAt(rest, unit) is var measureLength and > 0)
                position += Note(rest[..measureLength], ref measure);
            else
                break;
        }

        var first = position;
        var amount = new AmountScanner(signs[position..], about);
        if (amount.Read() is not { } value)
            return null;
        position += amount.Position;
        about |= amount.Approximate;
        var last = position - 1;
        while (position < signs.Length)
        {
            var rest = signs[position..];
            if (LongestAt(rest, AboutsBehind) is var aboutLength and > 0)
                (about, position, last) = (true, position + aboutLength, position + aboutLength - 1);
            else if (Measures.LengthAt(rest, unit) is var measureLength and > 0)
                position += Note(rest[..measureLength], ref measure);
            else
                return null;
        }

        if (value != decimal.Truncate(value) || value > long.MaxValue)
            return null;
        while (first > 0 && Measures.LengthAt(signs[(first - 1)..first], unit) == 0)
            first--;
        var confidence = Plain;
        if (amount.Mended)
            confidence = Math.Min(confidence, Mended);
        if (figure.BrokenDigits)
            confidence = Math.Min(confidence, Joined);
        if (amount.Loose)
            confidence = Math.Min(confidence, Loose);
        if (!Measures.Agree(measure, unit))
            confidence = Math.Min(confidence, OtherMeasure);
        var start = figure.SourceOf(first);
        return new FigureReading(SlotStatus.Reported, (long)value, about, start, figure.SourceOf(last) - start + 1, confidence);
    }

    /// <summary>Notes the first measure word and gives its length.</summary>
    private static int Note(ReadOnlySpan<char> word, ref ReadOnlySpan<char> measure)
    {
        if (measure.IsEmpty)
            measure = word;
        return word.Length;
    }

    /// <summary>The signs without measure words at either end, as in (个)/ or 无人次.</summary>
    private static ReadOnlySpan<char> WithoutMeasures(ReadOnlySpan<char> signs, string unit)
    {
        while (!signs.IsEmpty && signs[0] != '/' && Measures.LengthAt(signs, unit) is var length and > 0)
            signs = signs[length..];
        if (signs.IsEmpty || Is(signs, Nones))
            return signs;
        for (var end = 1; end < signs.Length; end++)
            if (Is(signs[..end], Nones) && OnlyMeasures(signs[end..], unit))
                return signs[..end];
        return signs;
    }

    private static bool OnlyMeasures(ReadOnlySpan<char> signs, string unit)
    {
        while (!signs.IsEmpty)
        {
            var length = Measures.LengthAt(signs, unit);
            if (length == 0)
                return false;
            signs = signs[length..];
        }

        return true;
    }

    private static bool IsSlash(ReadOnlySpan<char> signs) => signs.Length == 1 && signs[0] == '/';

    private static bool Is(ReadOnlySpan<char> signs, string[] words)
    {
        foreach (var word in words)
            if (signs.SequenceEqual(word))
                return true;
        return false;
    }

    private static int LongestAt(ReadOnlySpan<char> signs, string[] words)
    {
        var longest = 0;
        foreach (var word in words)
            if (word.Length > longest && signs.StartsWith(word))
                longest = word.Length;
        return longest;
    }
}
