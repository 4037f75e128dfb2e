using System.Buffers;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction.Sentences;

/// <summary>
/// Aligns a sentence with a stretch of text in which letters were changed, lost or added. It is the semi-global
/// alignment of Needleman and Wunsch (J. Mol. Biol. 48, 1970): text before and after is free, and inside a slot
/// number-like characters are free too.
/// </summary>
internal static class Aligner
{
    private const int Match = 10, Mismatch = -8, Missing = -7, Added = -7, Barrier = -10_000, LeftOver = 5;
    private const int SlotFigure = 1, SlotMeasure = -3, SlotOther = -6, SlotText = -1;

    private enum Step : byte
    {
        None,
        Pair,
        Skip,
        Take,
    }

    /// <summary>The best alignment, or null where the stretch has too little of the wording.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">The stretch of the skeleton; <c>\0</c> marks characters that belong to another sentence.</param>
    /// <param name="digitsBehind">For each place in the stretch, how many digits stand between it and its sentence's end: they should not be left over.</param>
    public static Alignment? Align(Sentence sentence, ReadOnlySpan<char> text, ReadOnlySpan<int> digitsBehind)
    {
        var pattern = PatternOf(sentence);
        int rows = pattern.Length + 1, columns = text.Length + 1;
        var steps = ArrayPool<Step>.Shared.Rent(rows * columns);
        var previous = ArrayPool<int>.Shared.Rent(columns);
        var current = ArrayPool<int>.Shared.Rent(columns);
        try
        {
            Array.Clear(previous, 0, columns);
            Array.Clear(steps, 0, columns);
            for (var row = 1; row < rows; row++)
            {
                FillRow(pattern[row - 1], sentence, text, previous, current, steps.AsSpan(row * columns, columns));
                (previous, current) = (current, previous);
            }

            var best = 0;
            for (var column = 1; column < columns; column++)
                if (previous[column] - LeftOver * digitsBehind[column] > previous[best] - LeftOver * digitsBehind[best])
                    best = column;
            return Trace(sentence, pattern, text, steps, columns, best, (double)previous[best] / (Match * sentence.LiteralLength));
        }
        finally
        {
            ArrayPool<Step>.Shared.Return(steps);
            ArrayPool<int>.Shared.Return(previous);
            ArrayPool<int>.Shared.Return(current);
        }
    }

    /// <summary>Literal characters, and the complement of the slot's number where a slot stands.</summary>
    private static int[] PatternOf(Sentence sentence)
    {
        var pattern = new int[sentence.LiteralLength + sentence.Slots.Count];
        var length = 0;
        for (var i = 0; i < sentence.Literals.Count; i++)
        {
            foreach (var c in sentence.Literals[i])
                pattern[length++] = c;
            if (i < sentence.Slots.Count)
                pattern[length++] = ~i;
        }

        return pattern;
    }

    private static void FillRow(int symbol, Sentence sentence, ReadOnlySpan<char> text, int[] previous, int[] current, Span<Step> steps)
    {
        var slot = symbol < 0;
        var kind = slot ? sentence.Slots[~symbol].Kind : default;
        current[0] = slot ? previous[0] : previous[0] + Missing;
        steps[0] = Step.Skip;
        for (var column = 1; column <= text.Length; column++)
        {
            var c = text[column - 1];
            var skip = slot ? previous[column] : previous[column] + Missing;
            var take = current[column - 1] + (c == '\0' ? Barrier : slot ? SlotCost(kind, c) : Added);
            var score = skip;
            var step = Step.Skip;
            if (take > score)
                (score, step) = (take, Step.Take);
            if (!slot)
            {
                var pair = previous[column - 1] + (c == symbol ? Match : c == '\0' ? Barrier : Mismatch);
                if (pair >= score)
                    (score, step) = (pair, Step.Pair);
            }

            current[column] = score;
            steps[column] = step;
        }
    }

    private static int SlotCost(SlotKind kind, char c)
    {
        if (kind == SlotKind.Text)
            return SlotText;
        if (char.IsAsciiDigit(c) || Numerals.IsNumberLike(c))
            return SlotFigure;
        return Measures.IsPart(c) ? SlotMeasure : SlotOther;
    }

    private static Alignment Trace(Sentence sentence, int[] pattern, ReadOnlySpan<char> text, Step[] steps, int columns, int column, double likeness)
    {
        var starts = new int[sentence.Slots.Count];
        var ends = new int[sentence.Slots.Count];
        var paired = new bool[pattern.Length];
        var strays = new (int Start, int End)[sentence.Slots.Count];
        var end = column;
        for (var row = pattern.Length; row > 0;)
        {
            var symbol = pattern[row - 1];
            switch (steps[row * columns + column])
            {
                case Step.Pair:
                    paired[--row] = text[--column] == symbol;
                    break;
                case Step.Take:
                    if (symbol < 0 && ends[~symbol] == 0)
                        ends[~symbol] = column;
                    else if (symbol >= 0 && char.IsAsciiDigit(text[column - 1]))
                        Stray(pattern, row, column, strays);
                    column--;
                    break;
                default:
                    if (symbol < 0)
                    {
                        starts[~symbol] = column;
                        ends[~symbol] = Math.Max(ends[~symbol], column);
                    }

                    row--;
                    break;
            }
        }

        var fits = new double[sentence.Slots.Count];
        for (var i = 0; i < fits.Length; i++)
        {
            fits[i] = Fit(pattern, paired, Array.IndexOf(pattern, ~i));
            if (strays[i].End == 0)
                continue;
            fits[i] = Math.Min(fits[i], GapRules.FitOfUnitFirst);
            if (sentence.Slots[i].Kind == SlotKind.Count && starts[i] >= ends[i])
                (starts[i], ends[i]) = strays[i];
        }

        return new Alignment(column, end, starts, ends, fits, likeness);
    }

    /// <summary>Notes a digit inside the wording for the slot before it: the unit may stand before its figure, as in 参与人次（857）.</summary>
    private static void Stray(int[] pattern, int row, int column, (int Start, int End)[] strays)
    {
        var before = row - 1;
        while (before >= 0 && pattern[before] >= 0)
            before--;
        if (before >= 0)
            strays[~pattern[before]] = (column - 1, Math.Max(strays[~pattern[before]].End, column));
    }

    /// <summary>How much of the wording beside a slot was found: the six characters before it, the three behind.</summary>
    private static double Fit(int[] pattern, bool[] paired, int slot)
    {
        double Side(int step, int most)
        {
            int seen = 0, found = 0;
            for (var i = slot + step; i >= 0 && i < pattern.Length && pattern[i] >= 0 && seen < most; i += step, seen++)
                if (paired[i])
                    found++;
            return seen == 0 ? 1 : (double)found / seen;
        }

        return 0.6 * Side(-1, 6) + 0.4 * Side(1, 3);
    }
}

/// <summary>An alignment inside a stretch of text; all indices are into the stretch.</summary>
/// <param name="Start">First character used.</param>
/// <param name="End">Character after the last one used.</param>
/// <param name="SlotStarts">Where each slot's stretch begins.</param>
/// <param name="SlotEnds">Where each slot's stretch ends.</param>
/// <param name="Fits">How well the wording beside each slot agrees, 0 to 1.</param>
/// <param name="Likeness">Score as a share of the best possible; below 0 where nothing fits.</param>
internal sealed record Alignment(int Start, int End, int[] SlotStarts, int[] SlotEnds, double[] Fits, double Likeness);
