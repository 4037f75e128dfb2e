using System.Globalization;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Comparing;

/// <summary>The table of a comparison: rows of one dimension, columns of all the others under each measure.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="dimensions">Its dimensions.</param>
/// <param name="set">The measures' names.</param>
/// <param name="words">The page's words.</param>
public sealed class PivotTable(ComparisonBook comparison, CompareDimensions dimensions, MeasureSet set, Words words)
{
    /// <summary>The columns that are shown.</summary>
    public IReadOnlyList<PivotColumn> Columns { get; } = [.. comparison.Measures.SelectMany(dimensions.Columns).Take(CompareDimensions.MostColumns)];

    /// <summary>How many columns the choice makes.</summary>
    public int AllColumns { get; } = comparison.Measures.Sum(measure => dimensions.Columns(measure).Count);

    /// <summary>The title: the reader's own, or what is compared.</summary>
    public string Title => comparison.Choice.Title ?? words["compare.caption",
        comparison.Whole.Name, string.Join(words["list.separator"], comparison.Measures.Select(measure => set.Name(measure, words))), Span(comparison.Years)];

    /// <summary>The table.</summary>
    /// <param name="rowHref">Where a row leads, or null.</param>
    public DataTable Table(Func<DimensionValue, string?> rowHref)
    {
        ArgumentNullException.ThrowIfNull(rowHref);
        var rows = dimensions.Rows.Select(row => Line(new Cell(row.Name, Href: rowHref(row), Chinese: row.Chinese), row.At(dimensions.Origin), false)).ToList();
        if (comparison.Choice.Rows == CompareBy.Region && rows.Count > 1 && comparison.Choice.Places.Count == 0)
            rows.Add(Line(words["total"], dimensions.Origin, true));
        return new DataTable("compare", Title, [new Column(words[$"compare-rows.{comparison.Choice.Rows.ToString().ToLowerInvariant()}"]), .. Columns.Select(Head)], rows)
        {
            Remark = words["compare.units", string.Join(words["list.separator"], comparison.Measures.Select(measure => measure.Unit).Distinct())],
        };
    }

    private Column Head(PivotColumn column)
    {
        string[] heads = [words["column.with-unit", set.Name(column.Measure, words), column.Measure.Unit], .. column.Values.Select(value => value.Name)];
        return new Column(heads[^1], Numeric: true) { Above = heads[..^1] };
    }

    private Row Line(Cell head, ComparePoint row, bool total)
        => new([head, .. Columns.Select(column => Cell(column.Measure, column.In(row)))], Total: total);

    private Cell Cell(Measure measure, ComparePoint point)
    {
        var tally = comparison.Of(measure, point);
        return new Cell("", tally.Figure, Behind(comparison, measure, point, tally), Note(tally, words));
    }

    /// <summary>What must stand beside a total: the units it covers where some are missing, and that a season is not complete.</summary>
    internal static string? Note(Tally tally, Words words)
    {
        var covered = tally.Asked == 0 || tally.Complete ? null : tally.ShortCoverage(words);
        return tally.Partial == 0 ? covered : covered is null ? words["compare.unfinished"] : words["compare.one-of-many", covered, words["compare.unfinished"]];
    }

    /// <summary>
    /// The page with the figures behind a sum, or null where there are none. It narrows by region and by one form: beside the figures
    /// of a region's own offices or of a trade with several forms, it lists others too.
    /// </summary>
    internal static string? Behind(ComparisonBook comparison, Measure measure, ComparePoint point, Tally tally)
    {
        if (tally.Figure.State is FigureState.NotAsked or FigureState.Missing)
            return null;
        var narrowed = point.Trade is not null || comparison.Trades.Count > 0;
        var form = narrowed && comparison.Forms(point.Place, null, point.Trade) is [var only] ? only.Id : null;
        return new Filter(form, point.Year, point.Place.Inside, null, point.Period).To($"/indicator/{Uri.EscapeDataString(measure.Id)}") + "#figures";
    }

    private static string Span(IReadOnlyList<int> years) => years.Count switch
    {
        0 => "",
        1 => years[0].ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{years[0]}–{years[^1]}"),
    };
}
