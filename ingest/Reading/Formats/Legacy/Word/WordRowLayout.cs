namespace SafetyMonth.Ingest.Reading.Formats.Legacy.Word;

/// <summary>A cell's place in its row.</summary>
/// <param name="Left">Its left edge in twentieths of a point.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="ContinuesAbove">Whether it is the lower part of a merged cell.</param>
/// <param name="ContinuesLeft">Whether it is the right part of a merged cell.</param>
internal readonly record struct WordCellPlace(int Left, int Right, bool ContinuesAbove, bool ContinuesLeft);

/// <summary>The cells of a row ([MS-DOC] 2.9.326 TDefTableOperand and 2.9.314 TC80).</summary>
/// <param name="Cells">By column.</param>
internal sealed record WordRowLayout(IReadOnlyList<WordCellPlace> Cells)
{
    private const int Definition = 0xD608;
    private const int Merging = 0xD62B;
    private const int CellLength = 20;
    private const int MostCells = 64;

    // Edges that are nearer than this (a twentieth of an inch) are one: writers round them.
    private const int SameEdge = 72;

    /// <summary>Reads a row end's modifiers.</summary>
    public static WordRowLayout Of(ReadOnlySpan<byte> formats)
    {
        var cells = new List<WordCellPlace>();
        var modifiers = new WordModifiers(formats);
        while (modifiers.Next())
        {
            if (modifiers.Code == Definition)
                Define(modifiers.Operand, cells);
            else if (modifiers.Code == Merging && Little.Byte(modifiers.Operand, 0) is var index && index < cells.Count)
                cells[index] = cells[index] with { ContinuesAbove = Little.Byte(modifiers.Operand, 1) == 1 };
        }
        return new WordRowLayout(cells);
    }

    /// <summary>Whether the row may belong to the table of the row above: an edge between cells of the one is an edge of the other's, or one of them has none.</summary>
    public bool RunsOnFrom(WordRowLayout above)
    {
        var (own, others) = (InnerEdges, above.InnerEdges);
        return own.Count == 0 || others.Count == 0 || own.Any(edge => others.Any(other => Math.Abs(edge - other) < SameEdge));
    }

    /// <summary>The edges of some rows' cells from left to right: the grid of their table.</summary>
    public static List<int> Edges(IEnumerable<WordRowLayout> rows)
    {
        var edges = new List<int>();
        foreach (var edge in rows.SelectMany(row => row.Cells).SelectMany(cell => (int[])[cell.Left, cell.Right]).Distinct().Order())
            if (edges.Count == 0 || edge - edges[^1] >= SameEdge)
                edges.Add(edge);
        return edges;
    }

    private List<int> InnerEdges => [.. Cells.Skip(1).Select(cell => cell.Left)];

    private static void Define(ReadOnlySpan<byte> operand, List<WordCellPlace> cells)
    {
        cells.Clear();
        var count = Math.Min((int)Little.Byte(operand, 0), MostCells);
        var described = 1 + (count + 1) * 2;
        for (var i = 0; i < count; i++)
        {
            var flags = Little.UInt16(operand, described + i * CellLength);
            cells.Add(new WordCellPlace(
                Edge(operand, i),
                Edge(operand, i + 1),
                ContinuesAbove: ((flags >> 5) & 3) == 1,
                ContinuesLeft: (flags & 3) == 1));
        }
    }

    private static int Edge(ReadOnlySpan<byte> operand, int index) => (short)Little.UInt16(operand, 1 + index * 2);
}
