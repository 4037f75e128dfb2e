using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Layout;

/// <summary>
/// Finds and mends the tilt of a page: at the right angle the profile of its rows is most uneven (Postl, ICPR 1986), since lines of
/// text and ruling lines fall into few rows.
/// </summary>
internal static class Skew
{
    private const double Widest = 6, Coarse = 0.2, Fine = 0.02;

    /// <summary>The tilt in degrees; above 0 where the page's lines fall to the right.</summary>
    public static double Find(Ink ink)
    {
        var points = Points(ink);
        if (points.Count < 200)
            return 0;
        var rough = Best(points, ink, 0, Widest, Coarse);
        return Best(points, ink, rough, Coarse, Fine);
    }

    /// <summary>The page turned back by a tilt.</summary>
    public static GreyPicture Mend(GreyPicture page, double degrees)
    {
        if (Math.Abs(degrees) < Fine)
            return page;
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var (middleX, middleY) = (page.Width / 2.0, page.Height / 2.0);
        var pixels = new byte[page.Pixels.Length];
        for (var y = 0; y < page.Height; y++)
        {
            for (var x = 0; x < page.Width; x++)
            {
                var fromX = (x - middleX) * cos - (y - middleY) * sin + middleX;
                var fromY = (x - middleX) * sin + (y - middleY) * cos + middleY;
                pixels[y * page.Width + x] = page.ShadeAt(fromX, fromY);
            }
        }
        return page with { Pixels = pixels };
    }

    private static List<(int X, int Y)> Points(Ink ink)
    {
        const int stride = 3;
        var points = new List<(int, int)>();
        for (var y = 0; y < ink.Height; y += 2)
            for (var x = y / 2 % stride; x < ink.Width; x += stride)
                if (ink[x, y])
                    points.Add((x, y));
        return points;
    }

    private static double Best(List<(int X, int Y)> points, Ink ink, double around, double reach, double step)
    {
        var (best, bestScore) = (around, -1.0);
        for (var degrees = around - reach; degrees <= around + reach + step / 2; degrees += step)
        {
            var slope = Math.Tan(degrees * Math.PI / 180);
            var margin = (int)(Math.Abs(slope) * ink.Width) + 2;
            var rows = new int[ink.Height + 2 * margin];
            foreach (var (x, y) in points)
                rows[(int)(y - x * slope) + margin]++;
            var score = rows.Sum(count => (double)count * count);
            if (score > bestScore)
                (best, bestScore) = (degrees, score);
        }
        return best;
    }
}
