using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Dashboard.Reporting;

/// <summary>How far reporting is on one form in one year.</summary>
/// <param name="FormId">The form.</param>
/// <param name="Year">The season's year.</param>
/// <param name="Rows">Every unit and period, as the warehouse judges them.</param>
public sealed record FormStatus(string FormId, int Year, IReadOnlyList<ReportingStatus> Rows)
{
    /// <summary>Units that are to report.</summary>
    public long Units => Rows.Select(Unit).Distinct().LongCount();

    /// <summary>Units that have sent anything.</summary>
    public long Heard => Rows.Where(row => row.ReturnId is not null).Select(Unit).Distinct().LongCount();

    private static (string?, string?) Unit(ReportingStatus row) => (row.RegionCode, row.Unit);
}

/// <summary>How far reporting is on several forms and years.</summary>
/// <param name="Forms">Each form and year.</param>
public sealed record ReportingBook(IReadOnlyList<FormStatus> Forms)
{
    /// <summary>Units that are to report, once for each form and year.</summary>
    public long Units => Forms.Sum(form => form.Units);

    /// <summary>Units that have sent anything.</summary>
    public long Heard => Forms.Sum(form => form.Heard);

    /// <summary>Periods in a state: <c>on-time</c>, <c>late</c>, <c>undated</c>, <c>missing</c> or <c>not-due</c>.</summary>
    public long Count(string state) => Forms.Sum(form => form.Rows.LongCount(row => row.State == state));
}
