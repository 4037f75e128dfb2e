using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Queries;

public sealed partial class WarehouseQueries
{
    /// <summary>
    /// Who has reported which period of some forms in a year, form by form. Expected are the units that have reported the form in that
    /// year, and each region directly below the form's own out of which no unit has.
    /// </summary>
    /// <param name="scope">What the viewer may see.</param>
    /// <param name="forms">The forms' ids.</param>
    /// <param name="year">The season's year.</param>
    /// <param name="now">Local time: what is due later is not missing.</param>
    /// <param name="region">A region and all below it, or null for all.</param>
    /// <param name="units">Which of each form's units, in the order of region and name, or null for all.</param>
    public IReadOnlyList<ReportingStatus> Status(RegionScope scope, IReadOnlyList<string> forms, int year, DateTime now, string? region = null, Page? units = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Rows<ReportingStatus>("reporting_status", new
        {
            scope = ListParameter.Of(scope.Prefixes),
            forms = ListParameter.Of(forms),
            form = Only(forms),
            year,
            now,
            region,
            skip = units?.Skip ?? 0,
            take = units?.Take ?? int.MaxValue,
        });
    }

    /// <summary>The periods of some forms in a year that are in some states, state by state the longest due first.</summary>
    /// <param name="scope">What the viewer may see.</param>
    /// <param name="forms">The forms' ids.</param>
    /// <param name="year">The season's year.</param>
    /// <param name="now">Local time: what is due later is not missing.</param>
    /// <param name="states">The states: see <see cref="ReportingStatus.State"/>.</param>
    /// <param name="region">A region and all below it, or null for all.</param>
    /// <param name="period">The period's code, or null for all.</param>
    /// <param name="page">Which part of each state's list.</param>
    public IReadOnlyList<ReportingStatus> Due(
        RegionScope scope, IReadOnlyList<string> forms, int year, DateTime now, IReadOnlyList<string> states, string? region = null, string? period = null, Page? page = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var part = page ?? Page.First;
        return Rows<ReportingStatus>("reporting_due", new
        {
            scope = ListParameter.Of(scope.Prefixes),
            forms = ListParameter.Of(forms),
            form = Only(forms),
            year,
            now,
            states = ListParameter.Of(states),
            region,
            period,
            skip = part.Skip,
            take = part.Take,
        });
    }

    // One form alone is told to the queries early, so that they look at no others.
    private static string? Only(IReadOnlyList<string> forms) => forms is [var only] ? only : null;

    /// <summary>Forms and years of which the viewer can see something, newest first.</summary>
    public IReadOnlyList<Choice> Choices(RegionScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Rows<Choice>("choices", new { scope = ListParameter.Of(scope.Prefixes) });
    }

    /// <summary>Regions in the scope from which, or from below which, something has been reported.</summary>
    public IReadOnlyList<RegionRecord> Regions(RegionScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Rows<RegionRecord>("seen_regions", new { scope = ListParameter.Of(scope.Prefixes) });
    }

    /// <summary>What is doubtful in current returns.</summary>
    public IReadOnlyList<ProblemRow> Problems(RegionScope scope, FigureFilter? filter = null, Page? page = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        filter ??= FigureFilter.None;
        var part = page ?? Page.First;
        return Rows<ProblemRow>("problems", new
        {
            scope = ListParameter.Of(scope.Prefixes),
            year = filter.Year,
            region = filter.Region,
            form = filter.Form,
            skip = part.Skip,
            take = part.Take,
        });
    }

    /// <summary>Files that could not be loaded, newest first, or those of them that were loaded later. They belong to no region: only who sees everything sees them.</summary>
    public IReadOnlyList<FailureRow> Failures(RegionScope scope, Page? page = null, bool resolved = false)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var part = page ?? Page.First;
        return Rows<FailureRow>("failures", new { scope = ListParameter.Of(scope.Prefixes), resolved, skip = part.Skip, take = part.Take });
    }
}
