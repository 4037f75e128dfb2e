using SafetyMonth.Ingest.Reading.Formats.Pdf;
using SafetyMonth.Ingest.Reading.Formats.Scan.Layout;
using SafetyMonth.Ingest.Reading.Formats.Scan.Pictures;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace SafetyMonth.Ingest.Reading.Formats.Scan;

/// <summary>A page that was scanned or photographed: upright, straight, on white paper, its ruling lines apart from its text.</summary>
/// <param name="Picture">The page without ruling lines.</param>
/// <param name="Rules">The ruling lines, in pixels.</param>
/// <param name="Lines">The pieces of lines of text, in pixels.</param>
internal sealed record ScanPage(GreyPicture Picture, IReadOnlyList<PdfRule> Rules, IReadOnlyList<Box> Lines)
{
    // Half of the page black is no page of text.
    private const double MostInk = 0.4;

    // A dash alone is a line of its own.
    private const int LowestLine = 12;

    /// <summary>A page in grey on white paper, without its stamps.</summary>
    public static GreyPicture Clean(Image<Rgba32> image)
    {
        WorkingSize.Apply(image);
        return Lighting.Even(Stamp.Remove(image));
    }

    /// <summary>Prepares a clean page for recognition.</summary>
    /// <param name="page">The page, upright.</param>
    /// <param name="budget">Stops where there is too much on it.</param>
    public static ScanPage Prepare(GreyPicture page, ReadingBudget budget)
    {
        page = Straight(page, out var ink);
        if (ink.Share > MostInk)
            return new ScanPage(page, [], []);
        ink.RemoveDust(page);
        var rules = RulingLines.Take(page, ink);
        var lines = FindLines(new TextRows(ink), page, rules, budget);
        if (lines.Count > ScanLimits.MostLines)
            budget.Stop($"一页的文字超过 {ScanLimits.MostLines} 行");
        if (lines.Sum(line => line.Width / Math.Max(line.Height, LowestLine)) > ScanLimits.MostLetters)
            budget.Stop($"一页的文字超过 {ScanLimits.MostLetters} 字");
        return new ScanPage(page, rules, lines);
    }

    // First as a whole, then what is left where a camera was held askew.
    private static GreyPicture Straight(GreyPicture page, out Ink ink)
    {
        ink = new Ink(page);
        foreach (var mend in (ReadOnlySpan<Func<GreyPicture, Ink, GreyPicture>>)[(grey, marks) => Skew.Mend(grey, Skew.Find(marks)), (grey, marks) => RulingLines.Distortion(marks).Mend(grey)])
        {
            var mended = mend(page, ink);
            if (mended != page)
                (page, ink) = (mended, new Ink(mended));
        }
        return page;
    }

    // Within tables cell by cell, so that neighbours are not taken for one line; outside them strip by strip.
    private static List<Box> FindLines(TextRows rows, GreyPicture page, List<PdfRule> rules, ReadingBudget budget)
    {
        var lines = new List<Box>();
        var top = 0;
        foreach (var grid in RuledGrid.On(new PdfPage(page.Width, page.Height, [], [.. rules.Select(Points.Of)]), budget))
        {
            lines.AddRange(rows.In(new Box(0, top, page.Width, Math.Max(top, Points.Pixels(grid.Top)))));
            foreach (var cell in grid.Cells)
            {
                lines.AddRange(rows.In(new Box(
                    Math.Max(0, Points.Pixels(grid.Xs[cell.Column]) + 1), Math.Max(0, Points.Pixels(grid.Ys[cell.Row]) + 1),
                    Math.Min(page.Width, Points.Pixels(grid.Xs[cell.Column + cell.ColumnSpan])), Math.Min(page.Height, Points.Pixels(grid.Ys[cell.Row + cell.RowSpan])))));
            }
            top = Math.Max(top, Math.Min(page.Height, Points.Pixels(grid.Bottom)));
        }
        lines.AddRange(rows.In(new Box(0, top, page.Width, page.Height)));
        return lines;
    }
}
