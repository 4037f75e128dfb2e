using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>
/// Reads lines as Chinese: long ones as they are, short ones in a context. Where much of a line's ink is passed over or its characters are
/// not certain, it is read again at other sizes, and the best reading is taken.
/// </summary>
internal sealed class FirstReading
{
    /// <summary>The language of the forms.</summary>
    public const string Language = "chi_sim";

    private const double WellRead = 0.85, Certain = 0.8, NextToNone = 0.2;
    private const int LongInHeights = 7, FewSigns = 20, ManySigns = 300;

    private readonly Tesseract tesseract;
    private readonly List<Sign>?[] lines;

    /// <summary>Reads the long lines of a page.</summary>
    /// <param name="tesseract">Recognises.</param>
    /// <param name="pictures">The lines.</param>
    public FirstReading(Tesseract tesseract, IReadOnlyList<GreyPicture> pictures)
    {
        (this.tesseract, Pictures) = (tesseract, pictures);
        Inks = [.. pictures.Select(picture => new InkColumns(picture))];
        lines = new List<Sign>?[pictures.Count];
        Read(Context.None, Lines(IsLong), 1);
    }

    /// <summary>The lines' pictures.</summary>
    public IReadOnlyList<GreyPicture> Pictures { get; }

    /// <summary>The lines' ink.</summary>
    public IReadOnlyList<InkColumns> Inks { get; }

    /// <summary>Whether the long lines make sense: most of their signs are characters that the recognition is certain of.</summary>
    public bool IsLegible => Understood is var (sure, all) && all >= FewSigns && sure * 2 > all;

    /// <summary>Whether there are many signs and next to none makes sense: a picture of something else, on which no more time is spent.</summary>
    public bool IsHopeless => Understood is var (sure, all) && all >= ManySigns && sure < all * NextToNone;

    private (int Sure, int All) Understood
    {
        get
        {
            var signs = lines.Where(line => line is not null).SelectMany(line => line!).ToList();
            return (signs.Count(sign => Zone.IsHan(sign.Character) && sign.Certainty >= Certain), signs.Count);
        }
    }

    /// <summary>The signs of every line at the places of their ink, and the context in which short lines were read.</summary>
    public (IReadOnlyList<List<Sign>> Lines, Context Context) Finish()
    {
        var context = Context.Of(Pictures, lines);
        Read(context, Lines(line => !IsLong(line)), 1);
        foreach (var scale in (ReadOnlySpan<double>)[1.5, 0.75])
            Read(context, Lines(line => Merit(line, lines[line]!) < WellRead), scale);
        return (lines!, context);
    }

    private List<int> Lines(Predicate<int> which) => Enumerable.Range(0, lines.Length).ToList().FindAll(which);

    private bool IsLong(int line) => Pictures[line].Width > Pictures[line].Height * LongInHeights;

    private void Read(Context context, List<int> open, double scale)
    {
        var readings = context.Read(tesseract, Language, open.ConvertAll(line => Pictures[line]), scale);
        for (var i = 0; i < open.Count; i++)
            if (lines[open[i]] is not { } before || Merit(open[i], readings[i]) > Merit(open[i], before))
                lines[open[i]] = readings[i];
    }

    // The share of the ink that was read, and how certain it is on average.
    private double Merit(int line, List<Sign> signs)
        => signs.Count == 0 ? 0 : Inks[line].ShareUnder(signs) * signs.Average(sign => sign.Certainty);
}
