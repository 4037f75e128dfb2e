using System.Globalization;
using SafetyMonth.Dashboard.Charts;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Pages;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Pages.Review;

/// <summary>What the unit itself reported on a slot over weeks and years.</summary>
/// <param name="rows">The figures, oldest first.</param>
/// <param name="head">The return that is looked at.</param>
/// <param name="figure">Its figure.</param>
/// <param name="words">The page's words.</param>
public sealed class HistoryView(IReadOnlyList<HistoryRow> rows, ReturnHeaderRow head, ReturnFigure figure, Words words)
{
    /// <summary>Whether the season has a final return with a number in it, which the published total is taken from.</summary>
    public bool HasFinal => rows.Any(row => row is { PeriodKind: "final", Value: not null } && row.Year == head.Year && row.FormId == head.FormId && row.ReturnId != head.ReturnId);

    /// <summary>Every period.</summary>
    /// <param name="forms">The form's short name.</param>
    public DataTable Table(Func<string, string> forms)
        => new("history", words["check.history"],
            [new(words["column.period"]), new(words["slot.value"], Numeric: true), new(words["return.basis"]), new(words["flag.decision"]), new(words["filter.form"])],
            [.. rows.Reverse().Select(row => new Row(
                [
                    new Cell(Name(row), Href: string.Create(CultureInfo.InvariantCulture, $"/return/{row.ReturnId}?slot={row.Slot}#slot-{row.Slot}")),
                    FigureOf.Status(row.Status, row.Value, row.Approximate),
                    words[$"basis.{Wire.Spell(row.Basis)}"],
                    row.Decision is { } decision ? FlagWords.Decision(decision, row.CorrectedValue, words) : "",
                    Cell.Zh(forms(row.FormId)),
                ], Total: row.ReturnId == head.ReturnId))]);

    /// <summary>The periods of the same kind on the same form: weeks beside weeks, finals beside finals.</summary>
    public ChartSpec? Chart(SlotRow slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        var kind = rows.FirstOrDefault(row => row.ReturnId == head.ReturnId)?.PeriodKind;
        var alike = rows.Where(row => row.FormId == head.FormId && row.Slot == figure.Slot && row.PeriodKind == kind).ToList();
        if (alike.Count < 2)
            return null;
        var others = new ChartSeries(words["check.other-periods"], [.. alike.Select(row => Point(row, row.ReturnId != head.ReturnId))]);
        var own = new ChartSeries(words["check.this"], [.. alike.Select(row => Point(row, row.ReturnId == head.ReturnId))]);
        return new ChartSpec("columns", words["check.history"], slot.Unit,
            words["chart.description", words["check.history"], slot.Label, string.Join(words["chart.separator"], alike.Select(row => $"{Name(row)} {Said(row).Rounded(words)}"))],
            [.. alike.Select(Name)], [others, own]);
    }

    private string Name(HistoryRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Year} {PeriodName.Of(row.Period, words)}");

    private static Figure Said(HistoryRow row) => FigureOf.Status(row.Status, row.Value, row.Approximate);

    private ChartPoint Point(HistoryRow row, bool shown) => shown ? ChartPoint.Of(Said(row), words) : new ChartPoint(null, "", "", "");
}
