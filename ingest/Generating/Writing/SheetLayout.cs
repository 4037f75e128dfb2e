using SafetyMonth.Ingest.Generating.Pages;

namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>A page laid out on one worksheet: a line takes a row across the whole table.</summary>
/// <param name="Cells">The cells in reading order, placed by the sheet's own rows and columns.</param>
/// <param name="ColumnCount">Columns in use.</param>
internal sealed record SheetLayout(IReadOnlyList<PageCell> Cells, int ColumnCount)
{
    /// <summary>The worksheet's name.</summary>
    public const string Name = "统计表";

    /// <summary>Lays a page out.</summary>
    public static SheetLayout Of(Page page)
    {
        var columns = page.Blocks.OfType<PageTable>().Max(table => table.ColumnCount);
        var cells = new List<PageCell>();
        var row = 0;
        foreach (var block in page.Blocks)
        {
            if (block is PageLine line)
            {
                cells.Add(new PageCell(row++, 0, 1, columns, [line.Line]));
            }
            else if (block is PageTable table)
            {
                var top = row;
                cells.AddRange(table.Cells.Select(cell => cell with { Row = cell.Row + top }));
                row += table.RowCount;
            }
        }

        return new SheetLayout(cells, columns);
    }

    /// <summary>The stretches of a cell's text, line ends included.</summary>
    public static IReadOnlyList<Run> Runs(PageCell cell)
        => [.. cell.Lines.SelectMany((line, i) => i == 0 ? line.Runs : [new Run("\n", Ink.Plain), .. line.Runs])];

    /// <summary>Whether any stretch carries a look that matters to a reader.</summary>
    public static bool IsRich(IReadOnlyList<Run> runs) => runs.Any(run => (run.Ink & (Ink.Bold | Ink.Underline | Ink.Strike)) != 0);
}
