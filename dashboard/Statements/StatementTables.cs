using System.Globalization;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Statements;

/// <summary>Tables of figures that sources state outside any form: never mixed with the returns' own.</summary>
/// <param name="data">The warehouse.</param>
/// <param name="words">The page's words.</param>
public sealed class StatementTables(PageData data, Words words)
{
    /// <summary>The statements under a filter, one page of them.</summary>
    public (DataTable Table, Paging Paging) List(FigureFilter filter, SourceBasis? basis, int page)
    {
        var rows = data.Warehouse.Statements(data.Viewer, filter, basis, Paging.Rows(page));
        var paging = new Paging(page, rows.Count > 0 ? rows[0].Total : 0);
        var table = new DataTable("statements", words["statements.caption", paging.Total],
            [
                new(words["statements.measure"]), new(words["slot.value"], Numeric: true), new(words["slot.unit"]), new(words["filter.year"]), new(words["statements.scope"]),
                new(words["statements.basis"]), new(words["statements.title-of"]), new(words["statements.sentence"]), new(words["slot.place"]), new(words["statements.indicator"]),
            ],
            [.. rows.Select(Line)])
        {
            AllRows = () => data.Warehouse.Statements(data.Viewer, filter, basis, Paging.All).Select(Line),
            Empty = words["statements.empty"],
        };
        return (table, paging);
    }

    /// <summary>Published totals of the indicators, and of their themes where no indicator is meant; null where there are none.</summary>
    /// <param name="indicators">The indicators that the page shows.</param>
    public DataTable? Published(IReadOnlyList<string> indicators)
    {
        var themes = indicators.Select(code => data.Reference.Indicator(code)?.Theme).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var rows = data.Published
            .Where(row => indicators.Contains(row.Indicator ?? "") || row.Theme is { } theme && themes.Contains(theme)).ToList();
        return rows.Count == 0 ? null : new DataTable("published", words["published.caption"],
            [
                new(words["statements.measure"]), new(words["slot.value"], Numeric: true), new(words["slot.unit"]), new(words["filter.year"]), new(words["statements.scope"]),
                new(words["published.match"]), new(words["statements.title-of"]),
            ],
            [.. rows.OrderBy(row => indicators.Contains(row.Indicator ?? "") ? 0 : 1).Select(row => new Row(
            [
                Cell.Zh(row.Measure), Figure.Of(row.Value, row.Approximate), Cell.Zh(row.Unit), Year(row), Scope(row),
                words[indicators.Contains(row.Indicator ?? "") ? "published.same" : "published.theme"], Cell.Zh(row.Title),
            ]))]);
    }

    private Row Line(StatementRow row) => new(
    [
        new Cell(row.Measure, Note: row.Note, Chinese: true), Figure.Of(row.Value, row.Approximate), Cell.Zh(row.Unit), Year(row), Scope(row), words[$"basis.{Wire.Spell(row.Basis)}"],
        Cell.Zh(row.Title ?? row.FileName), Cell.Zh(row.Sentence), Cell.Zh(row.Place), Indicator(row),
    ]);

    private Cell Year(StatementRow row) => row.Year is { } year ? year.ToString(CultureInfo.InvariantCulture) : words["statements.year-unknown"];

    private Cell Scope(StatementRow row) => (row.Scope ?? row.RegionName) is { } scope ? Cell.Zh(scope) : words["statements.scope-unknown"];

    private Cell Indicator(StatementRow row)
        => data.Reference.Indicator(row.Indicator) is { } indicator ? new Cell(words.Name(indicator.NameZh, indicator.NameEn), Href: $"/indicator/{indicator.Code}") : "";
}
