using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Measures;

namespace SafetyMonth.Dashboard.Figures;

/// <summary>A page's measures by place, by year and by week, all under one filter.</summary>
public sealed class SeriesBook
{
    private readonly TallyBook season;
    private readonly TallyBook weeks;
    private readonly Filter filter;

    private SeriesBook(TallyBook season, TallyBook weeks, Filter filter, IReadOnlyList<Place> places, IReadOnlyList<int> years, IReadOnlyList<string> periods)
        => (this.season, this.weeks, this.filter, Places, Years, Periods) = (season, weeks, filter, places, years, periods);

    /// <summary>The places that the view breaks down into, in the order of their codes.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>The years with returns, oldest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The weekly periods of the year, in order.</summary>
    public IReadOnlyList<string> Periods { get; }

    /// <summary>Reads the sums.</summary>
    public static SeriesBook Load(PageData data, Filter filter, IReadOnlyList<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(filter);
        var expected = data.Expectations(filter);
        var places = PlaceBreakdown.Of(data, filter, [.. expected.Select(one => one.Key)]);
        var season = new TallyBook(data.Season(measures, filter, places.ByUnit), places.ByUnit ? data.UnitExpectations(filter) : ByPlace(expected, filter.Year!.Value), data.Measures.Asks);
        var weeks = new TallyBook(data.Weeks(measures, filter), data.WeeklyExpectations(filter), data.Measures.Asks);
        return new SeriesBook(season, weeks, filter, places.Places, [.. expected.Select(one => one.Key.Year).Distinct().Order()], data.WeekPeriods(filter));
    }

    // Places are looked at in the year and the one before alone.
    private static IReadOnlyList<Expectation> ByPlace(IReadOnlyList<Expectation> expected, int year)
        => [.. from one in expected
               group one.Units by one.Key.Year >= year - 1 && one.Key.Year <= year ? one.Key : one.Key with { Region = null } into key
               select new Expectation(key.Key, key.Sum())];

    /// <summary>A measure in the filter's year.</summary>
    public Tally Total(Measure measure) => Year(measure, filter.Year!.Value);

    /// <summary>A measure in a year.</summary>
    public Tally Year(Measure measure, int year) => season.Of(measure, year, _ => true);

    /// <summary>A measure at a place in the filter's year, or in another.</summary>
    public Tally At(Measure measure, Place place, int? year = null)
        => season.Of(measure, year ?? filter.Year!.Value, place.Holds);

    /// <summary>A measure in the filter's year and the year before, over the forms and regions where as many units gave a number in both: like against like.</summary>
    public (Tally Now, Tally Before) Comparable(Measure measure)
    {
        var (year, before) = (filter.Year!.Value, filter.Year!.Value - 1);
        var (covered, coveredBefore) = (season.Covered(measure, year), season.Covered(measure, before));
        bool Both(TallyKey key) => covered.GetValueOrDefault(key with { Year = year }) is > 0 and var count && coveredBefore.GetValueOrDefault(key with { Year = before }) == count;
        return (season.Of(measure, year, Both), season.Of(measure, before, Both));
    }

    /// <summary>The units that are to report in each year.</summary>
    public IReadOnlyDictionary<int, long> UnitsByYear() => new SortedDictionary<int, long>(Years.ToDictionary(year => year, season.Expected));

    /// <summary>A measure in a week of the filter's year.</summary>
    public Tally Week(Measure measure, string period) => weeks.Of(measure, filter.Year!.Value, key => key.Period == period);
}
