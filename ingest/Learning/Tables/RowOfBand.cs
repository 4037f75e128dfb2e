using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Learning.Tables;

/// <summary>The part of a table's row that one list takes up.</summary>
/// <param name="Grid">The table.</param>
/// <param name="Row">The row.</param>
/// <param name="Layout">The table's columns.</param>
/// <param name="Band">The list's columns.</param>
/// <param name="Origin">Where a cell's text begins in the document's flow.</param>
/// <param name="Filled">Whether the table holds figures.</param>
internal sealed partial record RowOfBand(TableGrid Grid, int Row, TableLayout Layout, Band Band, Func<Cell, int> Origin, bool Filled)
{
    /// <summary>The cell at a column, or null.</summary>
    public Cell? At(int column) => column >= 0 && column < Grid.Columns ? Grid[Row, column] : null;

    /// <summary>The label: the last label column with text, which may lie over several.</summary>
    public Cell? Label => Band.Labels.Select(At).LastOrDefault(cell => cell is not null && cell.Text.Text.Trim().Length > 0);

    /// <summary>The row's code: what stands in 序号 or 代码, without leading zeros and brackets, or else the label's own number.</summary>
    public string Code => At(Band.Ordinal)?.Text.Text.Trim(' ', '(', ')', '（', '）', '.', '、').TrimStart('0') ?? LabelNumber().Match(Label?.Text.Text ?? "").Groups["code"].Value;

    /// <summary>The answer cells, left to right; one that lies over several columns or rows counts once.</summary>
    public IEnumerable<(int Column, Cell? Cell)> Answers
        => Band.Answers.Where(column => column < Grid.Columns && (At(column) is not { } cell || (column == 0 || Grid[Row, column - 1] != cell) && (Row == 0 || Grid[Row - 1, column] != cell)))
            .Select(column => (column, At(column)));

    /// <summary>Whether it is hardly a row of the form: its label is a figure or 单位, or in a table with figures its answers are all units.</summary>
    public bool IsDoubtful
        => Label is { } label && Skeleton.Of(label.Text.Text) is { Length: > 0 } bones && (bones.All(char.IsAsciiDigit) || bones is "单位" or "计量单位" or "数量单位")
           || Filled && Band.Units.Count == 0 && Answers.ToList() is { Count: > 1 } answers && answers.TrueForAll(answer => answer.Cell is { } cell && CellSorts.Of(cell.Text, bare: false) is CellSort.Unit);

    [GeneratedRegex(@"^\s*[（(]?(?<code>[1-9][0-9]?)[)）]?\s*[、.．)）]")]
    private static partial Regex LabelNumber();
}
