using SafetyMonth.Ingest.Reading.Formats.Pdf;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Layout;

/// <summary>A line that is drawn across a page, gathered row by row. Lines down the page are gathered on the transposed page.</summary>
internal sealed class DrawnLine(int top, int from, int to)
{
    private readonly List<(int Y, int From, int To)> runs = [(top, from, to)];

    public int From { get; private set; } = from;

    public int To { get; private set; } = to;

    public int Top { get; } = top;

    public int Bottom { get; private set; } = top;

    public int Length => To - From;

    /// <summary>Where it stands on the other axis, on average.</summary>
    public double Middle => runs.Sum(run => run.Y * (double)(run.To - run.From)) / runs.Sum(run => (double)(run.To - run.From));

    /// <summary>How far it falls for each pixel to the right: the least-squares line through its runs.</summary>
    public double Slope
    {
        get
        {
            var weight = runs.Sum(run => (double)(run.To - run.From));
            var (x, y) = (runs.Sum(run => (run.To - run.From) * (run.From + run.To) / 2.0) / weight, Middle);
            var across = runs.Sum(run => (run.To - run.From) * (Square((run.From + run.To) / 2.0 - x) + Square(run.To - run.From) / 12));
            return runs.Sum(run => (run.To - run.From) * ((run.From + run.To) / 2.0 - x) * (run.Y - y)) / across;
        }
    }

    private static double Square(double number) => number * number;

    /// <summary>Rows of ink for each column, on average.</summary>
    public double Thickness => runs.Sum(run => (double)(run.To - run.From)) / (To - From);

    /// <summary>Whether a run of the next row, or of the same, belongs to the line.</summary>
    public bool Goes(int y, int from, int to)
        => runs.Exists(run => y - run.Y <= 1 && run.From <= to && from <= run.To);

    /// <summary>Whether both of its ends lie on lines of the other direction.</summary>
    public bool EndsAt(IReadOnlyList<DrawnLine> others, int reach)
        => others.Any(other => other.Passes(From, Top, reach)) && others.Any(other => other.Passes(To, Top, reach));

    private bool Passes(int x, int y, int reach) => Math.Abs(Top - x) <= reach + (Bottom - Top) && From - reach <= y && y <= To + reach;

    public void Add(int y, int from, int to)
    {
        runs.Add((y, from, to));
        (From, To, Bottom) = (Math.Min(From, from), Math.Max(To, to), Math.Max(Bottom, y));
    }

    public void Join(DrawnLine other)
    {
        foreach (var (y, from, to) in other.runs)
            Add(y, from, to);
    }

    public PdfRule ToRule(bool isVertical) => new(isVertical, Middle, From, To);

    /// <summary>Takes the line off a page, save where a stroke of writing crosses it.</summary>
    /// <param name="isInk">Whether a pixel is ink.</param>
    /// <param name="wipe">Takes a pixel away.</param>
    /// <param name="width">The page's width.</param>
    /// <param name="height">The page's height.</param>
    public void Wipe(Func<int, int, bool> isInk, Action<int, int> wipe, int width, int height)
    {
        const int fringe = 2;
        var most = (int)Math.Ceiling(Thickness) + 3;
        foreach (var column in runs.SelectMany(run => Enumerable.Range(run.From, run.To - run.From).Select(x => (X: x, run.Y))).GroupBy(pixel => pixel.X, pixel => pixel.Y))
        {
            var (x, top, bottom) = (column.Key, column.Min(), column.Max());
            while (top > 0 && isInk(x, top - 1))
                top--;
            while (bottom + 1 < height && isInk(x, bottom + 1))
                bottom++;
            if (bottom - top + 1 > most || x >= width)
                continue;
            for (var y = Math.Max(top - fringe, 0); y <= Math.Min(bottom + fringe, height - 1); y++)
                wipe(x, y);
        }
    }
}
