using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Sheets;

/// <summary>Makes a workbook's document from its sheets, with notes on what was hidden or too large.</summary>
internal sealed class SheetCollector(DocumentBuilder document)
{
    private bool hasTable;
    private Problem? tooLarge;

    /// <summary>Notes a hidden sheet, which is not read.</summary>
    public void AddHidden(string sheet) => document.AddProblem(ReadingProblems.SheetHidden(sheet));

    /// <summary>Adds a sheet's cells.</summary>
    public void Add(SheetGrid grid)
    {
        if (grid.Build(document.Budget) is { } table)
        {
            hasTable = true;
            document.AddTable(table);
        }
        if (grid.FarAway.Count > 0)
        {
            var (row, column) = grid.FarAway.Max();
            document.AddProblem(ReadingProblems.CellsFarAway(grid.Sheet, grid.FarAway.Count, $"{Place.ColumnLetters(column)}{row + 1}"));
        }
        if (grid.RepeatedRows > 0)
            document.AddProblem(ReadingProblems.RowsRepeated(grid.Sheet, grid.RepeatedRows));
        if (grid.HiddenRows + grid.HiddenColumns > 0)
            document.AddProblem(ReadingProblems.RowsHidden(grid.Sheet, grid.HiddenRows, grid.HiddenColumns));
        if (!grid.IsTooLarge)
            return;
        tooLarge = ReadingProblems.SheetTooLarge(grid.Sheet, $"用到的范围超过 {ReadingLimits.Cells / 10_000} 万个单元格");
        document.AddProblem(tooLarge);
    }

    /// <summary>The document, or a failure where its only content is too large.</summary>
    public ReadResult Build()
        => !hasTable && tooLarge is not null
            ? ReadResult.Failed(ReadingProblems.LimitExceeded(document.Budget.FileName, tooLarge.Message.TrimEnd('。')))
            : document.Build();
}
