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
    /// <summary>A table for each state, in their order, empty ones too.</summary>
    /// <param name="data">The warehouse.</param>
    /// <param name="reporting">The forms and their year.</param>
    /// <param name="filter">The region and period to narrow down to.</param>
    /// <param name="states">Which periods: <c>missing</c>, <c>late</c> and so on.</param>
    /// <param name="words">The page's words.</param>
    /// <param name="most">Lines that the page shows at most; a file holds all.</param>
    public static IReadOnlyList<DataTable> Of(PageData data, ReportingBook reporting, Filter filter, IReadOnlyList<string> states, Words words, int most = Paging.Size)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(words);
        var shown = data.Due(reporting, filter, states, new Page(0, most + 1)).ToLookup(row => row.State);
        return [.. states.Select(state => Of(data, state, [.. shown[state]], () => data.Due(reporting, filter, [state], Paging.All), words, most))];
    }

    private static DataTable Of(PageData data, string state, IReadOnlyList<ReportingStatus> shown, Func<IEnumerable<ReportingStatus>> all, Words words, int most)
    {
        var came = state is "late" or "on-time" or "undated";
        Row Line(ReportingStatus row) => new(
        [
            row.Unit is null ? new Cell(words["due.no-unit", row.RegionName]) : Cell.Zh(row.Unit, row.ReturnId is { } id ? $"/return/{id}" : null),
            Cell.Zh(data.Reference.Form(row.FormId) is { } known ? FormName.Of(known) : row.FormId), PeriodName.Of(row.Period, words), Moment(row.DueAt), .. came ? [Moment(row.ArrivedAt)] : Array.Empty<Cell>(),
        ]);
        return new DataTable($"due-{state}", shown.Count > most ? words["due.caption-first", words[$"due.{state}"], most] : words["due.caption", words[$"due.{state}"]],
            [new(words["column.unit"]), new(words["filter.form"]), new(words["column.period"]), new(words["form.due"]), .. came ? [new(words["return.received-at"])] : Array.Empty<Column>()],
            [.. shown.Take(most).Select(Line)])
        {
            AllRows = () => all().Select(Line),
        };
    }

    private static string Moment(DateTime? moment) => moment?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";
}
