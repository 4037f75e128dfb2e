using System.Globalization;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Pages.Returns;

/// <summary>Units down, periods with their deadlines across: on time, late, missing, revised, with figures that nobody can read.</summary>
public static class StatusMatrix
{
    /// <summary>The matrix of one form and year.</summary>
    /// <param name="form">How far reporting on it is.</param>
    /// <param name="shown">The units to show with their periods.</param>
    /// <param name="all">Reads all units.</param>
    /// <param name="data">The warehouse.</param>
    /// <param name="words">The page's words.</param>
    public static DataTable Of(ReportingRow form, IEnumerable<ReportingStatus> shown, Func<IEnumerable<ReportingStatus>> all, PageData data, Words words)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(words);
        var periods = data.Reference.PeriodsOf(form.FormId, form.Year).ToList();
        var name = data.Reference.Form(form.FormId) is { } known ? known.Bureau : form.FormId;
        return new DataTable(
            string.Create(CultureInfo.InvariantCulture, $"status-{form.FormId}-{form.Year}"),
            words["status.caption", name, form.Year, form.Heard, form.Units],
            [new(words["column.unit"]), .. periods.Select(period => new Column(words["status.due", PeriodName.Of(period.Period, words), period.DueAt.ToString("M-d HH:mm", CultureInfo.InvariantCulture)]))],
            [.. Lines(shown)])
        {
            AllRows = () => Lines(all()),
        };

        IEnumerable<Row> Lines(IEnumerable<ReportingStatus> units)
        {
            var rows = units.ToList();
            var unreadable = data.Queries.Unreadable([.. rows.Select(row => row.ReturnId).OfType<long>()]);
            return rows.GroupBy(row => (row.RegionCode, row.Unit)).Select(unit => Line(unit.Key.Unit, [.. unit], unreadable));
        }

        Row Line(string? unit, IReadOnlyList<ReportingStatus> rows, IReadOnlyDictionary<long, long> unreadable) => new([
            unit is null ? new Cell(words["due.no-unit", rows[0].RegionName]) : Cell.Zh(unit),
            .. periods.Select(period => State(rows.FirstOrDefault(row => row.Period == period.Period), unreadable, words)),
        ]);
    }

    private static Cell State(ReportingStatus? row, IReadOnlyDictionary<long, long> unreadable, Words words)
    {
        if (row is null)
            return "";
        var text = words[$"due.{row.State}"] + (row.Revisions > 1 ? words["due.revised", row.Revisions - 1] : "");
        if (row.ReturnId is { } read && unreadable.TryGetValue(read, out var many))
            return new Cell(text + words["due.unreadable", many], Href: $"/return/{read}", Tone: "bad");
        var tone = row.State switch
        {
            "missing" => "bad",
            "late" => "warn",
            "on-time" => "good",
            _ => "soft",
        };
        return new Cell(text, Href: row.ReturnId is { } id ? $"/return/{id}" : null, Tone: tone);
    }
}
