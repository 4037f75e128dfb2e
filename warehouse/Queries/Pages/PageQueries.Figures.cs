using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Queries.Pages;

public sealed partial class PageQueries
{
    /// <summary>What current returns say about indicators, the largest number first.</summary>
    public IReadOnlyList<ListedFigure> Figures(IReadOnlyList<string> indicators, FigureScope figures, Page page)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return List<ListedFigure>("page_figures", new
        {
            indicators = ListParameter.Of(indicators),
            scope = Scope,
            form = figures.Form,
            year = figures.Year,
            period = figures.Period,
            unit = figures.Unit,
            region = figures.Region,
            take = page.Take,
            skip = page.Skip,
        });
    }

    /// <summary>Figures that were written and could not be read.</summary>
    public IReadOnlyList<ListedFigure> Unreadable(FigureScope figures, Page page)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return List<ListedFigure>("page_unreadable", new { scope = Scope, form = figures.Form, year = figures.Year, region = figures.Region, take = page.Take, skip = page.Skip });
    }
}
