using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Queries;

public sealed partial class WarehouseQueries
{
    /// <summary>Figures stated outside any form, newest season first; never part of a total.</summary>
    /// <param name="scope">The regions that the viewer may see; published totals are for everybody.</param>
    /// <param name="filter">Year, region, theme and indicator; a form does not narrow.</param>
    /// <param name="basis">Only these, or null for all.</param>
    /// <param name="page">Which part of the list.</param>
    public IReadOnlyList<StatementRow> Statements(RegionScope scope, FigureFilter? filter = null, SourceBasis? basis = null, Page? page = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        filter ??= FigureFilter.None;
        var part = page ?? Page.First;
        return Rows<StatementRow>("statements", new
        {
            scope = ListParameter.Of(scope.Prefixes),
            basis = basis is { } one ? Wire.Spell(one) : null,
            year = filter.Year,
            region = filter.Region,
            theme = filter.Theme,
            indicator = filter.Indicator,
            skip = part.Skip,
            take = part.Take,
        });
    }

    /// <summary>The seasons, regions and indicators of the statements that the viewer may see.</summary>
    public IReadOnlyList<StatementChoice> StatementChoices(RegionScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Rows<StatementChoice>("statement_choices", new { scope = ListParameter.Of(scope.Prefixes) });
    }
}
