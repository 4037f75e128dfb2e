using SafetyMonth.Ingest.Reading.Formats.Pdf;
using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Layout;

/// <summary>Finds the straight lines that are drawn along the axes, and takes them off the page so that they are not read as strokes.</summary>
internal static class RulingLines
{
    // 12 mm across, 5 mm down: longer than the strokes of running text. Shorter lines than 40 and 20 mm must join others at both ends.
    private const int ShortestAcross = 140, ShortestDown = 58, SurelyAcross = 470, SurelyDown = 236, LargestGap = 3, Thickest = 16, Touching = 10;

    /// <summary>The lines in pixels.</summary>
    /// <param name="page">The page; the lines go.</param>
    /// <param name="ink">Its ink; the lines go.</param>
    public static List<PdfRule> Take(GreyPicture page, Ink ink)
    {
        var (across, down) = Find(ink);
        foreach (var line in across)
            line.Wipe((x, y) => ink[x, y], (x, y) => Wipe(page, ink, x, y), ink.Width, ink.Height);
        foreach (var line in down)
            line.Wipe((y, x) => ink[x, y], (y, x) => Wipe(page, ink, x, y), ink.Height, ink.Width);
        return [.. across.Select(line => line.ToRule(false)), .. down.Select(line => line.ToRule(true))];
    }

    /// <summary>The distortion of a page that its ruling lines show.</summary>
    public static Keystone Distortion(Ink ink)
    {
        var (across, down) = Find(ink);
        return Keystone.Of(across, down);
    }

    private static (List<DrawnLine> Across, List<DrawnLine> Down) Find(Ink ink)
    {
        var across = Find(ink, ShortestAcross);
        var down = Find(ink.Transposed(), ShortestDown);
        across.RemoveAll(line => line.Length < SurelyAcross && !line.EndsAt(down, Touching));
        down.RemoveAll(line => line.Length < SurelyDown && !line.EndsAt(across, Touching));
        return (across, down);
    }

    private static void Wipe(GreyPicture page, Ink ink, int x, int y)
    {
        ink[x, y] = false;
        page.Pixels[y * page.Width + x] = GreyPicture.White;
    }

    private static List<DrawnLine> Find(Ink ink, int shortest)
    {
        var lines = new List<DrawnLine>();
        var open = new List<DrawnLine>();
        for (var y = 1; y + 1 < ink.Height; y++)
        {
            foreach (var run in Runs(ink, y, shortest))
            {
                // A tilted line is a stair of runs.
                var touching = open.FindAll(line => line.Goes(y, run.From, run.To));
                if (touching.Count == 0)
                {
                    open.Add(new DrawnLine(y, run.From, run.To));
                    continue;
                }
                foreach (var other in touching.Skip(1))
                {
                    touching[0].Join(other);
                    open.Remove(other);
                }
                touching[0].Add(y, run.From, run.To);
            }
            lines.AddRange(open.Where(line => line.Bottom < y));
            open.RemoveAll(line => line.Bottom < y);
        }
        lines.AddRange(open);
        return [.. lines.Where(line => line.Thickness <= Thickest)];
    }

    // Runs of ink in a row or its two neighbours, small breaks passed over.
    private static List<(int From, int To)> Runs(Ink ink, int y, int shortest)
    {
        var runs = new List<(int, int)>();
        var above = ink.Row(y - 1);
        var here = ink.Row(y);
        var below = ink.Row(y + 1);
        int from = -1, last = -1, count = 0;
        for (var x = 0; x <= ink.Width; x++)
        {
            var isInk = x < ink.Width && (here[x] || above[x] || below[x]);
            if (isInk)
            {
                if (from < 0)
                    (from, count) = (x, 0);
                (last, count) = (x, count + (here[x] ? 1 : 0));
            }
            else if (from >= 0 && (x - last > LargestGap || x == ink.Width))
            {
                if (last - from + 1 >= shortest && count * 2 > last - from)
                    runs.Add((from, last + 1));
                from = -1;
            }
        }
        return runs;
    }
}
