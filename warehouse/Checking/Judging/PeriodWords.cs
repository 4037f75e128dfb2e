using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Judging;

/// <summary>What a period is called in a sentence.</summary>
internal static class PeriodWords
{
    /// <summary>第2周, 总结, 后续活动; with the year where it is another one.</summary>
    public static Reason Of(Profile profile, int year)
    {
        var (zh, en) = profile.Kind switch
        {
            PeriodKind.Week => ($"第{profile.Ordinal}周", $"week {profile.Ordinal}"),
            PeriodKind.Final => ("总结", "the final return"),
            _ => ("后续活动", "the companion return"),
        };
        return profile.Year == year ? new Reason(zh, en) : new Reason($"{profile.Year}年{zh}", $"{en} of {profile.Year}");
    }
}
