using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Extraction.Matrices;

/// <summary>A row of a table, or a line of text whose columns are parted by spaces.</summary>
/// <param name="Cells">Its cells, left to right.</param>
/// <param name="HasColumns">Whether the cells' column numbers are the table's own; a line of text only has an order.</param>
internal sealed record GridRow(IReadOnlyList<GridCell> Cells, bool HasColumns)
{
    /// <summary>Cells up to the last one that has text.</summary>
    public int Filled => Cells.Count - Cells.Reverse().TakeWhile(cell => cell.Bones.Length == 0).Count();

    /// <summary>This row with another one that goes on with its last cell.</summary>
    public GridRow Through(GridRow next)
    {
        var last = Cells[Math.Max(Filled, 1) - 1];
        return this with
        {
            Cells = [.. Cells.Take(Math.Max(Filled, 1) - 1), last.Through(next.Cells[0]), .. next.Cells.Skip(1).Select(cell => cell with { Column = cell.Column - next.Cells[0].Column + last.Column })],
        };
    }
}

/// <summary>A cell of a <see cref="GridRow"/>.</summary>
/// <param name="Column">0-based column.</param>
/// <param name="Span">Columns it covers.</param>
/// <param name="Start">Its first character in the flow's text.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Bones">Its skeleton.</param>
internal readonly record struct GridCell(int Column, int Span, int Start, int End, string Bones)
{
    /// <summary>The web address that its text links to, or null.</summary>
    public string? Link { get; init; }

    /// <summary>This cell with another one that goes on with it.</summary>
    public GridCell Through(GridCell next) => this with { End = next.End, Bones = Bones + next.Bones };
}

/// <summary>Lays a section out as rows.</summary>
internal static class GridRows
{
    /// <summary>The rows of the section's tables or, where it has none, of its lines.</summary>
    public static List<GridRow> Of(Section section)
        => section.Tables is { } tables ? FromTables(tables) : FromLines(section);

    private static List<GridRow> FromTables(Section section)
    {
        var rows = new List<GridRow>();
        var cells = new List<GridCell>();
        (Block? Block, int Row) key = (null, -1);
        foreach (var segment in section.Segments)
        {
            if (segment.Cell is not { } cell)
                continue;
            if (cells.Count > 0 && (segment.Block != key.Block || cell.Row != key.Row))
            {
                rows.Add(new GridRow(cells, true));
                cells = [];
            }

            key = (segment.Block, cell.Row);
            cells.Add(new GridCell(cell.Column, cell.ColumnSpan, segment.Start, segment.End, Section.BonesOf(section.Flow, segment).ToString()) { Link = cell.Link });
        }

        if (cells.Count > 0)
            rows.Add(new GridRow(cells, true));
        return rows;
    }

    private static List<GridRow> FromLines(Section section)
    {
        var rows = new List<GridRow>();
        foreach (var segment in section.Segments)
        {
            var text = section.Flow.Text[segment.Start..segment.End];
            for (var start = 0; start < text.Length;)
            {
                var length = text[start..].IndexOf('\n') is var found and >= 0 ? found : text.Length - start;
                rows.Add(new GridRow(Line(text.Slice(start, length), segment.Start + start), false));
                start += length + 1;
            }
        }

        return rows;
    }

    /// <summary>Columns of a line: a tab, or two spaces, is a column's end, so that four spaces leave one column empty.</summary>
    private static List<GridCell> Line(ReadOnlySpan<char> line, int offset)
    {
        var cells = new List<GridCell>();
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            var gap = i < line.Length ? Gap(line[i..]) : 1;
            if (gap == 0)
                continue;
            cells.Add(new GridCell(cells.Count, 1, offset + start, offset + i, Skeleton.Of(line[start..i])));
            i += gap - 1;
            start = i + 1;
        }

        return cells;
    }

    private static int Gap(ReadOnlySpan<char> rest)
        => rest[0] == '\t' ? 1 : rest.Length > 1 && rest[0] is ' ' or '\u3000' && rest.Length > 1 && rest[1] is ' ' or '\u3000' ? Math.Min(2, rest.Length) : 0;
}
