using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Queries.Pages;

public sealed partial class PageQueries
{
    /// <summary>What current returns say about indicators, the largest number first.</summary>
    public IReadOnlyList<ListedFigure> Figures(IReadOnlyList<string> indicators, FigureScope figures, Page page)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var (scope, form, year, period, unit, region) = (Scope, figures.Form, figures.Year, figures.Period, figures.Unit, figures.Region);
        return List<ListedFigure>("page_figures", new { indicators = ListParameter.Of(indicators), scope, form, year, period, unit, region, take = page.Take, skip = page.Skip });
    }

    /// <summary>The same of indicators that are counts, all of them, without their places and how sure the readings are.</summary>
    public IReadOnlyList<ListedFigure> AllFigures(IReadOnlyList<string> indicators, FigureScope figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var (scope, form, year, period, unit, region) = (Scope, figures.Form, figures.Year, figures.Period, figures.Unit, figures.Region);
        return List<ListedFigure>("page_all_figures", new { indicators = ListParameter.Of(indicators), scope, form, year, period, unit, region });
    }

    /// <summary>Figures that were written and could not be read.</summary>
    public IReadOnlyList<ListedFigure> Unreadable(FigureScope figures, Page page)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return List<ListedFigure>("page_unreadable", new { scope = Scope, form = figures.Form, year = figures.Year, region = figures.Region, take = page.Take, skip = page.Skip });
    }

    /// <summary>How many figures of some returns could not be read, by return; none where all could.</summary>
    public IReadOnlyDictionary<long, long> Unreadable(IReadOnlyCollection<long> returns)
        => List<(long Return, long Figures)>("page_unreadable_counts", new { scope = Scope, returns = ListParameter.Of(returns) }).ToDictionary(row => row.Return, row => row.Figures);
}
