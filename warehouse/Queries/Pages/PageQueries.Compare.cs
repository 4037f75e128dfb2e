using SafetyMonth.Warehouse.Queries.Compare;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Queries.Pages;

public sealed partial class PageQueries
{
    /// <summary>Every unit that has reported.</summary>
    public IReadOnlyList<UnitRow> Units() => List<UnitRow>("search_units", new { scope = Scope });

    /// <summary>Sums of measures by form, year and place, and by period where periods are named, else of the season.</summary>
    /// <param name="parts">Measures with the indicators that are added up; the totals of those of several must be prepared.</param>
    /// <param name="places">The places, which may lie in one another.</param>
    /// <param name="years">The seasons' years.</param>
    /// <param name="periods">Periods, or none for the season.</param>
    public IReadOnlyList<TotalRow> AtPlaces(
        IReadOnlyList<(string Measure, string Indicator)> parts, IReadOnlyList<PlaceRecord> places, IReadOnlyList<int> years, IReadOnlyList<string> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var (measures, keys) = Keys(parts);
        var (codes, prefixes) = (ListParameter.Of(places.Select(place => place.Code)), ListParameter.Of(places.Select(place => place.Prefix)));
        return periods.Count > 0
            ? List<TotalRow>("compare_periods", new { measures, keys, places = codes, prefixes, years = ListParameter.Of(years), periods = ListParameter.Of(periods), scope = Scope })
            : List<TotalRow>("compare_totals", new { measures, keys, places = codes, prefixes, years = ListParameter.Of(years), scope = Scope });
    }

    /// <summary>Sums of indicators in two complete seasons at places, over the units that gave a number for the same slot in both.</summary>
    public IReadOnlyList<PairRow> Growth(IReadOnlyList<string> indicators, IReadOnlyList<PlaceRecord> places, IReadOnlyList<string> forms, int year, int before)
        => List<PairRow>("compare_growth", new
        {
            indicators = ListParameter.Of(indicators),
            places = ListParameter.Of(places.Select(place => place.Code)),
            prefixes = ListParameter.Of(places.Select(place => place.Prefix)),
            forms = ListParameter.Of(forms),
            year,
            before,
            scope = Scope,
        });

    /// <summary>Sums of indicators and of what each is read against, at places in a year, over the units that gave both.</summary>
    public IReadOnlyList<PairRow> Ratio(IReadOnlyList<(string Indicator, string Pair)> pairs, IReadOnlyList<PlaceRecord> places, IReadOnlyList<string> forms, int year)
        => List<PairRow>("compare_ratio", new
        {
            indicators = ListParameter.Of(pairs.Select(pair => pair.Indicator)),
            pairs = ListParameter.Of(pairs.Select(pair => pair.Pair)),
            places = ListParameter.Of(places.Select(place => place.Code)),
            prefixes = ListParameter.Of(places.Select(place => place.Prefix)),
            forms = ListParameter.Of(forms),
            year,
            scope = Scope,
        });
}
