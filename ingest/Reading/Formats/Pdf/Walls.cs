namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>
/// Parts walls from strokes among lines that meet. A wall goes from one line to another, or to where several lines end: the open side of a
/// table. A stroke that touches a border with one end, such as an underline below a figure, has a loose end and is no wall.
/// </summary>
internal static class Walls
{
    // Borders may stop a little before the line that they belong to, above all in scans.
    private const double Reach = 8;

    // Borders drawn cell by cell are pieces of one line.
    private const double SameLine = 1, SamePiece = 2.5;

    private const int MostPasses = 8;

    /// <summary>The walls among the lines of one drawing.</summary>
    public static IReadOnlyList<PdfRule> Of(IReadOnlyList<PdfRule> rules)
    {
        var walls = rules;
        // What stood on a stroke is loose when that is gone.
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var standing = Standing(walls);
            if (standing.Count == walls.Count)
                break;
            walls = standing;
        }
        return walls;
    }

    private static List<PdfRule> Standing(IReadOnlyList<PdfRule> rules)
    {
        var vertical = Lines(rules.Where(rule => rule.IsVertical));
        var horizontal = Lines(rules.Where(rule => !rule.IsVertical));
        return [.. Standing(vertical, horizontal), .. Standing(horizontal, vertical)];
    }

    private static IEnumerable<PdfRule> Standing(List<Line> lines, List<Line> across)
    {
        if (lines.Count == 0)
            return [];
        var places = across.Select(line => line.At).ToArray();
        var (first, last) = (lines.Min(line => line.From), lines.Max(line => line.To));
        var (opens, closes) = (lines.Count(line => line.From - first <= Reach) > 1, lines.Count(line => last - line.To <= Reach) > 1);
        return lines.Where(line => (opens && line.From - first <= Reach || Meets(line.From, line.At)) && (closes && last - line.To <= Reach || Meets(line.To, line.At))).SelectMany(line => line.Pieces);

        bool Meets(double end, double at)
        {
            var index = Array.BinarySearch(places, end - Reach);
            for (index = index < 0 ? ~index : index; index < places.Length && places[index] <= end + Reach; index++)
                if (across[index].From - Reach <= at && at <= across[index].To + Reach)
                    return true;
            return false;
        }
    }

    /// <summary>Pieces on one line that touch are one; in the order of their places.</summary>
    private static List<Line> Lines(IEnumerable<PdfRule> rules)
    {
        var lines = new List<Line>();
        var open = new List<Line>();
        foreach (var rule in rules.OrderBy(rule => rule.At).ThenBy(rule => rule.From))
        {
            open.RemoveAll(line => rule.At - line.At > SameLine);
            if (open.Find(line => rule.From <= line.To + SamePiece && line.From <= rule.To + SamePiece) is { } joined)
            {
                (joined.From, joined.To) = (Math.Min(joined.From, rule.From), Math.Max(joined.To, rule.To));
                joined.Pieces.Add(rule);
                continue;
            }
            var line = new Line(rule.At) { From = rule.From, To = rule.To, Pieces = { rule } };
            lines.Add(line);
            open.Add(line);
        }
        return lines;
    }

    private sealed record Line(double At)
    {
        public double From { get; set; }

        public double To { get; set; }

        public List<PdfRule> Pieces { get; } = [];
    }
}
