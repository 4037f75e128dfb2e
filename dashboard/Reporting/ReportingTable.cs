using System.Globalization;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Reporting;

/// <summary>How far reporting is, a line a form.</summary>
public static class ReportingTable
{
    /// <summary>The table; every number leads to the units that it counts.</summary>
    public static DataTable Of(PageData data, ReportingBook reporting, Filter filter, Words words)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(reporting);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(words);
        return new DataTable("reporting", words["reporting.caption"],
            [
                new(words["filter.form"]), new(words["filter.year"]), new(words["reporting.units"], Numeric: true), new(words["reporting.heard"], Numeric: true),
                new(words["due.late"], Numeric: true), new(words["due.missing"], Numeric: true),
            ],
            [.. reporting.Forms.Select(Line)]);

        Row Line(ReportingRow row)
        {
            var here = filter with { Form = row.FormId, Year = row.Year, Theme = null };
            Cell Counted(long number, string? due) => new("", Figure.Of(number), here.To("/returns", ("due", due)));
            return new Row(
            [
                Cell.Zh(data.Reference.Form(row.FormId) is { } form ? FormName.Of(form) : row.FormId), row.Year.ToString(CultureInfo.InvariantCulture),
                Counted(row.Units, null), Counted(row.Heard, null), Counted(row.Late, "late"), Counted(row.Missing, "missing"),
            ]);
        }
    }
}
