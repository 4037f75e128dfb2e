using System.Globalization;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Population;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Comparing;

/// <summary>The places ranked by one measure in the newest chosen year, with what is needed to judge it: last year, growth, share, residents, sessions.</summary>
public sealed class RankTable
{
    private readonly ComparisonBook comparison;
    private readonly Words words;
    private readonly IReadOnlyList<RankLine> lines;
    private readonly string unit;

    /// <summary>Reads what the sums do not tell: the units that are comparable.</summary>
    public RankTable(PageData data, ComparisonBook comparison, Words words)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(words);
        (this.comparison, this.words) = (comparison, words);
        Measure = comparison.Measures.FirstOrDefault(measure => measure.Id == comparison.Choice.Ranked) ?? comparison.Measures[0];
        unit = Measure.Unit;
        Year = comparison.Years.DefaultIfEmpty(0).Last();
        Before = comparison.KnownYears.Where(year => year < Year && (comparison.Years.Contains(year) || comparison.Years.Count == 1)).Select(year => (int?)year).LastOrDefault();
        Ratio = RatioKind.Of(Measure, data.Reference);
        lines = Sorted(Lines(data)).ToList();
    }

    /// <summary>The measure that is ranked.</summary>
    public Measure Measure { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The year that it is held against, or null.</summary>
    public int? Before { get; }

    /// <summary>What the measure is read against, or null.</summary>
    public RatioKind? Ratio { get; }

    /// <summary>The period that is ranked; null is the season.</summary>
    public string? Period => comparison.Periods[0];

    /// <summary>The bulletins that the residents come from.</summary>
    public IReadOnlyList<string> Sources => [.. lines.Select(line => line.Residents?.Source).OfType<string>().Distinct()];

    /// <summary>What it can be ranked by.</summary>
    public IEnumerable<string> Sorts => CompareChoice.Sorts.Where(sort => sort switch
    {
        "difference" or "growth" => Compares,
        "ratio" => Ratio is not null && Period is null,
        _ => true,
    });

    private bool Compares => Before is not null && Period is null;

    /// <summary>The table.</summary>
    /// <param name="name">The measure's name.</param>
    /// <param name="rowHref">Where a place leads, or null.</param>
    public DataTable Table(string name, Func<Locality, string?> rowHref)
    {
        ArgumentNullException.ThrowIfNull(rowHref);
        return new DataTable("ranking", words["compare.ranking", name, Year], [.. Columns()], [.. lines.Select(line => new Row([.. Cells(line, rowHref(line.Place))]))])
        {
            Remark = words["compare.units", unit],
        };
    }

    private IEnumerable<Column> Columns()
    {
        yield return new Column(words["column.region"]);
        yield return new Column(words["compare.rank"], Numeric: true);
        yield return new Column(words["column.with-unit", Text(Year), unit], Numeric: true);
        yield return new Column(words["compare.share"], Numeric: true);
        if (Compares)
        {
            yield return Like(Text(Before!.Value));
            yield return Like(Text(Year));
            yield return Like(words["compare.difference"]);
            yield return Like(words["compare.growth"]);
        }

        yield return new Column(words["compare.residents"], Numeric: true);
        if (Ratio is not null && Period is null)
            yield return new Column(words[Ratio.Percent ? "compare.rate" : "compare.per-session"], Numeric: true);
    }

    private Column Like(string head) => new(head, Numeric: true) { Above = [words["compare.like-for-like"]] };

    private IEnumerable<Cell> Cells(RankLine line, string? href)
    {
        yield return new Cell(line.Place.Name, Href: href, Chinese: true);
        yield return line.Rank is { } rank ? new Cell(Text(rank)) : "";
        yield return new Cell("", line.Tally.Figure, PivotTable.Behind(comparison, Measure, new ComparePoint(line.Place, Year, Period, null), line.Tally), PivotTable.Note(line.Tally, words));
        yield return Of(line.Share, true);
        if (Compares)
        {
            var pair = line.Growth;
            yield return pair is null ? words["compare.incomparable"] : Figure.Of(pair.Whole);
            yield return pair is null ? "" : Figure.Of(pair.Part);
            yield return pair is null ? "" : Figure.Of(pair.Part - pair.Whole);
            yield return (line.GrowthRate is { } rate ? new Cell("") { Quotient = new Quotient(rate, true, true) } : new Cell("")) with { Note = pair is null ? null : words["compare.units-alike", pair.Units] };
        }

        yield return line.Residents is null && line.Place.Region is not null ? words["compare.no-population"] : Of(line.PerTenThousand, false);
        if (Ratio is not null && Period is null)
            yield return Of(line.RatioValue, Ratio.Percent) with { Note = line.Ratio is { } ratio ? words["compare.units-alike", ratio.Units] : null };
    }

    private static Cell Of(double? value, bool percent) => value is { } known ? new Cell("") { Quotient = new Quotient(known, percent) } : new Cell("");

    private List<RankLine> Lines(PageData data)
    {
        var places = comparison.Places.Select(place => place.Record).ToList();
        var forms = comparison.Forms(comparison.Whole, null).Concat(comparison.Places.SelectMany(place => comparison.Forms(place, null))).Select(form => form.Id).Distinct().ToList();
        var growth = Compares ? data.Queries.Growth(Measure.Indicators, places, forms, Year, Before!.Value).ToDictionary(row => row.Place) : [];
        var ratios = Ratio is not null && Period is null ? data.Queries.Ratio(Ratio.Pairs, places, forms, Year).ToDictionary(row => row.Place) : [];
        var whole = comparison.Of(Measure, new ComparePoint(comparison.Whole, Year, Period, null)).Figure.Value;
        return [.. comparison.Places.Select(place => new RankLine(place, comparison.Of(Measure, new ComparePoint(place, Year, Period, null)), whole,
            growth.GetValueOrDefault(place.Code), ratios.GetValueOrDefault(place.Code), place.Region is null ? null : PopulationBook.Of(place.Region)))];
    }

    // What has no number stands last; equal numbers share a rank.
    private IEnumerable<RankLine> Sorted(List<RankLine> unsorted)
    {
        double? Key(RankLine line) => comparison.Choice.Sort switch
        {
            "difference" => line.Growth is { } pair ? pair.Part - pair.Whole : null,
            "growth" => line.GrowthRate,
            "residents" => line.PerTenThousand,
            "ratio" => line.RatioValue,
            _ => line.Tally.Figure.Value,
        };
        var ordered = unsorted.OrderByDescending(line => Key(line) ?? double.NegativeInfinity).ThenBy(line => line.Place.Code, StringComparer.Ordinal).ToList();
        return ordered.Select(line => Key(line) is { } key ? line with { Rank = 1 + ordered.Count(other => Key(other) > key) } : line);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
