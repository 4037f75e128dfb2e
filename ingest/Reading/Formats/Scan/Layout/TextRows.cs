using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Layout;

/// <summary>Finds the lines of text in a part of a page by the blank rows between them, and the pieces of a line by wide gaps.</summary>
internal sealed class TextRows(Ink ink)
{
    // Millimetres are 11.8 pixels: letters stand between 1.3 mm (5 points) and 13 mm.
    private const int LowestLetter = 15, HighestLetter = 150, UsualLetter = 40, SmallestMark = 10;

    /// <summary>The pieces of text, from the top down and from left to right.</summary>
    /// <param name="part">Where to look.</param>
    public List<Box> In(Box part)
    {
        var rows = Profile(part);
        var runs = Runs(rows);
        var heights = runs.Select(run => run.To - run.From).Where(height => height is >= LowestLetter and <= HighestLetter).Order().ToList();
        var em = heights.Count > 0 ? heights[heights.Count / 2] : UsualLetter;
        return [.. Merge(Split(runs, rows, em), em).SelectMany(run => Pieces(part, run.From + part.Top, run.To + part.Top, Math.Max(em, run.To - run.From)))];
    }

    private int[] Profile(Box part)
    {
        var rows = new int[Math.Max(part.Height, 0)];
        for (var y = part.Top; y < part.Bottom; y++)
            rows[y - part.Top] = ink.Row(y)[part.Left..part.Right].Count(true);
        return rows;
    }

    private static List<(int From, int To)> Runs(int[] counts)
    {
        var runs = new List<(int, int)>();
        var from = -1;
        for (var i = 0; i <= counts.Length; i++)
        {
            if (i < counts.Length && counts[i] > 0)
                from = from < 0 ? i : from;
            else if (from >= 0)
            {
                runs.Add((from, i));
                from = -1;
            }
        }
        return runs;
    }

    // Two lines that touch are parted where the ink is thinnest, if it is thin enough there.
    private static IEnumerable<(int From, int To)> Split(List<(int From, int To)> runs, int[] rows, int em)
    {
        foreach (var run in runs)
        {
            var from = run.From;
            while (run.To - from > em * 1.7)
            {
                var mean = rows.AsSpan(from, run.To - from).ToArray().Average();
                var cut = Enumerable.Range(from + em * 6 / 10, Math.Max(0, Math.Min(run.To - em / 2, from + em * 17 / 10) - from - em * 6 / 10)).DefaultIfEmpty(-1).MinBy(y => y < 0 ? 0 : rows[y]);
                if (cut < 0 || rows[cut] > mean * 0.25)
                    break;
                yield return (from, cut);
                from = cut + 1;
            }
            yield return (from, run.To);
        }
    }

    // The strokes of 二 and of a dash under nothing, the dots of a colon: parts of a line that are too low for one.
    private static List<(int From, int To)> Merge(IEnumerable<(int From, int To)> runs, int em)
    {
        var merged = new List<(int From, int To)>();
        foreach (var run in runs)
        {
            if (merged.Count > 0 && merged[^1] is var last && Math.Min(run.To - run.From, last.To - last.From) < em * 6 / 10
                && run.To - last.From <= em * 12 / 10 && run.From - last.To < em / 2)
                merged[^1] = (last.From, run.To);
            else
                merged.Add(run);
        }
        return merged;
    }

    private IEnumerable<Box> Pieces(Box part, int top, int bottom, int em)
    {
        var columns = new int[part.Width];
        for (var y = top; y < bottom; y++)
        {
            var row = ink.Row(y)[part.Left..part.Right];
            for (var x = 0; x < row.Length; x++)
                if (row[x])
                    columns[x]++;
        }
        var widest = em * 16 / 10;
        var runs = Runs(columns);
        // The remains of a ruling line are no mark: one is as large as a dash in one direction at least.
        if (bottom - top < SmallestMark && runs.TrueForAll(run => run.To - run.From < SmallestMark))
            yield break;
        (int From, int To)? piece = null;
        foreach (var run in runs)
        {
            if (piece is { } open && run.From - open.To > widest)
            {
                yield return Boxed(part, open, top, bottom);
                piece = null;
            }
            piece = (piece?.From ?? run.From, run.To);
        }
        if (piece is { } rest)
            yield return Boxed(part, rest, top, bottom);
    }

    private static Box Boxed(Box part, (int From, int To) piece, int top, int bottom) => new(part.Left + piece.From, top, part.Left + piece.To, bottom);
}
