using Dapper;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Queries.Pages;

public sealed partial class PageQueries
{
    private bool reviewedRead;

    /// <summary>What changes in <see cref="Totals"/> where only verified figures count, as rows to be added to its rows.</summary>
    /// <param name="parts">Measures with the indicators that are added up.</param>
    /// <param name="figures">What to look at; its year and unit do not narrow.</param>
    /// <param name="byUnit">Whether to keep units apart.</param>
    public IReadOnlyList<TotalRow> VerifiedChanges(IReadOnlyList<(string Measure, string Indicator)> parts, FigureScope figures, bool byUnit)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ReadReviewed();
        return figures.Period is null
            ? List<TotalRow>("page_verified_totals", new
            {
                measures = ListParameter.Of(parts.Select(part => part.Measure)),
                indicators = ListParameter.Of(parts.Select(part => part.Indicator)),
                byUnit,
                scope = Scope,
                form = figures.Form,
                region = figures.Region,
            })
            : VerifiedPeriods(parts, figures, byUnit);
    }

    /// <summary>The same for <see cref="Weeks"/>.</summary>
    public IReadOnlyList<TotalRow> VerifiedWeekChanges(IReadOnlyList<(string Measure, string Indicator)> parts, FigureScope figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ReadReviewed();
        return VerifiedPeriods(parts, figures with { Period = null }, false);
    }

    // Into tables of the connection's own, which nobody else sees and which end with it.
    private void ReadReviewed()
    {
        if (reviewedRead)
            return;
        using var timed = Telemetry.Query("page_reviewed");
        connection.Value.Execute(Sql.Query("page_reviewed"));
        reviewedRead = true;
    }

    private List<TotalRow> VerifiedPeriods(IReadOnlyList<(string Measure, string Indicator)> parts, FigureScope figures, bool byUnit)
        => List<TotalRow>("page_verified_periods", new
        {
            measures = ListParameter.Of(parts.Select(part => part.Measure)),
            indicators = ListParameter.Of(parts.Select(part => part.Indicator)),
            byUnit,
            period = figures.Period,
            year = figures.Year,
            scope = Scope,
            form = figures.Form,
            region = figures.Region,
        });
}
