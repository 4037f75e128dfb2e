using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Queries;

public sealed partial class WarehouseQueries
{
    /// <summary>Each indicator's season total, by theme and code. Over several years it is the sum of them: give a year to avoid that.</summary>
    public IReadOnlyList<IndicatorTotal> TotalsByIndicator(RegionScope scope, FigureFilter? filter = null)
        => Rows<IndicatorTotal>("totals_by_indicator", scope, filter);

    /// <summary>Each indicator's season total in each year, by code and year; a year in which no form asks has no row.</summary>
    public IReadOnlyList<YearTotal> TotalsByYear(RegionScope scope, FigureFilter? filter = null)
        => Rows<YearTotal>("totals_by_year", scope, filter);

    /// <summary>What each week of each year added to each indicator, by code, year and week.</summary>
    public IReadOnlyList<WeekTotal> TotalsByWeek(RegionScope scope, FigureFilter? filter = null)
        => Rows<WeekTotal>("totals_by_week", scope, filter);

    /// <summary>
    /// Each indicator's season total in each region directly below the parent (null: the provinces) and in the parent's own
    /// offices. A region in the scope of which no form asks has a row with no units asked.
    /// </summary>
    public IReadOnlyList<RegionTotal> TotalsByRegion(RegionScope scope, string? parent, FigureFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        filter ??= FigureFilter.None;
        return Rows<RegionTotal>("totals_by_region", new
        {
            scope = ListParameter.Of(scope.Prefixes),
            parent,
            year = filter.Year,
            region = filter.Region,
            form = filter.Form,
            theme = filter.Theme,
            indicator = filter.Indicator,
        });
    }

    /// <summary>Which indicators are asked for by which form in which year, and how they were answered.</summary>
    public IReadOnlyList<IndicatorAvailability> Availability(RegionScope scope, FigureFilter? filter = null)
        => Rows<IndicatorAvailability>("availability", scope, filter);

    /// <summary>The units behind a season total: whom it covers, with which figure, made from what, and whom it lacks.</summary>
    public IReadOnlyList<UnitFigure> UnitsOfTotal(RegionScope scope, FigureFilter filter) => Rows<UnitFigure>("units_of_total", scope, filter);

    /// <summary>How the units answered the yes-or-no questions.</summary>
    public IReadOnlyList<AnswerTotal> AnswersByIndicator(RegionScope scope, FigureFilter? filter = null)
        => Rows<AnswerTotal>("answers_by_indicator", scope, filter);
}
