using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>Pictures side by side, with the same few words before, between and behind them.</summary>
/// <param name="Whole">All of it.</param>
/// <param name="Parts">Where each picture begins, and its width.</param>
internal sealed record Strip(GreyPicture Whole, IReadOnlyList<(int Left, int Width)> Parts)
{
    /// <summary>Puts pictures together.</summary>
    /// <param name="words">The words, or null where the pictures stand alone.</param>
    /// <param name="pictures">The pictures.</param>
    /// <param name="margin">White paper around all of it.</param>
    public static Strip Of(GreyPicture? words, IReadOnlyList<GreyPicture> pictures, int margin)
    {
        var gap = words is null ? 0 : words.Height / 4;
        var step = words is null ? 0 : words.Width + gap;
        var height = Math.Max(pictures.Max(picture => picture.Height), words?.Height ?? 0);
        var whole = GreyPicture.Blank(2 * margin + step + pictures.Sum(picture => picture.Width + gap + step) - gap, height + 2 * margin);
        var parts = new List<(int, int)>();
        var left = margin;
        foreach (var picture in pictures)
        {
            left = Put(words, left) + gap;
            parts.Add((left, picture.Width));
            left = Put(picture, left) + gap;
        }
        Put(words, left);
        return new Strip(whole, parts);

        int Put(GreyPicture? piece, int at)
        {
            if (piece is null)
                return at;
            whole.Paste(piece, at, margin + (height - piece.Height) / 2);
            return at + piece.Width;
        }
    }

    /// <summary>The signs that stand in each of the pictures, at the places of their ink in it.</summary>
    /// <param name="signs">The signs of the whole.</param>
    /// <param name="scale">How much the whole was enlarged when they were read.</param>
    public IEnumerable<List<Sign>> Apart(IReadOnlyList<Sign> signs, double scale)
    {
        var placed = SignPlaces.Find([.. signs.Select(sign => sign.Scaled(1 / scale))], new InkColumns(Whole));
        foreach (var (left, width) in Parts)
            yield return [.. placed.Where(sign => sign.Right > sign.Left && sign.Centre >= left && sign.Centre < left + width).Select(sign => sign with { Left = sign.Left - left, Right = sign.Right - left })];
    }
}
