using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Queries.Pages;

public sealed partial class PageQueries
{
    /// <summary>Sums of measures by form, year and region: of the season, or of one period where the scope names one. All years.</summary>
    /// <param name="parts">Measures with the indicators that are added up.</param>
    /// <param name="figures">What to look at; its year and unit do not narrow.</param>
    /// <param name="byUnit">Whether to keep units apart.</param>
    public IReadOnlyList<TotalRow> Totals(IReadOnlyList<(string Measure, string Indicator)> parts, FigureScope figures, bool byUnit)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var (measures, indicators) = (ListParameter.Of(parts.Select(part => part.Measure)), ListParameter.Of(parts.Select(part => part.Indicator)));
        return figures.Period is { } period
            ? List<TotalRow>("page_period_totals", new { measures, indicators, byUnit, period, scope = Scope, form = figures.Form, region = figures.Region })
            : List<TotalRow>("page_totals", new { measures, indicators, byUnit, scope = Scope, form = figures.Form, region = figures.Region });
    }

    /// <summary>Sums of measures by form, region and week of the scope's year.</summary>
    public IReadOnlyList<TotalRow> Weeks(IReadOnlyList<(string Measure, string Indicator)> parts, FigureScope figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return List<TotalRow>("page_weeks", new
        {
            measures = ListParameter.Of(parts.Select(part => part.Measure)),
            indicators = ListParameter.Of(parts.Select(part => part.Indicator)),
            scope = Scope,
            year = figures.Year,
            form = figures.Form,
            region = figures.Region,
        });
    }
}
