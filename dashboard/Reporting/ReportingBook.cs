using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Reporting;

/// <summary>How far reporting is on several forms in a year.</summary>
/// <param name="Year">The season's year.</param>
/// <param name="Forms">Each form.</param>
public sealed record ReportingBook(int Year, IReadOnlyList<ReportingRow> Forms)
{
    /// <summary>The forms' ids.</summary>
    public IReadOnlyList<string> FormIds => [.. Forms.Select(form => form.FormId)];

    /// <summary>Units that are to report, once for each form.</summary>
    public long Units => Forms.Sum(form => form.Units);

    /// <summary>Units that have sent anything.</summary>
    public long Heard => Forms.Sum(form => form.Heard);

    /// <summary>Periods that came late.</summary>
    public long Late => Forms.Sum(form => form.Late);

    /// <summary>Periods that are due and have not come.</summary>
    public long Missing => Forms.Sum(form => form.Missing);
}
