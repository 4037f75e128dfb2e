using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>
/// A few Han characters of the page that were read well. A recurrent network reads a lone figure badly and one within a line well: so what is
/// short is read with these characters before and behind it.
/// </summary>
internal sealed class Context
{
    private const int Fewest = 4, Most = 6, Margin = 12;
    private const double Sure = 0.93;

    private readonly GreyPicture? strip;

    private Context(GreyPicture? strip) => this.strip = strip;

    /// <summary>The best such characters of a page's lines; where there are none, what is short stands alone.</summary>
    public static Context Of(IReadOnlyList<GreyPicture> pictures, IReadOnlyList<IReadOnlyList<Sign>?> lines)
    {
        (double Certainty, int Line, int From, int To) best = (0, 0, 0, 0);
        for (var line = 0; line < lines.Count; line++)
            foreach (var (from, to) in Runs(lines[line] ?? []))
                if (lines[line]!.Skip(from).Take(to - from).Min(sign => sign.Certainty) is var certainty && certainty > best.Certainty)
                    best = (certainty, line, from, to);
        if (best.Certainty == 0)
            return new Context(null);
        var signs = lines[best.Line]!;
        return new Context(pictures[best.Line].Cut(new Box(signs[best.From].Left, 0, signs[best.To - 1].Right, pictures[best.Line].Height), 0));
    }

    /// <summary>A picture with the characters on both sides of it.</summary>
    public FramedPicture Frame(GreyPicture picture)
    {
        if (strip is null)
            return new FramedPicture(picture.Cut(new Box(0, 0, picture.Width, picture.Height), Margin), Margin, picture.Width);
        var gap = strip.Height / 2;
        var (height, start) = (Math.Max(picture.Height, strip.Height), Margin + strip.Width + gap);
        var whole = GreyPicture.Blank(start + picture.Width + gap + strip.Width + Margin, height + 2 * Margin);
        whole.Paste(strip, Margin, Margin + (height - strip.Height) / 2);
        whole.Paste(picture, start, Margin + (height - picture.Height) / 2);
        whole.Paste(strip, start + picture.Width + gap, Margin + (height - strip.Height) / 2);
        return new FramedPicture(whole, start, picture.Width);
    }

    private static IEnumerable<(int From, int To)> Runs(IReadOnlyList<Sign> signs)
    {
        for (int from = 0, to = 0; to <= signs.Count; to++)
        {
            if (to < signs.Count && to - from < Most && Zone.IsHan(signs[to].Character) && signs[to].Certainty >= Sure && signs[to].Right > signs[to].Left)
                continue;
            if (to - from >= Fewest)
                yield return (from, to);
            from = to < signs.Count && to - from == Most ? to : to + 1;
        }
    }
}

/// <summary>A picture within a larger one.</summary>
/// <param name="Whole">The larger picture.</param>
/// <param name="Left">The column in which the picture begins.</param>
/// <param name="Width">Its width.</param>
internal sealed record FramedPicture(GreyPicture Whole, int Left, int Width)
{
    /// <summary>The signs that stand in the picture itself, at the places of their ink in it.</summary>
    /// <param name="signs">The signs of the larger picture.</param>
    /// <param name="scale">How much the larger picture was enlarged when they were read.</param>
    public List<Sign> Inside(IReadOnlyList<Sign> signs, double scale)
        => [.. SignPlaces.Find([.. signs.Select(sign => sign.Scaled(1 / scale))], new InkColumns(Whole))
            .Where(sign => sign.Right > sign.Left && sign.Centre >= Left && sign.Centre < Left + Width)
            .Select(sign => sign with { Left = sign.Left - Left, Right = sign.Right - Left })];
}
