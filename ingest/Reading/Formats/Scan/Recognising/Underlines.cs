using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>Takes the lines off that blanks are filled in on: thin, at a line's foot, with nothing touching them from above.</summary>
internal static class Underlines
{
    private const byte Darkest = 165;
    private const int Thickest = 6, Shortest = 14;
    private const double MostlyFree = 0.9;

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
                    // The foot of a 2 is thin as well, but its diagonal stands on it.
                    if (x - from >= Math.Max(Shortest, line.Height * 2 / 5) && Enumerable.Range(from, x - from).Count(column => IsThin(line, column, y)) >= (x - from) * MostlyFree)
                        for (var column = from; column < x; column++)
                            Wipe(line, clean, column, y);
                    from = -1;
                }
            }
        }
        return clean;
    }

    private static bool IsThin(GreyPicture line, int x, int y) => Extent(line, x, y) is var (top, bottom) && bottom - top < Thickest;

    private static (int Top, int Bottom) Extent(GreyPicture line, int x, int y)
    {
        int top = y, bottom = y;
        while (top > 0 && line[x, top - 1] < Darkest)
            top--;
        while (bottom + 1 < line.Height && line[x, bottom + 1] < Darkest)
            bottom++;
        return (top, bottom);
    }

    private static void Wipe(GreyPicture line, GreyPicture clean, int x, int y)
    {
        var (top, bottom) = Extent(line, x, y);
        if (bottom - top >= Thickest)
            return;
        for (var row = Math.Max(top - 1, 0); row <= Math.Min(bottom + 1, line.Height - 1); row++)
            clean.Row(row)[x] = GreyPicture.White;
    }
}
