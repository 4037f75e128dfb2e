using System.Globalization;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Dashboard.Reporting;

/// <summary>Who owes a return, or sent one late: a line a unit and period, the longest due first.</summary>
public static class DueTable
{
    /// <summary>The table of the periods in a state.</summary>
    /// <param name="data">The warehouse.</param>
    /// <param name="reporting">The forms and their year.</param>
    /// <param name="filter">The region and period to narrow down to.</param>
    /// <param name="state">Which periods: <c>missing</c>, <c>late</c> and so on.</param>
    /// <param name="words">The page's words.</param>
    /// <param name="most">Lines that the page shows at most; a file holds all.</param>
    public static DataTable Of(PageData data, ReportingBook reporting, Filter filter, string state, Words words, int most = Paging.Size)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(reporting);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(words);
        var came = state is "late" or "on-time" or "undated";
        IEnumerable<Row> Lines(Page page) => data.Due(reporting, filter, state, page).Select(row => new Row(
        [
            row.Unit is null ? new Cell(words["due.no-unit", row.RegionName]) : Cell.Zh(row.Unit, row.ReturnId is { } id ? $"/return/{id}" : null),
            Cell.Zh(data.Reference.Form(row.FormId) is { } known ? FormName.Of(known) : row.FormId), PeriodName.Of(row.Period, words), Moment(row.DueAt), .. came ? [Moment(row.ArrivedAt)] : Array.Empty<Cell>(),
        ]));
        List<Row> shown = [.. Lines(new Page(0, most + 1))];
        return new DataTable($"due-{state}", shown.Count > most ? words["due.caption-first", words[$"due.{state}"], most] : words["due.caption", words[$"due.{state}"]],
            [new(words["column.unit"]), new(words["filter.form"]), new(words["column.period"]), new(words["form.due"]), .. came ? [new(words["return.received-at"])] : Array.Empty<Column>()],
            [.. shown.Take(most)])
        {
            AllRows = () => Lines(Paging.All),
        };
    }

    private static string Moment(DateTime? moment) => moment?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";
}
