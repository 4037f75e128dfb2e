using System.Xml;
using SafetyMonth.Ingest.Reading.External;

namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>Reads the ruling lines out of what <c>pdftocairo -svg</c> writes: strokes and thin filled boxes along the axes.</summary>
internal static class PdfDrawing
{
    private const int MostRules = 10_000;
    private const string White = "rgb(100%,100%,100%)";

    /// <summary>The ruling lines of each page.</summary>
    /// <param name="output">The program's output.</param>
    /// <param name="budget">What the document may cost.</param>
    public static List<List<PdfRule>> Read(ReadOnlyMemory<byte> output, ReadingBudget budget)
    {
        var pages = new List<List<PdfRule>>();
        var count = 0;
        using var reader = ProgramXml.OpenDrawing(output);
        var more = reader.Read();
        while (more)
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                // Glyphs, clips and pictures are defined apart.
                if (reader.LocalName == "defs")
                {
                    reader.Skip();
                    more = !reader.EOF;
                    continue;
                }
                // A document of one page has no element for it.
                if (reader.LocalName == "page" || (reader.LocalName == "path" && pages.Count == 0))
                    pages.Add([]);
                if (reader.LocalName == "path")
                {
                    AddRules(reader, pages[^1]);
                    if (count + pages[^1].Count > MostRules)
                        budget.Stop($"线条超过 {MostRules / 10_000} 万条");
                }
                if (reader.LocalName == "page" && pages.Count > 1)
                    count += pages[^2].Count;
            }
            more = reader.Read();
        }
        return pages;
    }

    private static void AddRules(XmlReader reader, List<PdfRule> rules)
    {
        var style = reader.GetAttribute("style") ?? "";
        if (reader.GetAttribute("d") is not { Length: > 0 } path || style.Contains(White, StringComparison.Ordinal))
            return;
        var isFilled = style.Contains("stroke:none", StringComparison.Ordinal);
        foreach (var piece in SvgPath.Pieces(path, SvgPath.Matrix(reader.GetAttribute("transform"))))
            AddRules(piece, isFilled, rules);
    }

    private static void AddRules(IReadOnlyList<(double X, double Y)> points, bool isFilled, List<PdfRule> rules)
    {
        const double thin = 3;
        if (isFilled)
        {
            var (left, right) = (points.Min(point => point.X), points.Max(point => point.X));
            var (top, bottom) = (points.Min(point => point.Y), points.Max(point => point.Y));
            if (right - left <= thin && bottom - top > thin)
                rules.Add(new PdfRule(true, (left + right) / 2, top, bottom));
            else if (bottom - top <= thin && right - left > thin)
                rules.Add(new PdfRule(false, (top + bottom) / 2, left, right));
            return;
        }
        for (var i = 1; i < points.Count; i++)
            if (Between(points[i - 1], points[i]) is { } rule)
                rules.Add(rule);
    }

    private static PdfRule? Between((double X, double Y) a, (double X, double Y) b)
    {
        const double straight = 0.5, shortest = 1;
        var (dx, dy) = (Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));
        if (dx <= straight && dy >= shortest)
            return new PdfRule(true, (a.X + b.X) / 2, Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y));
        if (dy <= straight && dx >= shortest)
            return new PdfRule(false, (a.Y + b.Y) / 2, Math.Min(a.X, b.X), Math.Max(a.X, b.X));
        return null;
    }
}
