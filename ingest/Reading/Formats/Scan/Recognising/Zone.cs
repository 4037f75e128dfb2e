namespace SafetyMonth.Ingest.Reading.Formats.Scan.Recognising;

/// <summary>A stretch of a line between two Han characters, where a figure may stand.</summary>
/// <param name="From">Its first sign.</param>
/// <param name="To">The sign after its last.</param>
/// <param name="Left">Its left edge in the line's picture.</param>
/// <param name="Right">Its right edge.</param>
internal readonly record struct Zone(int From, int To, int Left, int Right)
{
    private const string Plain = "，。、；：“”‘’《》;,:!?！？.·()（）〈〉[]【】〔〕<>";

    /// <summary>The zones of a line; signs of punctuation and brackets alone, with no ink beside them, are none.</summary>
    /// <param name="signs">The line's signs at their places.</param>
    /// <param name="ink">The line's ink.</param>
    /// <param name="isFigure">Whether what was taken for a letter is a figure by its shape.</param>
    public static List<Zone> Of(IReadOnlyList<Sign> signs, InkColumns ink, Predicate<Sign> isFigure)
    {
        var zones = new List<Zone>();
        for (var from = 0; from <= signs.Count; from++)
        {
            var to = from;
            while (to < signs.Count && (!Parts(signs[to].Character) || isFigure(signs[to])))
                to++;
            var left = from == 0 ? 0 : signs[from - 1].Right;
            var right = to == signs.Count ? ink.Width : signs[to].Left;
            var zone = new Zone(from, to, left, Math.Max(left, right)).WithoutEdges(signs);
            if (zone.MayHoldFigure(signs, ink))
                zones.Add(zone);
            from = to;
        }
        return zones;
    }

    /// <summary>Whether the character is a letter of the script.</summary>
    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    // What no figure goes across: letters, and what was settled by its shape.
    private static bool Parts(char c) => IsHan(c) || c == Dashes.Dash || CheckMarks.IsMark(c);

    /// <summary>Whether a mark as high as a digit stands in the zone under none of its signs.</summary>
    /// <param name="signs">The line's signs.</param>
    /// <param name="ink">The line's ink.</param>
    /// <param name="isMark">Whether a stretch of ink is known for a bracket or the like.</param>
    public bool HasUnreadInk(IReadOnlyList<Sign> signs, InkColumns ink, Func<InkStretch, bool> isMark)
    {
        const double digit = 0.35;
        const int lowest = 10;
        foreach (var stretch in ink.Stretches)
            if (stretch.From >= Left && stretch.To <= Right && stretch.Height > Math.Max(ink.Height * digit, lowest) && !IsUnder(signs, stretch) && !isMark(stretch))
                return true;
        return false;
    }

    // Punctuation and brackets at the edges are no part of a figure, and are taken for digits where only digits are known. Within a pair
    // of brackets is where a figure stands, though nothing was read there.
    private Zone WithoutEdges(IReadOnlyList<Sign> signs)
    {
        var zone = this;
        for (var inside = false; !inside && zone.From < zone.To && IsEdge(signs[zone.From]); zone = zone with { From = zone.From + 1, Left = signs[zone.From].Right })
            inside = Brackets.IsOpening(signs[zone.From].Character);
        for (var inside = false; !inside && zone.From < zone.To && IsEdge(signs[zone.To - 1]); zone = zone with { To = zone.To - 1, Right = signs[zone.To - 1].Left })
            inside = Brackets.IsClosing(signs[zone.To - 1].Character);
        return zone with { Right = Math.Max(zone.Left, zone.Right) };
    }

    private static bool IsEdge(Sign sign) => Plain.Contains(sign.Character) && sign.Right > sign.Left;

    private bool IsUnder(IReadOnlyList<Sign> signs, InkStretch stretch)
    {
        for (var i = From; i < To; i++)
            if (signs[i].Left < stretch.To && stretch.From < signs[i].Right)
                return true;
        return false;
    }

    private bool MayHoldFigure(IReadOnlyList<Sign> signs, InkColumns ink)
    {
        if (Right - Left < 3)
            return false;
        for (var i = From; i < To; i++)
            if (!Plain.Contains(signs[i].Character))
                return true;
        return HasUnreadInk(signs, ink, _ => false);
    }
}
