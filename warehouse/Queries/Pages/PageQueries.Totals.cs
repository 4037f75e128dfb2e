using Dapper;
using SafetyMonth.Warehouse.Loading.Prepared;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Queries.Pages;

public sealed partial class PageQueries
{
    private HashSet<string>? prepared;

    /// <summary>
    /// Sums of measures by form and year, all years, and in the scope's year and the one before by region: of the season, or of one
    /// period where the scope names one.
    /// </summary>
    /// <param name="parts">Measures with the indicators that are added up; the totals of those of several must be prepared.</param>
    /// <param name="figures">What to look at; its year does not narrow, nor does its unit.</param>
    /// <param name="byUnit">Whether to keep units apart too in the scope's year and the one before.</param>
    /// <exception cref="ArgumentException">The totals of a measure are not prepared.</exception>
    public IReadOnlyList<TotalRow> Totals(IReadOnlyList<(string Measure, string Indicator)> parts, FigureScope figures, bool byUnit)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var (form, region, year, scope) = (figures.Form, figures.Region, figures.Year, Scope);
        var (measures, keys) = Keys(parts);
        var sums = figures.Period is { } period
            ? List<TotalRow>("page_period_totals", new { measures, keys, period, scope, form, region, year })
            : List<TotalRow>("page_totals", new { measures, keys, scope, form, region, year });
        return byUnit ? [.. sums.Where(row => row.Year < year - 1 || row.Year > year), .. UnitTotals(parts, figures)] : sums;
    }

    private List<TotalRow> UnitTotals(IReadOnlyList<(string Measure, string Indicator)> parts, FigureScope figures)
    {
        var (form, region, year, scope) = (figures.Form, figures.Region, figures.Year, Scope);
        var (measures, indicators) = (ListParameter.Of(parts.Select(part => part.Measure)), ListParameter.Of(parts.Select(part => part.Indicator)));
        if (figures.Period is not { } period)
            return List<TotalRow>("page_unit_totals", new { measures, indicators, scope, form, region, year });
        var sums = List<TotalRow>("page_unit_period_totals", new { measures, indicators, period, scope, form, region, year });
        // Taking weeks apart costs more than all the rest, and few units count from the season's start.
        if (List<bool>("page_any_cumulative", new { period, scope, form, region, year })[0])
            sums.AddRange(List<TotalRow>("page_unit_cumulative_totals", new { measures, indicators, period, scope, form, region, year }));
        return sums;
    }

    /// <summary>Sums of measures by form and week of the scope's year.</summary>
    public IReadOnlyList<TotalRow> Weeks(IReadOnlyList<(string Measure, string Indicator)> parts, FigureScope figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var (measures, keys) = Keys(parts);
        return List<TotalRow>("page_weeks", new { measures, keys, scope = Scope, year = figures.Year, form = figures.Form, region = figures.Region });
    }

    private (ListParameter<string> Measures, ListParameter<string> Keys) Keys(IReadOnlyList<(string Measure, string Indicator)> parts)
    {
        var measures = parts.GroupBy(part => part.Measure, part => part.Indicator).Select(group => (group.Key, Codes: group.Distinct().ToList())).ToList();
        prepared ??= connection.Value.Query<string>(Sql.Query("known_measures")).ToHashSet(StringComparer.Ordinal);
        if (measures.Find(measure => measure.Codes.Count > 1 && !prepared.Contains(MeasureKey.Of(measure.Codes))) is { Key: { } name })
            throw new ArgumentException($"The totals of the measure '{name}' are not prepared.", nameof(parts));
        return (ListParameter.Of(measures.Select(measure => measure.Key)), ListParameter.Of(measures.Select(measure => MeasureKey.Of(measure.Codes))));
    }
}
