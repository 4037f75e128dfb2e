using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Dashboard.Trades;
using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Comparing;

/// <summary>One cell's place in a comparison.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The year.</param>
/// <param name="Period">The period, or null for the season.</param>
/// <param name="Trade">The trade, or null for all that are chosen.</param>
public sealed record ComparePoint(Locality Place, int Year, string? Period, Trade? Trade);

/// <summary>Measures at places, in years, periods and trades. Sums come by place from the warehouse; no single figure is read.</summary>
public sealed class ComparisonBook
{
    private const int UsualYears = 3;
    private static readonly string[] UsualMeasures = ["participation.attendance", "drill.total_sessions"];

    private readonly Dictionary<string, IReadOnlyList<(FormRow Form, int Year, long Units)>> asked = [];
    private readonly Dictionary<string, Trade> trades;
    private readonly Dictionary<string, TallyBook> books;
    private readonly IReadOnlyList<ExpectedRow> reporters;
    private readonly Reference reference;

    private ComparisonBook(PageData data, CompareChoice choice, Words words)
    {
        reference = data.Reference;
        Choice = choice;
        trades = reference.Forms.ToDictionary(form => form.Id, Trade.Of);
        reporters = data.Expected;
        Localities = new Localities(reference.Regions, reporters, words);
        Whole = Localities.Whole(choice);
        Places = Localities.Chosen(choice);
        Measures = [.. choice.Measures.Select(data.Measures.Find).OfType<Measure>()];
        if (Measures.Count == 0)
            Measures = [.. UsualMeasures.Select(data.Measures.Find).OfType<Measure>()];
        KnownTrades = [.. Asked(Whole).Select(one => trades[one.Form.Id]).Distinct()];
        Trades = [.. KnownTrades.Where(trade => choice.Trades.Contains(trade.Code))];
        KnownYears = [.. Asked(Whole).Select(one => one.Year).Distinct().Order()];
        Years = [.. choice.Years.Intersect(KnownYears)];
        if (Years.Count == 0)
            Years = [.. KnownYears.TakeLast(UsualYears)];
        KnownPeriods = data.PeriodCodes;
        Periods = [.. choice.Periods.Select(code => code == CompareChoice.Season ? null : code).Where(code => code is null || KnownPeriods.Contains(code)).Distinct()];
        if (Periods.Count == 0)
            Periods = [null];
        books = Books(data);
    }

    /// <summary>What was asked for.</summary>
    public CompareChoice Choice { get; }

    /// <summary>The places that can be chosen.</summary>
    public Localities Localities { get; }

    /// <summary>The region looked into.</summary>
    public Locality Whole { get; }

    /// <summary>The places that are compared.</summary>
    public IReadOnlyList<Locality> Places { get; }

    /// <summary>The measures.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>The years, oldest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The periods; null is the season.</summary>
    public IReadOnlyList<string?> Periods { get; }

    /// <summary>The trades that were picked; none is all together.</summary>
    public IReadOnlyList<Trade> Trades { get; }

    /// <summary>Years with returns in the region.</summary>
    public IReadOnlyList<int> KnownYears { get; }

    /// <summary>Periods of any form.</summary>
    public IReadOnlyList<string> KnownPeriods { get; }

    /// <summary>Trades with returns in the region.</summary>
    public IReadOnlyList<Trade> KnownTrades { get; }

    /// <summary>Whether the places lie beside each other, so that they may be added up.</summary>
    public bool Disjoint => !Places.Any(place => Places.Any(other => other != place && place.Holds(other.Record.Prefix)));

    /// <summary>Reads the sums.</summary>
    public static ComparisonBook Load(PageData data, CompareChoice choice, Words words)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(choice);
        return new ComparisonBook(data, choice, words);
    }

    /// <summary>The total of a measure.</summary>
    public Tally Of(Measure measure, ComparePoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return books[point.Place.Code].Of(measure, point.Year, key => key.Period == point.Period && Counts(key.FormId, point.Trade));
    }

    /// <summary>The forms that somebody in a place is to report on, in a year or in any, of the trades that were picked.</summary>
    public IReadOnlyList<FormRow> Forms(Locality place, int? year, Trade? trade = null)
        => [.. Asked(place).Where(one => (year is null || one.Year == year) && Counts(one.Form.Id, trade)).Select(one => one.Form).Distinct()];

    /// <summary>How many units are to report in a year, in the region and the trades looked at.</summary>
    public long Units(int year) => Asked(Whole).Where(one => one.Year == year && Counts(one.Form.Id, null)).Sum(one => one.Units);

    private bool Counts(string form, Trade? trade)
        => trades.TryGetValue(form, out var known) && (trade is not null ? known == trade : Trades.Count == 0 || Trades.Contains(known));

    // Forms and years with the units that are to report in a place: counted once, asked for often.
    private IReadOnlyList<(FormRow Form, int Year, long Units)> Asked(Locality place)
    {
        if (!asked.TryGetValue(place.Code, out var known))
            asked[place.Code] = known = [.. from one in reporters
                                            where place.Holds(one.RegionCode) && reference.Form(one.FormId) is not null
                                            group one.Units by (one.FormId, one.Year) into form
                                            select (reference.Form(form.Key.FormId)!, form.Key.Year, form.Sum())];
        return known;
    }

    private Dictionary<string, TallyBook> Books(PageData data)
    {
        List<Locality> places = [.. Places.Append(Whole).DistinctBy(place => place.Code)];
        var (parts, records) = (PageData.Parts(Measures), places.Select(place => place.Record).ToList());
        var periods = Periods.OfType<string>().ToList();
        var rows = Periods.Contains(null) ? data.Queries.AtPlaces(parts, records, Years, []) : [];
        if (periods.Count > 0)
            rows = [.. rows, .. data.Queries.AtPlaces(parts, records, Years, periods)];
        var byPlace = PageData.Rows(rows).ToLookup(row => row.Key.Region);
        return places.ToDictionary(place => place.Code, place => new TallyBook(byPlace[place.Code], Expectations(place), data.Measures.Asks));
    }

    private List<Expectation> Expectations(Locality place)
        => [.. from one in Asked(place)
               where Years.Contains(one.Year)
               from period in Periods
               where period is null || reference.PeriodsOf(one.Form.Id, one.Year).Any(known => known.Period == period)
               select new Expectation(new TallyKey(one.Form.Id, one.Year, place.Code, null, period), one.Units)];
}
