using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Layout;

/// <summary>
/// Mends what a camera held askew does to a page: lines that should be parallel are not. Within one direction the slope of the ruling lines
/// changes evenly over the page, which is a homography to the first order.
/// </summary>
/// <param name="Across">The slope of lines across the page, by their y.</param>
/// <param name="Down">The slope of lines down the page, by their x.</param>
internal sealed record Keystone(Trend Across, Trend Down)
{
    private const double WorthMending = 2;

    /// <summary>The distortion that the ruling lines show.</summary>
    public static Keystone Of(IReadOnlyList<DrawnLine> across, IReadOnlyList<DrawnLine> down)
        => new(Trend.Through(across), Trend.Through(down));

    /// <summary>The page without the distortion; the same page where there is next to none.</summary>
    public GreyPicture Mend(GreyPicture page)
    {
        var largest = Math.Max(Across.Largest(page.Height) * page.Width, Down.Largest(page.Width) * page.Height) / 2;
        if (largest < WorthMending)
            return page;
        var pixels = new byte[page.Pixels.Length];
        var (middleX, middleY) = (page.Width / 2.0, page.Height / 2.0);
        for (var y = 0; y < page.Height; y++)
        {
            for (var x = 0; x < page.Width; x++)
                pixels[y * page.Width + x] = page.ShadeAt(x + Down.At(x) * (y - middleY), y + Across.At(y) * (x - middleX));
        }
        return page with { Pixels = pixels };
    }
}

/// <summary>A slope that changes evenly: <c>Start + Change · place</c>.</summary>
internal readonly record struct Trend(double Start, double Change)
{
    public double At(double place) => Start + Change * place;

    public double Largest(double extent) => Math.Max(Math.Abs(At(0)), Math.Abs(At(extent)));

    /// <summary>The trend through lines, long ones counting more (weighted least squares).</summary>
    public static Trend Through(IReadOnlyList<DrawnLine> lines)
    {
        const int longEnough = 400, farApart = 600;
        const double steepest = 0.06;
        var slopes = lines.Where(line => line.Length >= longEnough && Math.Abs(line.Slope) < steepest).Select(line => (Place: line.Middle, line.Slope, Weight: (double)line.Length)).ToList();
        if (slopes.Count == 0)
            return default;
        var weight = slopes.Sum(line => line.Weight);
        var place = slopes.Sum(line => line.Place * line.Weight) / weight;
        var slope = slopes.Sum(line => line.Slope * line.Weight) / weight;
        if (slopes.Max(line => line.Place) - slopes.Min(line => line.Place) < farApart)
            return new Trend(slope, 0);
        var change = slopes.Sum(line => line.Weight * (line.Place - place) * (line.Slope - slope)) / slopes.Sum(line => line.Weight * (line.Place - place) * (line.Place - place));
        return new Trend(slope - change * place, change);
    }
}
