using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Extraction.Matrices;

/// <summary>Which column of a document's table stands for which column of the form.</summary>
internal sealed class ColumnMap
{
    private const double LikeHeading = 0.6;

    private readonly int[] columns;

    private ColumnMap(int[] columns) => this.columns = columns;

    /// <summary>The map that a heading row gives, or null where the row is none.</summary>
    public static ColumnMap? Read(Form form, GridRow row)
    {
        var asked = form.Items.SelectMany(item => item.Cells).Select(cell => cell.Column).Distinct().ToHashSet();
        var columns = new int[form.Columns.Count];
        Array.Fill(columns, -1);
        var found = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            var heading = Skeleton.Of(form.Columns[i]);
            var best = row.Cells.Select(cell => (cell.Column, Alike: cell.Bones.Length == 0 ? 0 : Likeness.Of(heading, cell.Bones))).DefaultIfEmpty().MaxBy(cell => cell.Alike);
            if (best.Alike < LikeHeading)
                continue;
            columns[i] = best.Column;
            if (asked.Contains(i))
                found++;
        }

        return found > 0 && found >= asked.Count - 1 && columns.Count(column => column >= 0) > 1 ? new ColumnMap(columns) : null;
    }

    /// <summary>The row's cell that stands for a column of the form, or null.</summary>
    /// <param name="map">The map, or null where no heading row was found.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">0-based column of the form.</param>
    /// <param name="label">The row's label cell.</param>
    /// <param name="labelColumn">The form's column of labels.</param>
    public static GridCell? Find(ColumnMap? map, GridRow row, int column, GridCell label, int labelColumn)
    {
        var wanted = row.HasColumns && map is not null && map.columns[column] >= 0 ? map.columns[column] : label.Column + label.Span - 1 + column - labelColumn;
        foreach (var cell in row.Cells)
            if (cell.Column <= wanted && wanted < cell.Column + cell.Span)
                return cell;
        return null;
    }
}
