using System.Buffers;
using System.Text.RegularExpressions;

namespace SafetyMonth.Ingest.Reading.Formats.Txt;

/// <summary>The sign that parts the cells of a table in plain text.</summary>
/// <param name="Sign">A tab, a stroke or a comma.</param>
/// <param name="Cells">How many cells a row has; 0 where rows may have any number.</param>
internal readonly partial record struct CellSeparator(char Sign, int Cells)
{
    // Fewer lines in a row with as many commas each may be sentences.
    private const int FewestRows = 3, FewestCells = 3, LongestHeading = 24;

    private static readonly SearchValues<char> NoHeading = SearchValues.Create("0123456789_:：；。");

    /// <summary>Tabs, as in text copied out of a table.</summary>
    public static CellSeparator Tab { get; } = new('\t', 0);

    /// <summary>Commas in a file that says of itself that they part its cells, however many a row has.</summary>
    public static CellSeparator Commas { get; } = new(',', 0);

    /// <summary>Whether a line without the sign stands for itself; else it goes on with the row above.</summary>
    public bool RowsAreLines => Sign is ',' && Cells == 0;

    /// <summary>
    /// The separator of a text. Strokes and commas part cells only below a line of headings that has as many of them as the lines that
    /// follow: sentences have commas too.
    /// </summary>
    public static CellSeparator Of(string text)
    {
        if (text.Contains('\t', StringComparison.Ordinal))
            return Tab;
        foreach (var sign in "|｜,")
            if (text.Contains(sign, StringComparison.Ordinal) && CellsOf(text, sign) is var cells and > 0)
                return new CellSeparator(sign, cells);
        return Tab;
    }

    /// <summary>
    /// A row with the cells of a figure such as 3,983 made one again; where it is not plain which they are, nothing can be said of the
    /// row's figures, and it is left in one piece.
    /// </summary>
    public List<string> Fit(List<string> cells)
    {
        if (Sign is not ',' || Cells == 0 || cells.Count <= Cells)
            return cells;
        var halves = Enumerable.Range(0, cells.Count - 1).Where(at => Head().IsMatch(cells[at]) && Tail().IsMatch(cells[at + 1])).ToList();
        if (halves.Count != cells.Count - Cells)
            return [string.Join(',', cells), .. Enumerable.Repeat("", Cells - 1)];
        foreach (var at in halves.AsEnumerable().Reverse())
        {
            cells[at] = $"{cells[at]},{cells[at + 1]}";
            cells.RemoveAt(at + 1);
        }

        return cells;
    }

    [GeneratedRegex("(?:^|[^0-9])[0-9]{1,3}$")]
    private static partial Regex Head();

    [GeneratedRegex("^[0-9]{3}(?![0-9])")]
    private static partial Regex Tail();

    private static int CellsOf(string text, char sign)
    {
        int heading = 0, rows = 0;
        foreach (var line in TextLines.Split(text, sign))
        {
            var cells = TextLines.Cells(line, sign).ToList();
            if (heading == 0 || rows == 0 && cells.Count != heading)
                heading = IsHeading(cells, sign) ? cells.Count : 0;
            else if (new CellSeparator(sign, heading).Fit(cells).Count == heading && ++rows >= FewestRows)
                return heading;
        }

        return 0;
    }

    private static bool IsHeading(List<string> cells, char sign)
        => cells.Count >= (sign is ',' ? FewestCells : FewestCells - 1) && cells.Count(cell => cell.Length > 0) > 1 && cells.TrueForAll(cell => cell.Length <= LongestHeading && cell.AsSpan().IndexOfAny(NoHeading) < 0);
}
