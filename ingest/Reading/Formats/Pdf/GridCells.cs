namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>Finds a grid's cells: fields without a wall between them are one cell.</summary>
internal sealed class GridCells
{
    private readonly int rows;
    private readonly int columns;
    private readonly bool[,] wallRight;
    private readonly bool[,] wallBelow;

    public GridCells(IReadOnlyList<double> xs, IReadOnlyList<double> ys, IEnumerable<PdfRule> rules)
    {
        (rows, columns) = (ys.Count - 1, xs.Count - 1);
        wallRight = new bool[rows, columns];
        wallBelow = new bool[rows, columns];
        foreach (var rule in rules)
        {
            if (rule.IsVertical && Nearest(xs, rule.At) is > 0 and var column)
            {
                foreach (var row in Covered(ys, rule))
                    wallRight[row, column - 1] = true;
            }
            else if (!rule.IsVertical && Nearest(ys, rule.At) is > 0 and var row)
            {
                foreach (var at in Covered(xs, rule))
                    wallBelow[row - 1, at] = true;
            }
        }
    }

    /// <summary>The cells by row, then column. Fields whose union is no rectangle stay apart.</summary>
    public IReadOnlyList<GridCell> Read()
    {
        var fields = new DisjointSets(rows * columns);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (column + 1 < columns && !wallRight[row, column])
                    fields.Join(row * columns + column, row * columns + column + 1);
                if (row + 1 < rows && !wallBelow[row, column])
                    fields.Join(row * columns + column, (row + 1) * columns + column);
            }
        }
        return [.. Enumerable.Range(0, rows * columns).GroupBy(fields.Find).SelectMany(Cells).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
    }

    private IEnumerable<GridCell> Cells(IEnumerable<int> group)
    {
        var fields = group.ToList();
        var (top, bottom) = (fields.Min(field => field / columns), fields.Max(field => field / columns));
        var (left, right) = (fields.Min(field => field % columns), fields.Max(field => field % columns));
        var whole = new GridCell(top, left, bottom - top + 1, right - left + 1);
        return whole.RowSpan * whole.ColumnSpan == fields.Count ? [whole] : fields.Select(field => new GridCell(field / columns, field % columns, 1, 1));
    }

    private static int Nearest(IReadOnlyList<double> walls, double at)
    {
        var nearest = 0;
        for (var i = 1; i < walls.Count; i++)
            if (Math.Abs(walls[i] - at) < Math.Abs(walls[nearest] - at))
                nearest = i;
        return nearest;
    }

    // The fields whose middle the line passes.
    private static IEnumerable<int> Covered(IReadOnlyList<double> walls, PdfRule rule)
    {
        for (var i = 0; i + 1 < walls.Count; i++)
            if ((walls[i] + walls[i + 1]) / 2 is var middle && rule.From <= middle && middle <= rule.To)
                yield return i;
    }
}
