using System.Globalization;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Reporting;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Dashboard.Web;
using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Dashboard.Pages.Returns;

/// <summary>Who has reported what, and the returns themselves.</summary>
/// <param name="data">The warehouse.</param>
/// <param name="filter">The filter.</param>
/// <param name="words">The page's words.</param>
/// <param name="query">The address's state.</param>
public sealed class ReturnsView(PageData data, Filter filter, Words words, IQueryCollection query)
{
    private const string Listed = "returns";

    /// <summary>Which returns can be listed; empty is the current ones.</summary>
    public static readonly IReadOnlyList<string> States = ["", "all", "unsettled"];

    /// <summary>Which periods can be listed.</summary>
    public static readonly IReadOnlyList<string> DueStates = ["missing", "late", "on-time", "undated", "not-due"];

    /// <summary>The filter, as the page shows it.</summary>
    public Filter Filter => filter;

    /// <summary>Which returns are listed.</summary>
    public string State { get; } = States.FirstOrDefault(state => state == query["state"]) ?? "";

    /// <summary>Which periods are listed; empty for none.</summary>
    public string Due { get; } = DueStates.FirstOrDefault(state => state == query["due"]) ?? "";

    /// <summary>How far reporting is, in the filter's year or the newest.</summary>
    public ReportingBook Reporting { get; } = data.Reporting(filter);

    /// <summary>Reads the page.</summary>
    public static ReturnsView Load(PageData data, Filter filter, Words words, IQueryCollection query) => new(data, filter, words, query);

    /// <summary>One table for each form: units down, periods across; a page of the units, and where the longest table ends.</summary>
    public (IReadOnlyList<DataTable> Tables, Paging Paging) Matrices(int page)
    {
        var shown = data.Status(Reporting, filter.Region, Paging.Rows(page)).ToLookup(row => row.FormId);
        return ([.. Reporting.Forms.Select(form => StatusMatrix.Of(form, shown[form.FormId], () => data.Status(Reporting with { Forms = [form] }, filter.Region, null), data, words))],
            new Paging(page, Reporting.Forms.Select(form => form.Units).DefaultIfEmpty().Max()));
    }

    /// <summary>The periods in the state asked for, or null where none is.</summary>
    public DataTable? DueList() => Due.Length == 0 ? null : DueTable.Of(data, Reporting, filter, [Due], words)[0];

    /// <summary>The returns, one page of them.</summary>
    public (DataTable Table, Paging Paging) Returns(int page)
    {
        var wanted = new ReturnFilter
        {
            Figures = new FigureFilter { Form = filter.Form, Year = filter.Year, Region = filter.Region },
            Unit = query["unit"].ToString() is { Length: > 0 } unit ? unit : null,
            Period = filter.Period,
            Revisions = State == "all",
            Unsettled = State == "unsettled",
        };
        // A file's rows are read in the place of the page's.
        var asked = TableFiles.Asks(query, Listed);
        var rows = data.Warehouse.Returns(data.Viewer, wanted, asked ? Paging.All : Paging.Rows(page));
        var lines = rows.Select(Line);
        var paging = new Paging(page, rows.Count > 0 ? rows[0].Total : 0);
        var table = new DataTable(Listed, words["returns.caption", paging.Total],
            [
                new(words["column.unit"]), new(words["column.region"]), new(words["filter.form"]), new(words["filter.year"]), new(words["column.period"]),
                new(words["return.received-at"]), new(words["return.revision"]), new(words["return.problems"]), new(words["return.file"]),
            ],
            asked ? [] : [.. lines])
        {
            AllRows = () => lines,
        };
        return (table, paging);
    }

    private static string Moment(DateTime? moment) => moment?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";

    private Row Line(ReturnRow row) => new(
    [
        row.Unit is null ? new Cell(words["unit.unknown"], Href: $"/return/{row.ReturnId}", Tone: "bad") : Cell.Zh(row.Unit, $"/return/{row.ReturnId}"),
        row.RegionName is null ? words["region.unknown"] : Cell.Zh(row.RegionName),
        data.Reference.Form(row.FormId) is { } form ? Cell.Zh(FormName.Of(form)) : words["form.unknown"],
        row.Year?.ToString(CultureInfo.InvariantCulture) ?? "", PeriodName.Of(row.Period, words), Moment(row.ReceivedAt),
        words[row.IsCurrent ? "return.current-no" : "return.old-no", row.Revision],
        row.Problems == 0 ? "" : new Cell(words["returns.problems", row.Problems], Tone: "warn"), Cell.Zh(row.FileName),
    ]);
}
