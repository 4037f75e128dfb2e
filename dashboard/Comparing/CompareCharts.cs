using SafetyMonth.Dashboard.Charts;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Comparing;

/// <summary>The charts of a comparison; every one draws figures that its table holds. A chart has one unit, so each measure has its own, except in a scatter.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="dimensions">Its dimensions.</param>
/// <param name="set">The measures' names.</param>
/// <param name="words">The page's words.</param>
public sealed class CompareCharts(ComparisonBook comparison, CompareDimensions dimensions, MeasureSet set, Words words)
{
    /// <summary>Series that can be told apart in one chart.</summary>
    public const int MostSeries = 6;

    /// <summary>Rows that a chart holds.</summary>
    public const int MostRows = 40;

    /// <summary>Charts side by side.</summary>
    public const int MostMultiples = 24;

    private readonly IReadOnlyList<DimensionValue> rows = dimensions.Rows;

    // A line or a small chart of a row without any number would be an empty one.
    private readonly IReadOnlyList<DimensionValue> told = [.. dimensions.Rows.Where(row => comparison.Measures.Any(measure =>
        dimensions.Columns(measure).Any(column => comparison.Of(measure, column.In(row.At(dimensions.Origin))).Figure.Value is not null)))];

    /// <summary>Whether the charts leave something out that the table holds.</summary>
    public bool Shortened => Kind switch
    {
        "multiples" => rows.Count > Math.Min(told.Count, MostMultiples),
        "lines" when !RowsAreTime => rows.Count > Math.Min(told.Count, MostSeries),
        "scatter" => rows.Count > told.Count,
        _ => rows.Count > MostRows || comparison.Measures.Any(measure => dimensions.Columns(measure).Count > MostSeries),
    };

    /// <summary>The chart that is drawn: the chosen one, or bars where that needs more than was chosen.</summary>
    public string Kind => comparison.Choice.Chart switch
    {
        "lines" when !RowsAreTime && dimensions.Columns(comparison.Measures[0]).Count < 2 => "bars",
        "scatter" when comparison.Measures.Count < 2 => "bars",
        var chosen => chosen,
    };

    private bool RowsAreTime => comparison.Choice.Rows is CompareBy.Year or CompareBy.Period;

    /// <summary>The charts in order.</summary>
    public IReadOnlyList<ChartSpec> Specs() => Kind switch
    {
        _ when rows.Count == 0 => [],
        "scatter" => [Scatter(comparison.Measures[0], comparison.Measures[1])],
        "multiples" => [.. comparison.Measures.SelectMany(Multiples)],
        "lines" when !RowsAreTime => [.. comparison.Measures.Select(measure => Turned("lines", measure))],
        "lines" => [.. comparison.Measures.Select(measure => Grouped("lines", measure))],
        _ => [.. comparison.Measures.Select(measure => Grouped(RowsAreTime ? "columns" : "bars", measure))],
    };

    // The rows along the axis, the columns as series.
    private ChartSpec Grouped(string kind, Measure measure)
        => Spec(kind, set.Name(measure, words), measure, [.. rows.Take(MostRows).Select(row => row.Name)],
            [.. dimensions.Columns(measure).Take(MostSeries).Select(column => Series(column.Label, measure, rows.Take(MostRows).Select(row => column.In(row.At(dimensions.Origin)))))]);

    // The columns along the axis, the rows as series.
    private ChartSpec Turned(string kind, Measure measure)
    {
        var columns = dimensions.Columns(measure);
        return Spec(kind, set.Name(measure, words), measure, [.. columns.Select(column => column.Label)],
            [.. told.Take(MostSeries).Select(row => Series(row.Name, measure, columns.Select(column => column.In(row.At(dimensions.Origin)))))]);
    }

    // One small chart a row, all on the same scale.
    private IEnumerable<ChartSpec> Multiples(Measure measure)
    {
        var columns = dimensions.Columns(measure);
        var series = told.Take(MostMultiples).Select(row => (row.Name, Series: Series("", measure, columns.Select(column => column.In(row.At(dimensions.Origin)))))).ToList();
        var most = Round(series.SelectMany(one => one.Series.Points).Max(point => point.Value));
        return series.Select(one => Spec("columns", words["compare.one-of-many", one.Name, set.Name(measure, words)], measure, [.. columns.Select(column => column.Label)], [one.Series]) with { Max = most, Small = true });
    }

    // The next 1, 2 or 5 with zeros behind it, so that the axis ends on a round number.
    private static long? Round(long? most)
    {
        if (most is not > 0)
            return null;
        for (var step = 1L; step < long.MaxValue / 100; step *= 10)
            foreach (var round in new[] { step, 2 * step, 5 * step })
                if (round >= most)
                    return round;
        return most;
    }

    // One point a row; a row that lacks either number has none, and stands in the table alone.
    private ChartSpec Scatter(Measure across, Measure up)
    {
        var names = rows.Select(row => row.Name).ToList();
        var series = dimensions.Columns(across).Zip(dimensions.Columns(up)).Take(MostSeries)
            .Select(pair => new ChartSeries(pair.First.Label, [.. rows.Select(row => Crossed(row, pair.First, pair.Second))])).ToList();
        return Spec("scatter", words["compare.against", set.Name(up, words), set.Name(across, words)], up, names, series) with
        {
            Across = words["column.with-unit", set.Name(across, words), across.Unit],
            Up = words["column.with-unit", set.Name(up, words), up.Unit],
        };
    }

    private ChartPoint Crossed(DimensionValue row, PivotColumn across, PivotColumn up)
    {
        var (x, y) = (comparison.Of(across.Measure, across.In(row.At(dimensions.Origin))), comparison.Of(up.Measure, up.In(row.At(dimensions.Origin))));
        return ChartPoint.Of(y.Figure, words, y.ShortCoverage(words)) with { Across = x.Figure.State == FigureState.Number ? x.Figure.Value : null, AcrossExact = x.Figure.Exact(words) };
    }

    private ChartSeries Series(string name, Measure measure, IEnumerable<ComparePoint> points)
        => new(name, [.. points.Select(point => comparison.Of(measure, point)).Select(tally => ChartPoint.Of(tally.Figure, words, tally.Asked == 0 ? null : tally.ShortCoverage(words)))]);

    private ChartSpec Spec(string kind, string title, Measure measure, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series)
        => new(kind, title, kind == "scatter" ? "" : measure.Unit, Describe(title, categories, series), categories,
            [.. series.Select(one => one.Name.Length > 0 ? one : one with { Name = set.Name(measure, words) })]);

    private string Describe(string title, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series)
        => words["chart.description", comparison.Whole.Name, title, string.Join(words["chart.separator"],
            series.SelectMany(one => categories.Zip(one.Points, (category, point) => string.Join(' ', new[] { category, one.Name, point.AcrossExact, point.Text }.Where(part => part is { Length: > 0 })))))];
}
