using System.Globalization;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Dashboard.Web;
using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Pages.Indicators;

/// <summary>One measure or indicator across places, years and weeks, with the figures behind it.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Filter">The filter, with its year.</param>
/// <param name="Book">Its sums.</param>
public sealed record IndicatorView(Measure Measure, Filter Filter, SeriesBook Book)
{
    private const string Behind = "figures";

    /// <summary>Reads the page.</summary>
    public static IndicatorView Load(PageData data, Filter filter, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(filter);
        filter = filter with { Year = filter.Year ?? data.LatestYear(filter), Theme = null };
        return new IndicatorView(measure, filter, SeriesBook.Load(data, filter, [measure]));
    }

    /// <summary>The slots of current returns behind the figures on the page, one page of them.</summary>
    public (DataTable Table, Paging Paging) Figures(PageData data, Words words, IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(query);
        var (unit, page) = (query["unit"].ToString(), Paging.Of(query));
        var scope = PageData.Scope(Filter) with { Unit = unit.Length == 0 ? null : unit };
        var rows = TableFiles.Asks(query, Behind) ? [] : data.Queries.Figures(Measure.Indicators, scope, Paging.Rows(page));
        var table = new DataTable(Behind, words["indicator.figures", Filter.Year],
            [
                new(words["column.unit"]), new(words["column.period"]), new(words["slot.label"]), new(words["slot.value"], Numeric: true),
                new(words["slot.unit"]), new(words["slot.raw"]), new(words["column.source"]),
            ],
            [.. rows.Select(row => Line(data, words, row))])
        {
            AllRows = () => data.Queries.AllFigures(Measure.Indicators, scope).Select(row => Line(data, words, row)),
        };
        return (table, new Paging(page, rows.Count > 0 ? rows[0].Total : 0));
    }

    private static Row Line(PageData data, Words words, ListedFigure row)
    {
        var source = string.Create(CultureInfo.InvariantCulture, $"/return/{row.ReturnId}#slot-{row.Slot}");
        var label = row.Label.Length > 0 ? row.Label : data.Reference.Indicator(row.Indicator)?.NameZh;
        return new Row(
        [
            row.Unit is null ? words["unit.unknown"] : Cell.Zh(row.Unit), PeriodName.Of(row.Period, words), Cell.Zh(label),
            FigureOf.Cell(row, words, source), Cell.Zh(row.SlotUnit), Cell.Zh(row.Raw), new Cell(words["figure.source"], Href: source),
        ]);
    }
}
