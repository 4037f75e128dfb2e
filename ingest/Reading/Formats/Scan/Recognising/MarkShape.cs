using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>
/// Tells by its shape whether a piece of ink is a check box, empty or ticked, a black box or a tick. The sides of a box may be fainter than any
/// stroke, so that here all is ink that is not paper.
/// </summary>
internal sealed class MarkShape
{
    // In heights of the line.
    private const double Smallest = 0.3, Largest = 1.15;
    private const double Square = 0.75, Whole = 0.8, Broken = 0.5;

    private readonly bool[,] ink;
    private readonly int width, height;

    private MarkShape(bool[,] ink)
    {
        this.ink = ink;
        (width, height) = (ink.GetLength(0), ink.GetLength(1));
    }

    /// <summary>The mark, or null where the ink is none: □, ☑, ■, √, or <see cref="CheckMarks.Unclear"/> for a box of which it is not clear whether it is empty.</summary>
    /// <param name="line">The picture of a line.</param>
    /// <param name="from">The first column of the ink.</param>
    /// <param name="to">The column after its last.</param>
    public static char? Of(GreyPicture line, int from, int to)
    {
        if (Trimmed(line, from, to) is not { } shape || Math.Max(shape.width, shape.height) > line.Height * Largest || Math.Max(shape.width, shape.height) < line.Height * Smallest)
            return null;
        return shape.Box() ?? (shape.IsTick() ? '√' : null);
    }

    private static MarkShape? Trimmed(GreyPicture line, int from, int to)
    {
        int top = line.Height, bottom = 0;
        for (var y = 0; y < line.Height; y++)
            for (var x = from; x < to; x++)
                if (line[x, y] < Lighting.DarkestPaper)
                    (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y + 1));
        if (bottom <= top)
            return null;
        var ink = new bool[to - from, bottom - top];
        for (var y = top; y < bottom; y++)
            for (var x = from; x < to; x++)
                ink[x - from, y - top] = line[x, y] < Lighting.DarkestPaper;
        return new MarkShape(ink);
    }

    // A tick may reach beyond the box, so that it is also looked for between the longest rows of ink.
    private char? Box()
    {
        if (Box(0, 0, width, height) is { } box)
            return box;
        var runs = Enumerable.Range(0, height).Select(LongestRun).ToList();
        var longest = runs.Max(run => run.To - run.From);
        var wide = Enumerable.Range(0, height).Where(y => runs[y].To - runs[y].From >= longest * Whole).ToList();
        return Box(runs[wide[^1]].From, wide[0], runs[wide[^1]].To, wide[^1] + 1);
    }

    private char? Box(int left, int top, int right, int bottom)
    {
        if (Math.Min(right - left, bottom - top) < Math.Max(right - left, bottom - top) * Square || (right - left) * (bottom - top) < width * height / 2)
            return null;
        var side = Math.Max(2, (right - left) / 8);
        double[] sides =
        [
            Share(left, top, left + side, bottom, down: true), Share(right - side, top, right, bottom, down: true),
            Share(left, top, right, top + side, down: false), Share(left, bottom - side, right, bottom, down: false),
        ];
        if (sides.Min() < Broken || sides.Average() < Whole)
            return null;
        return Filling(left + side + 1, top + side + 1, right - side - 1, bottom - side - 1) switch
        {
            < 0.02 => '□',
            > 0.85 => '■',
            > 0.06 => '☑',
            _ => CheckMarks.Unclear,
        };
    }

    // A short stroke down and a long one up to the right, both thin.
    private bool IsTick()
    {
        const double thin = 0.45, early = 0.65, upright = 0.9, shortArm = 0.25;
        var middles = new List<double>();
        int lowest = 0, low = -1;
        for (var x = 0; x < width; x++)
        {
            var rows = Enumerable.Range(0, height).Where(y => ink[x, y]).ToList();
            middles.Add(rows.Count == 0 ? height : rows.Average());
            if (rows.Count > 0 && rows[^1] > lowest)
                (lowest, low) = (rows[^1], x);
        }
        var count = 0;
        foreach (var mark in ink)
            count += mark ? 1 : 0;
        if (low < 1 || low > width * early || count > width * height * thin || middles[^1] > height * 0.15 + 2)
            return false;
        // How far the long arm rises without falling back, and how far down the short arm begins.
        var rise = 0.0;
        for (var x = low + 1; x < width; x++)
            rise += Math.Abs(middles[x] - middles[x - 1]);
        return Math.Abs(middles[low] - middles[^1]) >= rise * upright && middles.Take(low).Min() > height * shortArm;
    }

    private (int From, int To) LongestRun(int y)
    {
        (int From, int To) best = default;
        for (int x = 0, from = 0; x <= width; x++)
        {
            if (x < width && ink[x, y])
                continue;
            if (x - from > best.To - best.From)
                best = (from, x);
            from = x + 1;
        }
        return best;
    }

    // The share of a band's length along which it has ink.
    private double Share(int left, int top, int right, int bottom, bool down)
    {
        var covered = down
            ? Enumerable.Range(top, bottom - top).Count(y => Enumerable.Range(left, right - left).Any(x => ink[x, y]))
            : Enumerable.Range(left, right - left).Count(x => Enumerable.Range(top, bottom - top).Any(y => ink[x, y]));
        return (double)covered / (down ? bottom - top : right - left);
    }

    private double Filling(int left, int top, int right, int bottom)
    {
        var count = 0;
        for (var y = top; y < bottom; y++)
            for (var x = left; x < right; x++)
                count += ink[x, y] ? 1 : 0;
        return count / Math.Max(1.0, (right - left) * (bottom - top));
    }
}
