using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>A piece of ink that stands apart in its line, brought to one size so that it can be laid over another.</summary>
internal sealed class Shape
{
    private const int Across = 10, Down = 16;

    // What a dip in the ink cut off a letter, such as the foot of a 1, is lower than half of what it was cut off.
    private const double Remnant = 0.5;

    private readonly float[] shades = new float[Across * Down];

    private Shape(GreyPicture picture, InkStretch place)
    {
        Place = place;
        for (var cell = 0; cell < shades.Length; cell++)
            shades[cell] = Darkness(picture, place, cell % Across, cell / Across);
        // Of mean 0 and length 1, so that the product of two is their correlation.
        var mean = shades.Average();
        var length = MathF.Sqrt(shades.Sum(shade => (shade - mean) * (shade - mean)));
        for (var cell = 0; cell < shades.Length; cell++)
            shades[cell] = length == 0 ? 0 : (shades[cell] - mean) / length;
    }

    /// <summary>Where it stands in its line.</summary>
    public InkStretch Place { get; }

    /// <summary>The shapes of a line from left to right.</summary>
    public static List<Shape> Of(InkColumns ink)
    {
        var places = new List<InkStretch>();
        foreach (var stretch in ink.Stretches)
        {
            if (places.Count > 0 && places[^1] is var last && last.To == stretch.From
                && Math.Min(last.Height, stretch.Height) < Math.Max(last.Height, stretch.Height) * Remnant)
                places[^1] = new InkStretch(last.From, stretch.To, Math.Min(last.Top, stretch.Top), Math.Max(last.Bottom, stretch.Bottom));
            else
                places.Add(stretch);
        }
        return places.ConvertAll(place => new Shape(ink.Figures, place));
    }

    /// <summary>How alike two shapes are: their correlation, less for unlike sizes; 1 for the same.</summary>
    public double Likeness(Shape other)
    {
        var product = 0f;
        for (var cell = 0; cell < shades.Length; cell++)
            product += shades[cell] * other.shades[cell];
        return product * Ratio(Place.Height, other.Place.Height) * Math.Sqrt(Ratio(Place.Width, other.Place.Width));
    }

    private static double Ratio(int a, int b) => (Math.Min(a, b) + 1.0) / (Math.Max(a, b) + 1);

    private static float Darkness(GreyPicture picture, InkStretch place, int column, int row)
    {
        var (left, right) = (place.From + place.Width * column / Across, place.From + place.Width * (column + 1) / Across);
        var (top, bottom) = (place.Top + place.Height * row / Down, place.Top + place.Height * (row + 1) / Down);
        (right, bottom) = (Math.Max(right, left + 1), Math.Max(bottom, top + 1));
        var sum = 0;
        for (var y = top; y < bottom; y++)
            for (var x = left; x < right; x++)
                sum += GreyPicture.White - picture[x, y];
        return (float)sum / ((right - left) * (bottom - top));
    }
}
