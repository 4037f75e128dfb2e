namespace SafetyMonth.Warehouse.Queries.Pages;

public sealed partial class PageQueries
{
    /// <summary>What changes in <see cref="Totals"/> where only verified figures count, as rows to be added to its rows.</summary>
    /// <param name="parts">Measures with the indicators that are added up; the totals of those of several must be prepared.</param>
    /// <param name="figures">What to look at; its year and unit do not narrow.</param>
    /// <param name="byUnit">Whether to keep units apart.</param>
    /// <exception cref="ArgumentException">The totals of a measure are not prepared.</exception>
    public IReadOnlyList<TotalRow> VerifiedChanges(IReadOnlyList<(string Measure, string Indicator)> parts, FigureScope figures, bool byUnit)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Period is not null)
            return VerifiedPeriods(parts, figures, byUnit);
        var (measures, keys) = Keys(parts);
        return List<TotalRow>("page_verified_totals", new { measures, keys, byUnit, scope = Scope, form = figures.Form, region = figures.Region });
    }

    /// <summary>The same for <see cref="Weeks"/>.</summary>
    public IReadOnlyList<TotalRow> VerifiedWeekChanges(IReadOnlyList<(string Measure, string Indicator)> parts, FigureScope figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return VerifiedPeriods(parts, figures with { Period = null }, false);
    }

    private List<TotalRow> VerifiedPeriods(IReadOnlyList<(string Measure, string Indicator)> parts, FigureScope figures, bool byUnit)
    {
        var (measures, keys) = Keys(parts);
        return List<TotalRow>("page_verified_periods", new
        {
            measures,
            keys,
            byUnit,
            period = figures.Period,
            year = figures.Year,
            scope = Scope,
            form = figures.Form,
            region = figures.Region,
        });
    }
}
