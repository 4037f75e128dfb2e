using System.Globalization;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Breakdowns;

/// <summary>Breaks a book of sums down by place, by year and by week.</summary>
/// <param name="book">The sums.</param>
/// <param name="filter">The filter, with its year.</param>
/// <param name="words">The page's words.</param>
/// <param name="page">The page that a place leads down on.</param>
public sealed class BreakdownMaker(SeriesBook book, Filter filter, Words words, string page)
{
    private string Year => filter.Year!.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>By the regions right below the view, or by unit.</summary>
    public Breakdown ByPlace()
    {
        var units = book.Places.Any(place => place.Unit is not null);
        return new Breakdown("by-region", words["breakdown.by-region", Year], words[units ? "column.unit" : "column.region"], "bars",
            [.. book.Places.Select(PlaceLine)],
            new BreakdownLine(words["total"], book.Total, measure => Figures(measure, filter), null));
    }

    /// <summary>By year.</summary>
    public Breakdown ByYear()
        => new("by-year", words["breakdown.by-year"], words["column.year"], "columns", [.. book.Years.Select(YearLine)], null)
        {
            AlwaysCovered = true,
            Warning = book.UnitsByYear() is { Count: > 1 } units && units.Values.Distinct().Count() > 1
                ? words["breakdown.units-differ", string.Join(words["list.separator"], units.Select(pair => words["breakdown.units-of-year", pair.Key, pair.Value]))]
                : null,
        };

    /// <summary>By week of the filter's year.</summary>
    public Breakdown ByWeek()
        => new("by-week", words["breakdown.by-week", Year], words["column.period"], "columns", [.. book.Periods.Select(WeekLine)], null);

    private BreakdownLine PlaceLine(Place place)
    {
        var inside = place.Region is null ? filter : filter with { Region = place.Region };
        var name = place.Name.Length == 0 ? new Cell(words["region.unknown"])
            : Cell.Zh(place.Name, place.Unit is null && place.Region != filter.Region ? inside.To(page) : null);
        return new BreakdownLine(name, measure => book.At(measure, place), measure => Figures(measure, inside, ("unit", place.Unit)),
            measure => book.At(measure, place, filter.Year - 1));
    }

    private BreakdownLine YearLine(int year)
    {
        var inside = filter with { Year = year };
        return new BreakdownLine(new Cell(year.ToString(CultureInfo.InvariantCulture), Href: inside.To(page)), measure => book.Year(measure, year), measure => Figures(measure, inside));
    }

    private BreakdownLine WeekLine(string period)
        => new(PeriodName.Of(period, words), measure => book.Week(measure, period), measure => Figures(measure, filter with { Period = period }));

    private static string Figures(Measure measure, Filter inside, params (string, string?)[] further)
        => (inside with { Theme = null }).To($"/indicator/{Uri.EscapeDataString(measure.Id)}", further) + "#figures";
}
