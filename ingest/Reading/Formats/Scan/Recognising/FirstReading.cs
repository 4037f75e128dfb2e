using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>
/// Reads lines as Chinese: long ones as they are, short ones in a context. Where much of a line's ink is passed over, it is read again at
/// other sizes, and what explains most ink is taken.
/// </summary>
internal sealed class FirstReading(Tesseract tesseract)
{
    /// <summary>The language of the forms.</summary>
    public const string Language = "chi_sim";

    private const double WellRead = 0.9;
    private const int LongInHeights = 7;

    /// <summary>The signs of each line at the places of their ink, and the context in which short lines were read.</summary>
    public (IReadOnlyList<List<Sign>> Lines, Context Context) Read(IReadOnlyList<GreyPicture> pictures, IReadOnlyList<InkColumns> inks)
    {
        var lines = new List<Sign>?[pictures.Count];
        var all = Enumerable.Range(0, pictures.Count).ToList();
        var isLong = all.ToLookup(line => pictures[line].Width > pictures[line].Height * LongInHeights);
        var alone = Context.Of([], []);
        Read(alone, [.. isLong[true]], pictures, inks, lines, 1);
        var context = Context.Of(pictures, lines);
        Read(context, [.. isLong[false]], pictures, inks, lines, 1);
        foreach (var scale in (ReadOnlySpan<double>)[1.5, 0.75])
            Read(context, all.FindAll(line => inks[line].ShareUnder(lines[line]!) < WellRead), pictures, inks, lines, scale);
        return (lines!, context);
    }

    private void Read(Context context, List<int> open, IReadOnlyList<GreyPicture> pictures, IReadOnlyList<InkColumns> inks, List<Sign>?[] lines, double scale)
    {
        var framed = open.ConvertAll(line => context.Frame(pictures[line]));
        var readings = tesseract.Read(framed.ConvertAll(picture => picture.Whole.Scaled(scale)), Language);
        for (var i = 0; i < open.Count; i++)
        {
            var line = open[i];
            var signs = framed[i].Inside(readings[i], scale);
            if (lines[line] is not { } before || inks[line].ShareUnder(signs) > inks[line].ShareUnder(before))
                lines[line] = signs;
        }
    }
}
