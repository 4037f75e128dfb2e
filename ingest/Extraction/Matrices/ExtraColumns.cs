using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction.Matrices;

/// <summary>Reads a row that a clerk added to a matrix: its label stands in a cell, and its figures stand bare below the form's headings.</summary>
internal sealed class ExtraColumns
{
    private readonly ColumnMap? map;
    private readonly int labelColumn;
    private readonly List<(int Column, string Heading, string Unit)> columns;

    /// <summary>The columns of a form as a document's rows show them.</summary>
    public ExtraColumns(Form form, IEnumerable<GridRow> rows)
    {
        map = rows.Select(row => ColumnMap.Read(form, row)).FirstOrDefault(found => found is not null);
        var cells = form.Items.SelectMany(item => item.Cells).ToList();
        labelColumn = cells.Min(cell => cell.Column) - 1;
        columns = [.. cells.GroupBy(cell => cell.Column).OrderBy(column => column.Key).Select(column => (column.Key, form.Columns[column.Key], UnitOf(column)))];
    }

    /// <summary>The row's figures.</summary>
    public IEnumerable<ExtraFigure> Read(Flow flow, GridRow row)
    {
        var labelled = row.Cells.Where(cell => cell.Bones.Length > 1 && FigureReader.Read(flow.Text[cell.Start..cell.End], "").Status is SlotStatus.Unreadable).ToList();
        if (labelled.Count == 0)
            yield break;
        var label = labelled[^1];
        foreach (var (column, heading, unit) in columns)
            if (ColumnMap.Find(map, row, column, label, labelColumn) is { } cell && cell.Column > label.Column
                && FigureReader.Read(flow.Text[cell.Start..cell.End], unit) is { Status: SlotStatus.Reported, Value: { } value } reading)
                yield return new ExtraFigure($"{flow.Text[label.Start..label.End].Trim()} [{heading}]", unit, value, reading.Approximate, flow.Text.Slice(cell.Start + reading.Start, reading.Length).ToString(), flow.PlaceOf(cell.Start + reading.Start));
    }

    /// <summary>The unit of most of a column's bare cells.</summary>
    private static string UnitOf(IEnumerable<FormCell> cells)
        => cells.Where(cell => cell.Tokens is [SlotToken]).Select(cell => ((SlotToken)cell.Tokens[0]).Slot.Unit).GroupBy(unit => unit).OrderByDescending(unit => unit.Count()).FirstOrDefault()?.Key ?? "";
}
