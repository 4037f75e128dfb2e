namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>A table with its text, on one page or gathered over several.</summary>
internal sealed class PdfTable
{
    private const double SameColumn = 3;
    private const string ParagraphEnds = "。；;！!？?：:";

    private readonly List<PdfCell> cells;
    private List<double> xs;
    private int rows;

    /// <summary>The part of a table on one page.</summary>
    public PdfTable(RuledGrid grid, IEnumerable<PdfWord> words)
    {
        xs = [.. grid.Xs];
        rows = grid.Ys.Count - 1;
        var byCell = words.ToLookup(word => grid.CellAt(word.Centre, word.Middle));
        cells = [.. grid.Cells.Select(place =>
        {
            var cell = new PdfCell(place, xs[place.Column], xs[place.Column + place.ColumnSpan]);
            cell.AddLines(TextLine.Of(byCell[place]));
            return cell;
        })];
    }

    /// <summary>Adds what follows on the next page, if it is the same table going on.</summary>
    public bool TryAppend(PdfTable next)
    {
        if (!IsContinuedBy(next))
            return false;
        var all = xs.Count >= next.xs.Count ? xs : next.xs;
        Widen(all);
        next.Widen(all);
        if (next.rows > 1 && next.RowText(0) is var heading && !string.IsNullOrWhiteSpace(heading) && HasNearTop(heading))
            next.DropFirstRow();
        Append(next);
        return true;
    }

    /// <summary>The table as every format gives it.</summary>
    public Table ToTable()
        => new(0, null, rows, xs.Count - 1,
        [
            .. cells.OrderBy(cell => cell.Place.Row).ThenBy(cell => cell.Place.Column)
                .Select(cell => new Cell(cell.Place.Row, cell.Place.Column, cell.Place.RowSpan, cell.Place.ColumnSpan, cell.Text)),
        ]);

    private bool IsContinuedBy(PdfTable next)
        => IsNear(xs[0], next.xs[0]) && IsNear(xs[^1], next.xs[^1])
            && (next.xs.TrueForAll(x => xs.Exists(mine => IsNear(x, mine))) || xs.TrueForAll(x => next.xs.Exists(other => IsNear(x, other))));

    private void Append(PdfTable next)
    {
        var last = BottomCells();
        var first = next.cells.Where(cell => cell.Place.Row == 0).ToList();
        var pairs = first.Select(cell => (Part: cell, Cell: last.Find(above => above.Place.Column == cell.Place.Column && above.Place.ColumnSpan == cell.Place.ColumnSpan)))
            .Where(pair => pair.Cell is not null).Select(pair => (pair.Part, Cell: pair.Cell!)).ToList();
        var isBroken = pairs.Count == first.Count && IsBrokenRow(pairs);
        var shift = isBroken ? rows - 1 : rows;
        foreach (var (rest, cell) in pairs)
        {
            // A group's label is not said again on the next page.
            if (!isBroken && !(rest.IsEmpty && rest.Place.Column == 0))
                continue;
            cell.Take(rest);
            cell.Place = cell.Place with { RowSpan = shift + rest.Place.RowSpan - cell.Place.Row };
            next.cells.Remove(rest);
        }
        foreach (var cell in next.cells)
            cell.Place = cell.Place with { Row = cell.Place.Row + shift };
        cells.AddRange(next.cells);
        rows = shift + next.rows;
    }

    // A row is broken where a paragraph goes on over the page's end; or between two paragraphs, where the row has no label of its own;
    // or below its text, which leaves an empty strip.
    private static bool IsBrokenRow(List<(PdfCell Part, PdfCell Cell)> pairs)
    {
        if (pairs.TrueForAll(pair => pair.Part.IsEmpty))
            return true;
        var both = pairs.Where(pair => !pair.Part.IsEmpty && !pair.Cell.IsEmpty).ToList();
        if (both.Count == 0 || pairs.Exists(pair => pair.Cell.IsEmpty && !pair.Part.IsEmpty))
            return false;
        var goOn = both.Count(pair => pair.Cell.IsBrokenBefore(pair.Part));
        var end = both.Count(pair => !pair.Cell.IsBrokenBefore(pair.Part) && ParagraphEnds.Contains(pair.Cell.LastCharacter!.Value));
        return goOn + end == both.Count && (goOn > 0 || pairs[0].Part.IsEmpty);
    }

    private List<PdfCell> BottomCells() => cells.FindAll(cell => cell.Place.Row + cell.Place.RowSpan == rows);

    // Where a heading may stand: a title and a line for the unit may come before it.
    private bool HasNearTop(string heading) => Enumerable.Range(0, Math.Min(3, rows)).Any(row => RowText(row) == heading);

    private string RowText(int row) => string.Join('\t', cells.Where(cell => cell.Place.Row == row && cell.Place.RowSpan == 1).Select(cell => cell.Text.Text));

    private void DropFirstRow()
    {
        cells.RemoveAll(cell => cell.Place is { Row: 0, RowSpan: 1 });
        foreach (var cell in cells)
            cell.Place = cell.Place.Row == 0 ? cell.Place with { RowSpan = cell.Place.RowSpan - 1 } : cell.Place with { Row = cell.Place.Row - 1 };
        rows--;
    }

    // Counts the columns by walls of which this table may not have all.
    private void Widen(List<double> all)
    {
        var index = xs.ConvertAll(x => all.FindIndex(wall => IsNear(wall, x)));
        foreach (var cell in cells)
        {
            var (column, end) = (index[cell.Place.Column], index[cell.Place.Column + cell.Place.ColumnSpan]);
            cell.Place = cell.Place with { Column = column, ColumnSpan = end - column };
        }
        xs = all;
    }

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= SameColumn;
}
