using System.Globalization;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Comparing;

/// <summary>A value along one dimension of a comparison.</summary>
/// <param name="Name">Its name.</param>
/// <param name="At">Puts it into a point.</param>
/// <param name="Chinese">Whether the name is Chinese whatever the page's language.</param>
public sealed record DimensionValue(string Name, Func<ComparePoint, ComparePoint> At, bool Chinese = false)
{
    /// <summary>The place, where it is one.</summary>
    public Locality? Place { get; init; }

    /// <summary>The year, where it is one.</summary>
    public int? Year { get; init; }
}

/// <summary>A column of a comparison: a measure and one value of every dimension that stands in the columns.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Values">The values, the outermost first.</param>
public sealed record PivotColumn(Measure Measure, IReadOnlyList<DimensionValue> Values)
{
    /// <summary>The column's point in a row.</summary>
    public ComparePoint In(ComparePoint row) => Values.Aggregate(row, (point, value) => value.At(point));

    /// <summary>What sets it apart from the measure's other columns; empty where there are none.</summary>
    public string Label => string.Join(' ', Values.Select(value => value.Name));
}

/// <summary>The dimensions of a comparison: which stand in the rows and which in the columns.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="wordings">How the forms ask, for the marks beside the years.</param>
/// <param name="words">The page's words.</param>
public sealed class CompareDimensions(ComparisonBook comparison, WordingBook wordings, Words words)
{
    /// <summary>More columns than this are not shown.</summary>
    public const int MostColumns = 60;

    /// <summary>The point where nothing else is said: everywhere looked at, the newest year, the first period.</summary>
    public ComparePoint Origin { get; } = new(comparison.Whole, comparison.Years.DefaultIfEmpty(TimeProvider.System.GetLocalNow().Year).Last(), comparison.Periods[0], null);

    /// <summary>The rows.</summary>
    public IReadOnlyList<DimensionValue> Rows => Values(comparison.Choice.Rows, comparison.Measures);

    /// <summary>The columns of a measure, all of them.</summary>
    public IReadOnlyList<PivotColumn> Columns(Measure measure)
    {
        IEnumerable<IReadOnlyList<DimensionValue>> combined = [[]];
        foreach (var dimension in InColumns)
            combined = combined.SelectMany(before => Values(dimension, [measure]), (before, value) => (IReadOnlyList<DimensionValue>)[.. before, value]);
        return [.. combined.Select(values => new PivotColumn(measure, values))];
    }

    // Regions stand in the columns only where they were picked: nobody asked for them otherwise.
    private IEnumerable<CompareBy> InColumns => new[] { CompareBy.Trade, CompareBy.Region, CompareBy.Year, CompareBy.Period }
        .Where(dimension => dimension != comparison.Choice.Rows && dimension switch
        {
            CompareBy.Region => comparison.Choice.Places.Count > 0,
            CompareBy.Trade => comparison.Trades.Count > 1,
            CompareBy.Year => comparison.Years.Count > 1,
            _ => comparison.Periods.Count > 1,
        });

    private IReadOnlyList<DimensionValue> Values(CompareBy dimension, IReadOnlyList<Measure> measures) => dimension switch
    {
        CompareBy.Region => [.. comparison.Places.Select(place => new DimensionValue(place.Name, point => point with { Place = place }, true) { Place = place })],
        CompareBy.Trade => [.. (comparison.Trades.Count > 0 ? comparison.Trades : comparison.KnownTrades).Select(trade => new DimensionValue(trade.Name(words), point => point with { Trade = trade }))],
        CompareBy.Year => [.. comparison.Years.Select(year => new DimensionValue(YearName(year, measures), point => point with { Year = year }) { Year = year })],
        _ => [.. comparison.Periods.Select(period => new DimensionValue(PeriodText(period), point => point with { Period = period }))],
    };

    private string PeriodText(string? period) => period is null ? words["filter.season"] : PeriodName.Of(period, words);

    private string YearName(int year, IReadOnlyList<Measure> measures)
        => year.ToString(CultureInfo.InvariantCulture) + (measures.Any(measure => wordings.Changed(measure, year)) ? words["compare.mark"] : "");
}
