namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>A table's grid as its ruling lines draw it.</summary>
/// <param name="Xs">The x of each wall from left to right, one more than there are columns.</param>
/// <param name="Ys">The y of each wall from the top down, one more than there are rows.</param>
/// <param name="Cells">The cells by row, then column; they cover the grid without overlap.</param>
internal sealed record RuledGrid(List<double> Xs, List<double> Ys, IReadOnlyList<GridCell> Cells)
{
    private readonly int[,] cellIndex = Index(Cells, Ys.Count - 1, Xs.Count - 1);

    // Lines closer than this are one wall: double borders, borders drawn cell by cell.
    private const double SameWall = 2.5;

    // Two lines this close to each other meet.
    private const double Touching = 2.5;

    public double Left => Xs[0];

    public double Right => Xs[^1];

    public double Top => Ys[0];

    public double Bottom => Ys[^1];

    /// <summary>The grids on a page, from the top down. A frame around text is none, nor is a grid within another's cell.</summary>
    public static IReadOnlyList<RuledGrid> On(PdfPage page, ReadingBudget budget)
    {
        var grids = WallsOf(page).Select(walls => Of(walls, budget)).OfType<RuledGrid>().ToList();
        return [.. grids.Where(grid => !grids.Any(other => other != grid && other.Encloses(grid))).OrderBy(grid => grid.Top).ThenBy(grid => grid.Left)];
    }

    /// <summary>The walls of each drawing on a page; the other lines are strokes.</summary>
    public static IEnumerable<IReadOnlyList<PdfRule>> WallsOf(PdfPage page)
        => Connected(page.Rules).Select(Walls.Of).Where(walls => walls.Any(wall => wall.IsVertical) && walls.Any(wall => !wall.IsVertical));

    /// <summary>Whether the point lies in the grid.</summary>
    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>The cell at a point in the grid.</summary>
    public GridCell CellAt(double x, double y) => Cells[cellIndex[Field(Ys, y), Field(Xs, x)]];

    private bool Encloses(RuledGrid other) => Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom && Cells.Count >= other.Cells.Count;

    private static int Field(List<double> walls, double at)
    {
        var index = walls.BinarySearch(at);
        return Math.Clamp(index < 0 ? ~index - 1 : index, 0, walls.Count - 2);
    }

    private static int[,] Index(IReadOnlyList<GridCell> cells, int rows, int columns)
    {
        var index = new int[rows, columns];
        for (var i = 0; i < cells.Count; i++)
            for (var row = cells[i].Row; row < cells[i].Row + cells[i].RowSpan; row++)
                for (var column = cells[i].Column; column < cells[i].Column + cells[i].ColumnSpan; column++)
                    index[row, column] = i;
        return index;
    }

    private static RuledGrid? Of(IReadOnlyList<PdfRule> rules, ReadingBudget budget)
    {
        var xs = Places(rules, vertical: true);
        var ys = Places(rules, vertical: false);
        if (xs.Count < 2 || ys.Count < 2 || xs.Count + ys.Count < 5)
            return null;
        if ((long)(xs.Count - 1) * (ys.Count - 1) > budget.CellsLeft)
            budget.Stop($"单元格超过 {ReadingLimits.Cells / 10_000} 万个");
        var cells = new GridCells(xs, ys, rules).Read();
        budget.AddCells(cells.Count);
        return cells.Count > 1 ? new RuledGrid(xs, ys, cells) : null;
    }

    // Where the lines of one direction stand, and where those of the other begin and end.
    private static List<double> Places(IReadOnlyList<PdfRule> rules, bool vertical)
    {
        var places = rules.Where(rule => rule.IsVertical == vertical).Select(rule => rule.At).ToList();
        places.Add(rules.Where(rule => rule.IsVertical != vertical).Select(rule => rule.From).DefaultIfEmpty(places[0]).Min());
        places.Add(rules.Where(rule => rule.IsVertical != vertical).Select(rule => rule.To).DefaultIfEmpty(places[0]).Max());
        places.Sort();
        var walls = new List<double> { places[0] };
        foreach (var place in places)
            if (place - walls[^1] > SameWall)
                walls.Add(place);
        return walls;
    }

    // Lines that meet belong together; a line that meets none, such as an underline, is no grid's.
    private static IEnumerable<IReadOnlyList<PdfRule>> Connected(IReadOnlyList<PdfRule> rules)
    {
        var vertical = rules.Where(rule => rule.IsVertical).OrderBy(rule => rule.At).ToArray();
        var xs = Array.ConvertAll(vertical, rule => rule.At);
        var horizontal = rules.Where(rule => !rule.IsVertical).ToArray();
        var sets = new DisjointSets(vertical.Length + horizontal.Length);
        for (var h = 0; h < horizontal.Length; h++)
        {
            var across = horizontal[h];
            var first = Array.BinarySearch(xs, across.From - Touching);
            for (var v = first < 0 ? ~first : first; v < xs.Length && xs[v] <= across.To + Touching; v++)
                if (vertical[v].From - Touching <= across.At && across.At <= vertical[v].To + Touching)
                    sets.Join(v, vertical.Length + h);
        }
        return vertical.Concat(horizontal).Select((rule, index) => (rule, Set: sets.Find(index)))
            .GroupBy(pair => pair.Set, pair => pair.rule)
            .Select(group => group.ToList())
            .Where(group => group.Exists(rule => rule.IsVertical) && group.Exists(rule => !rule.IsVertical));
    }
}

/// <summary>A cell of a grid.</summary>
internal readonly record struct GridCell(int Row, int Column, int RowSpan, int ColumnSpan);
