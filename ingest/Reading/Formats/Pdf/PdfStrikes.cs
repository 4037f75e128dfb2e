namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>Finds what is struck out: a line of its own through the middle of characters.</summary>
internal static class PdfStrikes
{
    // The middle of a line of text, as parts of its height. A strike runs a quarter of the type's size above the baseline, at 0.5 to 0.6,
    // an underline just below the baseline, which flat boxes have at 0.75.
    private const double Highest = 0.3;
    private const double Lowest = 0.68;

    /// <summary>The page's words, cut where a strike begins or ends.</summary>
    public static IReadOnlyList<PdfWord> Mark(PdfPage page)
    {
        var walls = RuledGrid.WallsOf(page).SelectMany(drawing => drawing).ToHashSet();
        var strokes = page.Rules.Where(rule => !rule.IsVertical && !walls.Contains(rule)).ToArray();
        if (strokes.Length == 0)
            return page.Words;
        var bands = strokes.ToLookup(stroke => Band(stroke.At));
        return [.. page.Words.SelectMany(word => Cut(word, Through(word, bands)))];
    }

    private static int Band(double y) => (int)Math.Clamp(y / 16, -1, 10_000);

    private static PdfRule[] Through(PdfWord word, ILookup<int, PdfRule> bands)
    {
        var first = Band(word.Top);
        return [.. Enumerable.Range(first, Band(word.Bottom) - first + 1).SelectMany(band => bands[band]).Where(stroke => Passes(stroke, word))];
    }

    private static bool Passes(PdfRule stroke, PdfWord word)
        => stroke.At > word.Top + word.Height * Highest && stroke.At < word.Top + word.Height * Lowest && stroke.From < word.Right && stroke.To > word.Left;

    // Characters are taken as equally wide, which Han characters are.
    private static List<PdfWord> Cut(PdfWord word, PdfRule[] strokes)
    {
        if (strokes.Length == 0)
            return [word];
        var width = (word.Right - word.Left) / word.Text.Length;
        var struck = Enumerable.Range(0, word.Text.Length).Select(index => !IsStroke(word.Text[index]) && IsUnder(strokes, word.Left + (index + 0.5) * width)).ToArray();
        var pieces = new List<PdfWord>();
        for (int start = 0, end = 1; end <= struck.Length; end++)
        {
            if (end < struck.Length && struck[end] == struck[start])
                continue;
            pieces.Add(new PdfWord(word.Left + start * width, word.Top, word.Left + end * width, word.Bottom, word.Text[start..end], struck[start])
            {
                Glyphs = word.Glyphs?.Skip(start).Take(end - start).ToList(),
            });
            start = end;
        }
        return pieces;
    }

    private static bool IsUnder(PdfRule[] strokes, double middle) => strokes.Any(stroke => stroke.From <= middle && middle <= stroke.To);

    // Type made bold by outlining draws its dashes as lines: what lies on a dash is the dash itself.
    private static bool IsStroke(char sign) => sign is '—' or '―' or '–' or '-' or '－' or '─';
}
