namespace SafetyMonth.Dashboard.Text;

/// <summary>Names of the reporting periods.</summary>
public static class PeriodName
{
    /// <summary>The name of a period code; the code itself where it is none of ours.</summary>
    public static string Of(string? period, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return period switch
        {
            null => words["period.unknown"],
            "final" => words["period.final"],
            "companion" => words["period.companion"],
            _ when period.StartsWith("week-", StringComparison.Ordinal) => words["period.week", period[5..]],
            _ => period,
        };
    }
}
