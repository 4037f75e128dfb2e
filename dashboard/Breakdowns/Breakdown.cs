using SafetyMonth.Dashboard.Charts;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Breakdowns;

/// <summary>Measures broken down along one dimension: the rows of a table, and the same figures as charts.</summary>
/// <param name="Id">The table's id.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Head">The first column's heading.</param>
/// <param name="ChartKind"><c>bars</c> or <c>columns</c>.</param>
/// <param name="Lines">The lines in order.</param>
/// <param name="Total">The line that sums up the others, or null where they must not be summed.</param>
public sealed record Breakdown(string Id, string Title, string Head, string ChartKind, IReadOnlyList<BreakdownLine> Lines, BreakdownLine? Total)
{
    // More than these is no reading matter.
    private const int MostShown = 200;

    /// <summary>Whether every figure says how many units it covers, also where none is missing: along time the units change.</summary>
    public bool AlwaysCovered { get; init; }

    /// <summary>What a reader should know before comparing, or null.</summary>
    public string? Warning { get; init; }

    /// <summary>The same with the lines that have most of a measure, where there are more than fit.</summary>
    public Breakdown Largest(Measure measure, int most)
        => Lines.Count <= most ? this : this with { Lines = [.. Lines.OrderByDescending(line => line.Of(measure).Figure.Value ?? -1).Take(most)] };

    /// <summary>The table over the measures; of very many lines the page shows the first, and files have all.</summary>
    public DataTable Table(IReadOnlyList<Measure> measures, MeasureSet set, Words words)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(words);
        Column[] columns = [new(Head), .. measures.Select(measure => new Column(words["column.with-unit", set.Name(measure, words), measure.Unit], Numeric: true))];
        IEnumerable<Row> Rows(int most)
            => Lines.Take(most).Select(line => Row(line, measures, words, false)).Concat(Total is not null && Lines.Count > 1 ? [Row(Total, measures, words, true)] : []);
        return Lines.Count <= MostShown
            ? new DataTable(Id, Title, columns, [.. Rows(MostShown)])
            : new DataTable(Id, words["table.first", Title, MostShown, Lines.Count], columns, [.. Rows(MostShown)]) { AllRows = () => Rows(Lines.Count) };
    }

    /// <summary>The chart of one measure, with last year beside it where the lines know it.</summary>
    public ChartSpec Chart(Measure measure, MeasureSet set, Words words, (string Now, string Before)? years = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(words);
        var name = set.Name(measure, words);
        var series = new List<ChartSeries> { new(years?.Now ?? name, [.. Lines.Select(line => Point(line.Of(measure), words))]) };
        if (years is { } labels && Lines.Any(line => line.Before?.Invoke(measure).Figure.Value is not null))
            series.Add(new ChartSeries(labels.Before, [.. Lines.Select(line => Point(line.Before!(measure), words))]));
        return new ChartSpec(ChartKind, name, measure.Unit, Describe(name, measure, words), [.. Lines.Select(line => line.Name.Words)], series);
    }

    private string Describe(string name, Measure measure, Words words)
        => words["chart.description", Title, name,
            string.Join(words["chart.separator"], Lines.Select(line => $"{line.Name.Words} {line.Of(measure).Figure.Rounded(words)}"))];

    private static ChartPoint Point(Tally tally, Words words) => ChartPoint.Of(tally.Figure, words, tally.Asked == 0 ? null : tally.ShortCoverage(words));

    private Row Row(BreakdownLine line, IReadOnlyList<Measure> measures, Words words, bool total)
        => new([line.Name, .. measures.Select(measure => Cell(line, measure, words))], Total: total);

    private Cell Cell(BreakdownLine line, Measure measure, Words words)
    {
        var tally = line.Of(measure);
        var followed = tally.Figure.State is not (FigureState.NotAsked or FigureState.Missing);
        return new Cell("", tally.Figure, followed ? line.Href(measure) : null, tally.Asked == 0 || (tally.Complete && !AlwaysCovered) ? null : tally.ShortCoverage(words));
    }
}

/// <summary>One line of a breakdown.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Of">Its total of a measure.</param>
/// <param name="Href">Where that total leads.</param>
/// <param name="Before">Last year's total, or null where there is no such comparison.</param>
public sealed record BreakdownLine(Cell Name, Func<Measure, Tally> Of, Func<Measure, string> Href, Func<Measure, Tally>? Before = null);
