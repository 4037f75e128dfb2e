using System.Globalization;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Reporting;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Compare;
using SafetyMonth.Warehouse.Queries.Pages;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Data;

/// <summary>What one request reads from the warehouse, in the pages' words.</summary>
public sealed class PageData
{
    private readonly WarehouseGate gate;
    private AttentionRow? attention;
    private (Filter Filter, IReadOnlyList<ReporterRow> Rows)? reporters;

    /// <summary>The data behind the open warehouse.</summary>
    public PageData(PageQueries queries, WarehouseQueries warehouse, RegionScope viewer, WarehouseGate gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        (Queries, Warehouse, Viewer, this.gate) = (queries, warehouse, viewer, gate);
        Reference = gate.Reference(queries);
        Measures = gate.Remember(RegionScope.All, "measures", () => new MeasureSet(Reference));
    }

    /// <summary>The warehouse's own queries.</summary>
    public WarehouseQueries Warehouse { get; }

    /// <summary>Flags and the decisions on them.</summary>
    public required FlagQueries Flags { get; init; }

    /// <summary>What an auditor holds a figure against.</summary>
    public required ReviewQueries Reviews { get; init; }

    /// <summary>The regions that the viewer may see.</summary>
    public RegionScope Viewer { get; }

    /// <summary>The queries, for what a page needs alone.</summary>
    public PageQueries Queries { get; }

    /// <summary>Forms, slots, indicators and regions.</summary>
    public Reference Reference { get; }

    /// <summary>The measures.</summary>
    public MeasureSet Measures { get; }

    /// <summary>How many units are to report on what.</summary>
    public IReadOnlyList<ExpectedRow> Expected => gate.Remember(Viewer, "expected", Queries.Expected);

    /// <summary>What was published, outside any form.</summary>
    public IReadOnlyList<StatementRow> Published
        => gate.Remember(Viewer, "published", () => Warehouse.Statements(Viewer, null, SourceBasis.Published, Paging.All));

    /// <summary>Every unit that has reported.</summary>
    public IReadOnlyList<UnitRow> ReportingUnits => gate.Remember(Viewer, "units", Queries.Units);

    /// <summary>The forms that the viewer may know of: all of the catalogue, and those learned from a return that the viewer sees.</summary>
    public IEnumerable<FormRow> Forms => Reference.Forms.Where(Knows);

    /// <summary>Years with reporters, oldest first.</summary>
    public IReadOnlyList<int> Years => [.. Expected.Select(one => one.Year).Distinct().Order()];

    /// <summary>Every period's code, weeks first.</summary>
    public IReadOnlyList<string> PeriodCodes
        => [.. Reference.Periods.GroupBy(period => period.Period).OrderBy(group => group.Min(period => period.Ordinal)).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];

    /// <summary>The newest year under a filter; the clock's where there is none.</summary>
    public int LatestYear(Filter filter) => InView(filter).Select(one => one.Year).DefaultIfEmpty(TimeProvider.System.GetLocalNow().Year).Max();

    /// <summary>How many units are to report, by form, region and year.</summary>
    public IReadOnlyList<Expectation> Expectations(Filter filter)
        => [.. InView(filter).Select(one => new Expectation(new TallyKey(one.FormId, one.Year, one.RegionCode), one.Units))];

    /// <summary>The same for each unit alone in the filter's year and the one before.</summary>
    public IReadOnlyList<Expectation> UnitExpectations(Filter filter)
        => [.. Expectations(filter).Where(one => one.Key.Year < filter.Year - 1 || one.Key.Year > filter.Year),
            .. UnitsInView(filter).Select(one => new Expectation(new TallyKey(one.FormId, one.Year, one.RegionCode, one.Unit), 1))];

    /// <summary>The same for each week of the filter's year, whatever the region.</summary>
    public IReadOnlyList<Expectation> WeeklyExpectations(Filter filter)
        => [.. from one in InView(filter)
               where one.Year == filter.Year
               group one.Units by one.FormId into form
               from period in Reference.PeriodsOf(form.Key, filter.Year!.Value)
               where period.Kind == "week"
               select new Expectation(new TallyKey(form.Key, period.Year, null, null, period.Period), form.Sum())];

    /// <summary>The weeks of the filter's year, in order.</summary>
    public IReadOnlyList<string> WeekPeriods(Filter filter)
        => [.. WeeklyExpectations(filter).Select(one => one.Key.Period!).Distinct().OrderBy(code => code.Length).ThenBy(code => code, StringComparer.Ordinal)];

    /// <summary>
    /// Sums of measures of the season, or of the filter's period: by form and year, and in the filter's year and the one before also
    /// by region and, if wanted, unit.
    /// </summary>
    public IReadOnlyList<TallyRow> Season(IReadOnlyList<Measure> measures, Filter filter, bool byUnit)
        => Rows([.. Queries.Totals(Parts(measures), Scope(filter), byUnit), .. filter.Verified ? Queries.VerifiedChanges(Parts(measures), Scope(filter), byUnit) : []]);

    /// <summary>Sums of measures by form and week of the filter's year.</summary>
    public IReadOnlyList<TallyRow> Weeks(IReadOnlyList<Measure> measures, Filter filter)
        => Rows([.. Queries.Weeks(Parts(measures), Scope(filter)), .. filter.Verified ? Queries.VerifiedWeekChanges(Parts(measures), Scope(filter)) : []]);

    /// <summary>The filter as the queries want it: its theme is the measures' affair.</summary>
    public static FigureScope Scope(Filter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new FigureScope(filter.Form, filter.Year, filter.Region, filter.Period);
    }

    /// <summary>The measures' parts as the queries want them.</summary>
    public static IReadOnlyList<(string Measure, string Indicator)> Parts(IReadOnlyList<Measure> measures)
        => [.. measures.SelectMany(measure => measure.Indicators.Select(indicator => (measure.Id, indicator)))];

    /// <summary>What somebody should look at under a filter, with who is late.</summary>
    public AttentionRow Attention(Filter filter) => attention ??= Queries.Attention(Scope(filter));

    /// <summary>How far reporting is under a filter, in its year or the newest, now.</summary>
    public ReportingBook Reporting(Filter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var year = filter.Year ?? LatestYear(filter);
        var forms = InView(filter).Where(one => one.Year == year).Select(one => one.FormId).ToHashSet();
        return new ReportingBook(year, [.. Queries.Reporting(Scope(filter with { Year = year }), Now).Where(row => forms.Contains(row.FormId))]);
    }

    /// <summary>Units of forms with their periods, as the warehouse judges them now.</summary>
    /// <param name="reporting">The forms and their year.</param>
    /// <param name="region">The region to narrow down to.</param>
    /// <param name="units">Which of each form's units; null is all.</param>
    public IReadOnlyList<ReportingStatus> Status(ReportingBook reporting, string? region, Page? units)
    {
        ArgumentNullException.ThrowIfNull(reporting);
        return Warehouse.Status(Viewer, reporting.FormIds, reporting.Year, Now, region, units);
    }

    /// <summary>Periods of forms that are in some states now, state by state the longest due first.</summary>
    /// <param name="reporting">The forms and their year.</param>
    /// <param name="filter">The region and period to narrow down to.</param>
    /// <param name="states">The states.</param>
    /// <param name="page">Which part of each state's list.</param>
    public IReadOnlyList<ReportingStatus> Due(ReportingBook reporting, Filter filter, IReadOnlyList<string> states, Page page)
    {
        ArgumentNullException.ThrowIfNull(reporting);
        ArgumentNullException.ThrowIfNull(filter);
        return Warehouse.Due(Viewer, reporting.FormIds, reporting.Year, Now, states, filter.Region, filter.Period, page);
    }

    /// <summary>The date of the newest arrival, or of today where no arrival is known.</summary>
    public string AsOf(Filter filter)
        => (Attention(filter).ReceivedAt ?? TimeProvider.System.GetLocalNow().DateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The form, or null where there is none that the viewer may know of.</summary>
    public FormRow? Form(string? id) => Reference.Form(id) is { } form && Knows(form) ? form : null;

    /// <summary>The units under a filter in its year and the one before, by name.</summary>
    public IReadOnlyList<string> Units(Filter filter) => [.. UnitsInView(filter).Select(one => one.Unit).Where(unit => unit.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    private static DateTime Now => TimeProvider.System.GetLocalNow().DateTime;

    private bool Knows(FormRow form)
        => !form.Provisional || Viewer == RegionScope.All || Expected.Any(one => one.FormId == form.Id);

    private IEnumerable<ExpectedRow> InView(Filter filter)
        => Expected.Where(one => (filter.Form is null || one.FormId == filter.Form)
            && (filter.Region is null || Reference.Regions.IsWithin(one.RegionCode, filter.Region)));

    private IReadOnlyList<ReporterRow> UnitsInView(Filter filter)
    {
        if (reporters?.Filter != filter)
            reporters = (filter, [.. Queries.Reporters(Scope(filter)).Where(one => filter.Region is null || Reference.Regions.IsWithin(one.RegionCode, filter.Region))]);
        return reporters.Value.Rows;
    }

    /// <summary>The queries' sums as the books take them.</summary>
    public static IReadOnlyList<TallyRow> Rows(IEnumerable<TotalRow> rows) => [.. rows.Select(row => new TallyRow(
        row.Measure, new TallyKey(row.FormId, row.Year, row.RegionCode, row.Unit, row.Period), row.Sum, row.Approximate,
        new Answers(true, row.Reported, row.None, row.Blank, row.Unreadable, row.Unverified), row.Covered, row.Partial))];
}
