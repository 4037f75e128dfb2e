using SafetyMonth.Dashboard.Measures;

namespace SafetyMonth.Dashboard.Figures;

/// <summary>What a measure's slots say, summed for one form, place and time.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Key">Form, region, year and, where they matter, unit and period.</param>
/// <param name="Sum">The sum of the numbers.</param>
/// <param name="Approximate">Whether any of them is approximate.</param>
/// <param name="Answers">How many slots said what.</param>
/// <param name="Covered">Units with a number.</param>
/// <param name="Partial">Units among them whose season is not complete.</param>
public sealed record TallyRow(string Measure, TallyKey Key, long Sum, bool Approximate, Answers Answers, long Covered, long Partial = 0);

/// <summary>Whose figures they are, and of when.</summary>
/// <param name="FormId">The form.</param>
/// <param name="Year">The season's year.</param>
/// <param name="Region">The units' region, or null where it is not settled.</param>
/// <param name="Unit">The unit, or null where units are summed.</param>
/// <param name="Period">The period, or null for the season.</param>
public sealed record TallyKey(string FormId, int Year, string? Region, string? Unit = null, string? Period = null);

/// <summary>How many units are to report on a form.</summary>
/// <param name="Key">Form, region and year.</param>
/// <param name="Units">How many.</param>
public sealed record Expectation(TallyKey Key, long Units);

/// <summary>The sums of a page, to be added up any way the page needs. Units count once a form, region and year, so they add up too.</summary>
public sealed class TallyBook
{
    private readonly ILookup<(string Measure, int Year), TallyRow> rows;
    private readonly ILookup<int, Expectation> expectations;
    private readonly Func<string, Measure, bool> asks;
    private readonly Dictionary<(string Form, string Measure), bool> asked = [];

    /// <summary>A book over rows, with the units expected and what each form asks.</summary>
    public TallyBook(IEnumerable<TallyRow> rows, IReadOnlyList<Expectation> expectations, Func<string, Measure, bool> asks)
        => (this.rows, this.expectations, this.asks) = (rows.ToLookup(row => (row.Measure, row.Key.Year)), expectations.ToLookup(one => one.Key.Year), asks);

    /// <summary>How many units are to report in a year.</summary>
    public long Expected(int year) => expectations[year].Sum(one => one.Units);

    /// <summary>How many units gave a measure a number in a year, by form and region.</summary>
    public IReadOnlyDictionary<TallyKey, long> Covered(Measure measure, int year)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return rows[(measure.Id, year)].GroupBy(row => row.Key).ToDictionary(group => group.Key, group => group.Sum(row => row.Covered));
    }

    /// <summary>The total of a measure over the keys of a year that belong in it.</summary>
    public Tally Of(Measure measure, int year, Func<TallyKey, bool> belongs)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(belongs);
        var (sum, approximate, covered, partial) = (0L, false, 0L, 0L);
        var (reported, none, blank, unreadable, unverified) = (0L, 0L, 0L, 0L, 0L);
        foreach (var row in rows[(measure.Id, year)].Where(row => belongs(row.Key)))
        {
            sum = checked(sum + row.Sum);
            approximate |= row.Approximate;
            (covered, partial) = (covered + row.Covered, partial + row.Partial);
            (reported, none) = (reported + row.Answers.Reported, none + row.Answers.None);
            (blank, unreadable, unverified) = (blank + row.Answers.Blank, unreadable + row.Answers.Unreadable, unverified + row.Answers.Unverified);
        }

        var (asking, notAsked) = (0L, 0L);
        foreach (var expectation in expectations[year].Where(expectation => belongs(expectation.Key)))
            if (Asks(expectation.Key.FormId, measure))
                asking += expectation.Units;
            else
                notAsked += expectation.Units;
        return new Tally(sum, approximate, new Answers(asking > 0, reported, none, blank, unreadable, unverified), covered, Math.Max(asking, covered), notAsked, partial);
    }

    // A page asks it of the same few forms for every figure.
    private bool Asks(string form, Measure measure)
    {
        if (!asked.TryGetValue((form, measure.Id), out var known))
            asked.Add((form, measure.Id), known = asks(form, measure));
        return known;
    }
}
