using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>
/// A few Han characters of the page that were read well. A recurrent network reads a lone figure badly and one within a line well: so what is
/// short is read with these characters before and behind it, several such pieces in a line.
/// </summary>
internal sealed class Context
{
    private const int Fewest = 4, Most = 6, Margin = 12;
    private const double Sure = 0.93;

    // In heights of the context.
    private const int LongestStrip = 40;
    private const double Taller = 1.25;

    private readonly GreyPicture? words;

    private Context(GreyPicture? words) => this.words = words;

    /// <summary>None: every picture stands alone.</summary>
    public static Context None { get; } = new(null);

    /// <summary>The best such characters of a page's lines; where there are none, what is short stands alone.</summary>
    public static Context Of(IReadOnlyList<GreyPicture> pictures, IReadOnlyList<IReadOnlyList<Sign>?> lines)
    {
        (double Certainty, int Line, int From, int To) best = (0, 0, 0, 0);
        for (var line = 0; line < lines.Count; line++)
            foreach (var (from, to) in Runs(lines[line] ?? []))
                if (lines[line]!.Skip(from).Take(to - from).Min(sign => sign.Certainty) is var certainty && certainty > best.Certainty)
                    best = (certainty, line, from, to);
        if (best.Certainty == 0)
            return None;
        var signs = lines[best.Line]!;
        return new Context(pictures[best.Line].Cut(new Box(signs[best.From].Left, 0, signs[best.To - 1].Right, pictures[best.Line].Height), 0));
    }

    /// <summary>The signs of each picture at the places of their ink.</summary>
    /// <param name="tesseract">Recognises.</param>
    /// <param name="language">The language that it is to expect.</param>
    /// <param name="pictures">The pictures.</param>
    /// <param name="scale">How much they are to be enlarged.</param>
    public List<List<Sign>> Read(Tesseract tesseract, string language, IReadOnlyList<GreyPicture> pictures, double scale)
    {
        var strips = Strips(pictures);
        var readings = tesseract.Read(strips.ConvertAll(strip => strip.Whole.Scaled(scale)), language);
        return [.. strips.Zip(readings).SelectMany(pair => pair.First.Apart(pair.Second, scale))];
    }

    private List<Strip> Strips(IReadOnlyList<GreyPicture> pictures)
    {
        if (words is null)
            return [.. pictures.Select(picture => Strip.Of(null, [picture], Margin))];
        var strips = new List<Strip>();
        var together = new List<GreyPicture>();
        foreach (var picture in pictures)
        {
            if (together.Count > 0 && (together.Sum(other => other.Width + words.Width + words.Height) + picture.Width > LongestStrip * words.Height || !AreAlike(together[0], picture)))
            {
                strips.Add(Strip.Of(words, together, Margin));
                together = [];
            }
            together.Add(picture);
        }
        if (together.Count > 0)
            strips.Add(Strip.Of(words, together, Margin));
        return strips;
    }

    // The recognition brings a line to one height: beside a tall picture a low one would become too small.
    private static bool AreAlike(GreyPicture a, GreyPicture b) => Math.Max(a.Height, b.Height) <= Math.Min(a.Height, b.Height) * Taller;

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
