using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Tables;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Dashboard.Web;

namespace SafetyMonth.Dashboard.Search;

/// <summary>What a text finds: regions and units with returns, indicators, forms.</summary>
/// <param name="data">The warehouse.</param>
/// <param name="text">The text.</param>
/// <param name="words">The page's words.</param>
/// <param name="compares">Whether the viewer may compare.</param>
public sealed class SearchResults(PageData data, SearchText text, Words words, bool compares)
{
    private const int Most = 50;

    /// <summary>A table for each kind of thing that was found.</summary>
    public IReadOnlyList<DataTable> Tables() => text.IsEmpty ? [] : [.. new[] { Regions(), Indicators(), Units(), Forms() }.Where(table => table.Rows.Count > 0)];

    private DataTable Regions()
    {
        var regions = data.Reference.Regions;
        var reporting = data.Expected.Select(one => one.RegionCode).OfType<string>().Distinct().SelectMany(code => regions.Path(code)).DistinctBy(region => region.Code);
        return Table("regions", words["filter.region"], Best(reporting, region => text.Fit(region.Name, region.Code), region => region.Name, region =>
        [
            Cell.Zh(region.Name, new Filter(null, null, region.Code, null, null).To("/")), Cell.Zh(string.Join(' ', regions.Path(region.Parent).Select(above => above.Name))),
            More("region", region.Code),
        ]), words["search.where"], words["search.more"]);
    }

    private DataTable Indicators()
    {
        var measures = data.Measures.Headlines.Select(measure => (Code: measure.Id, Zh: new Words(Language.Chinese)[$"measure.{measure.Id}"], Name: data.Measures.Name(measure, words), En: "", measure.Unit));
        var indicators = data.Reference.Indicators.Where(one => one.Kind == "count").Select(one => (one.Code, Zh: one.NameZh, Name: words.Name(one.NameZh, one.NameEn), En: one.NameEn, one.Unit));
        return Table("indicators", words["slot.indicator"], Best(measures.Concat(indicators), one => text.Fit(one.Zh, one.En, one.Code, one.Name), one => one.Zh, one =>
        [
            new Cell(one.Name, Href: $"/indicator/{Uri.EscapeDataString(one.Code)}"), Cell.Zh(one.Unit), More("m", one.Code),
        ]), words["slot.unit"], words["search.more"]);
    }

    private DataTable Units()
        => Table("units", words["column.unit"], Best(data.ReportingUnits, one => text.Fit(one.Unit), one => one.Unit, one =>
        [
            Cell.Zh(one.Unit, PageLinks.To("/returns", ("unit", one.Unit), ("region", one.RegionCode))), one.RegionCode is null ? words["region.unknown"] : Cell.Zh(data.Reference.Regions.Name(one.RegionCode)),
            one.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ]), words["filter.region"], words["search.newest"]);

    private DataTable Forms()
        => Table("forms", words["filter.form"], Best(data.Forms, form => text.Fit(form.Title, form.Id, form.Bureau), form => form.Title, form =>
        [
            Cell.Zh(form.Title, $"/forms/{Uri.EscapeDataString(form.Id)}"), Cell.Zh(FormName.Of(form)), form.Id,
        ]), words["search.bureau"], words["column.code"]);

    private Cell More(string key, string value) => compares ? new Cell(words["nav.compare"], Href: PageLinks.To("/compare", (key, value))) : "";

    private DataTable Table(string id, string head, (long Found, IReadOnlyList<Row> Rows) best, string second, string third)
        => new($"found-{id}", words[best.Found > best.Rows.Count ? "search.some" : "search.all", head, best.Rows.Count, best.Found], [new(head), new(second), new(third)], best.Rows);

    // The nearest first: what begins with the text, then what is short.
    private static (long Found, IReadOnlyList<Row> Rows) Best<T>(IEnumerable<T> all, Func<T, int?> fit, Func<T, string> name, Func<T, Cell[]> cells)
    {
        var found = all.Select(one => (One: one, Fit: fit(one))).Where(pair => pair.Fit is not null)
            .OrderBy(pair => pair.Fit).ThenBy(pair => name(pair.One).Length).ThenBy(pair => name(pair.One), StringComparer.Ordinal).Select(pair => pair.One).ToList();
        return (found.Count, [.. found.Take(Most).Select(one => new Row(cells(one)))]);
    }
}
