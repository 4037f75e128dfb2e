using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>Tells a dash that fills a blank from 一: recognition knows them apart by the sentence alone, and a blank has none.</summary>
internal static class Dashes
{
    /// <summary>The dash.</summary>
    public const char Dash = '—';

    // In some typefaces 一 is a bar as well, so that nobody is certain of either.
    private const double Bar = 0.85, Either = 0.3;
    private const double WideGap = 0.4;

    // A dash that is all of its line, in pixels; what is longer is what is left of a ruling line.
    private const int Slender = 4, Longest = 120;

    /// <summary>The signs with 一 that stands alone as a dash where it is a bar; a brush stroke that stands alone is not certain.</summary>
    /// <param name="picture">The line's picture.</param>
    /// <param name="signs">Its signs at the places of their ink.</param>
    public static List<Sign> Find(GreyPicture picture, List<Sign> signs)
    {
        if (signs.Count == 0 && picture.Width >= picture.Height * Slender && picture.Width <= Longest && IsBar(picture, new Sign(Dash, 0, picture.Width, Bar)))
            return [new Sign(Dash, 0, picture.Width, Bar)];
        for (var i = 0; i < signs.Count; i++)
            if (signs[i].Character == '一' && signs[i].Right > signs[i].Left && StandsAlone(signs, i, picture.Height * WideGap))
                signs[i] = IsBar(picture, signs[i]) ? signs[i] with { Character = Dash, Certainty = Bar } : signs[i] with { Certainty = Either };
        return signs;
    }

    private static bool StandsAlone(List<Sign> signs, int index, double gap)
        => (index == 0 || Brackets.IsOpening(signs[index - 1].Character) || signs[index].Left - signs[index - 1].Right > gap)
            && (index == signs.Count - 1 || Brackets.IsClosing(signs[index + 1].Character) || signs[index + 1].Left - signs[index].Right > gap);

    // Everywhere as thick as in its middle, its rounded ends left out.
    private static bool IsBar(GreyPicture picture, Sign sign)
    {
        const double even = 1.4;
        var margin = sign.Right - sign.Left > 8 ? (sign.Right - sign.Left) / 12 : 0;
        var thicknesses = new List<int>();
        for (var x = sign.Left + margin; x < sign.Right - margin; x++)
        {
            var thickness = 0;
            for (var y = 0; y < picture.Height; y++)
                if (picture[x, y] < InkColumns.Darkest)
                    thickness++;
            thicknesses.Add(thickness);
        }
        thicknesses.Sort();
        return thicknesses.Count > 0 && thicknesses[thicknesses.Count / 2] > 0 && thicknesses[^1] <= thicknesses[thicknesses.Count / 2] * even + 1;
    }
}
