using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Reporting;

/// <summary>Every unit and period of one form in one year.</summary>
/// <param name="FormId">The form.</param>
/// <param name="Year">The season's year.</param>
/// <param name="Rows">The units and periods, as the warehouse judges them.</param>
public sealed record FormStatus(string FormId, int Year, IReadOnlyList<ReportingStatus> Rows);

/// <summary>How far reporting is on several forms and years.</summary>
/// <param name="Forms">Each form and year.</param>
public sealed record ReportingBook(IReadOnlyList<ReportingRow> Forms)
{
    /// <summary>Units that are to report, once for each form and year.</summary>
    public long Units => Forms.Sum(form => form.Units);

    /// <summary>Units that have sent anything.</summary>
    public long Heard => Forms.Sum(form => form.Heard);

    /// <summary>Periods that came late.</summary>
    public long Late => Forms.Sum(form => form.Late);

    /// <summary>Periods that are due and have not come.</summary>
    public long Missing => Forms.Sum(form => form.Missing);
}
