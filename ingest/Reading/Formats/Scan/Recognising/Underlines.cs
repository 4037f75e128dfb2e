using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>Takes the lines off that blanks are filled in on: thin, at a line's foot, with little standing on them.</summary>
internal static class Underlines
{
    private const byte Darkest = 165;
    private const int Thickest = 6, Shortest = 14;

    // A short line has nothing standing on it: the foot of a 2 is thin as well, but its diagonal stands on it. A long one may have a figure on it.
    private const double ShortFree = 0.9, LongFree = 0.4;
    private const double Short = 0.4, Long = 1.2;

    /// <summary>The picture of a line without them. Feet of Han characters may go too, so that this picture is for figures alone.</summary>
    public static GreyPicture Remove(GreyPicture line)
    {
        var clean = line with { Pixels = [.. line.Pixels] };
        for (var y = line.Height * 7 / 10; y < line.Height; y++)
        {
            var from = -1;
            for (var x = 0; x <= line.Width; x++)
            {
                if (x < line.Width && line[x, y] < Darkest)
                    from = from < 0 ? x : from;
                else if (from >= 0)
                {
                    Remove(line, clean, y, from, x);
                    from = -1;
                }
            }
        }
        return clean;
    }

    private static void Remove(GreyPicture line, GreyPicture clean, int y, int from, int to)
    {
        var length = to - from;
        if (length < Math.Max(Shortest, line.Height * Short))
            return;
        var columns = Enumerable.Range(from, length).Select(x => Extent(line, x, y)).ToList();
        var thin = columns.FindAll(column => column.Thickness <= Thickest);
        if (thin.Count < length * (length < line.Height * Long ? ShortFree : LongFree))
            return;
        var usual = thin.Select(column => column.Thickness).Order().ElementAt(thin.Count / 2);
        var last = thin[0];
        for (var x = from; x < to; x++)
        {
            var free = columns[x - from].Thickness <= usual + 1;
            last = free ? columns[x - from] : last;
            // The soft edge above belongs to what stands on the line, where something does.
            for (var row = Math.Max(free ? last.Top - 1 : last.Top, 0); row <= Math.Min(last.Bottom + 1, line.Height - 1); row++)
                clean.Row(row)[x] = GreyPicture.White;
        }
    }

    private static (int Top, int Bottom, int Thickness) Extent(GreyPicture line, int x, int y)
    {
        int top = y, bottom = y;
        while (top > 0 && line[x, top - 1] < Darkest)
            top--;
        while (bottom + 1 < line.Height && line[x, bottom + 1] < Darkest)
            bottom++;
        return (top, bottom, bottom - top + 1);
    }
}
