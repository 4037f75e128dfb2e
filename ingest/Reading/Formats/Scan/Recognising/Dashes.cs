using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;

namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>Tells a dash that fills a blank from 一 and 二: recognition knows them apart by the sentence alone, and a blank has none. Often it passes one over.</summary>
internal static class Dashes
{
    /// <summary>The dash.</summary>
    public const char Dash = '—';

    // In some typefaces 一 is a bar as well, so that nobody is certain of either.
    private const double Bar = 0.85, Either = 0.3;
    private const double WideGap = 0.4;

    // A dash that is all of its line, in pixels; what is longer is what is left of a ruling line.
    private const int Slender = 4, Longest = 120;

    // What recognition makes of a dash that it does not know for one.
    private const string Mistaken = "_-~－", Strokes = "一二";

    /// <summary>The signs with strokes that stand alone as dashes where they are bars; a brush stroke that stands alone is not certain.</summary>
    /// <param name="picture">The line's picture.</param>
    /// <param name="ink">Its ink.</param>
    /// <param name="signs">Its signs at the places of their ink.</param>
    public static List<Sign> Find(GreyPicture picture, InkColumns ink, List<Sign> signs)
    {
        if (signs.Count == 0 && picture.Width >= picture.Height * Slender && picture.Width <= Longest && IsBar(picture, 0, picture.Width))
            return [new Sign(Dash, 0, picture.Width, Bar)];
        foreach (var stretch in ink.Stretches.Where(stretch => IsDash(stretch, ink.Height)))
            Put(signs, stretch);
        for (int from = 0, to; from < signs.Count; from = to)
        {
            to = from + 1;
            if (!IsStroke(signs[from]))
                continue;
            while (to < signs.Count && IsStroke(signs[to]))
                to++;
            if (StandsAlone(signs, from, to, picture.Height * WideGap))
                Settle(picture, signs, from, to);
        }
        return signs;
    }

    // A lone 二 has two strokes; beside others it is a part of a long dash.
    private static void Settle(GreyPicture picture, List<Sign> signs, int from, int to)
    {
        if (to - from == 1 && signs[from].Character == '二')
            return;
        var isBar = signs.GetRange(from, to - from).TrueForAll(sign => IsBar(picture, sign.Left, sign.Right));
        for (var i = from; i < to; i++)
            signs[i] = isBar ? signs[i] with { Character = Dash, Certainty = Bar } : signs[i] with { Certainty = Either };
    }

    private static bool IsStroke(Sign sign) => Strokes.Contains(sign.Character) && sign.Right > sign.Left;

    private static bool StandsAlone(List<Sign> signs, int from, int to, double gap)
        => (from == 0 || Brackets.IsOpening(signs[from - 1].Character) || signs[from].Left - signs[from - 1].Right > gap)
            && (to == signs.Count || Brackets.IsClosing(signs[to].Character) || signs[to].Left - signs[to - 1].Right > gap);

    // At half the height of a line, long and thin.
    private static bool IsDash(InkStretch stretch, int height)
    {
        const double thin = 0.15, wide = 0.4, above = 0.3, below = 0.75;
        return stretch.Height <= Math.Max(3, height * thin) && stretch.Width >= height * wide && stretch.Top >= height * above && stretch.Bottom <= height * below;
    }

    // Where no sign has its ink, or one that is often made of it.
    private static void Put(List<Sign> signs, InkStretch stretch)
    {
        bool IsUnder(Sign sign) => sign.Left < stretch.To && stretch.From < sign.Right;
        if (signs.Exists(sign => IsUnder(sign) && !Mistaken.Contains(sign.Character)))
            return;
        signs.RemoveAll(IsUnder);
        var at = signs.FindIndex(sign => sign.Left >= stretch.To);
        signs.Insert(at < 0 ? signs.Count : at, new Sign(Dash, stretch.From, stretch.To, Bar));
    }

    // Everywhere as thick as in its middle, its rounded ends left out.
    private static bool IsBar(GreyPicture picture, int left, int right)
    {
        const double even = 1.4;
        var margin = right - left > 8 ? (right - left) / 12 : 0;
        var thicknesses = new List<int>();
        for (var x = left + margin; x < right - margin; x++)
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
