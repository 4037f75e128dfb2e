using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Tests.Forms;

public class FormCalendarTests
{
    [Theory]
    [InlineData("jincheng-2023", 2023, "week-1 06-07 18:00, week-2 06-14 18:00, week-3 06-21 18:00, week-4 06-28 18:00, final 07-01 23:59")]
    [InlineData("yuncheng-2023", 2023, "week-1 06-07 12:00, week-2 06-14 12:00, week-3 06-21 12:00, week-4 06-28 12:00, final 06-30 23:59")]
    [InlineData("liaoning-2020", 2020, "week-1 06-04 17:00, week-2 06-11 17:00, week-3 06-18 17:00, week-4 06-25 17:00, final 07-06 23:59, companion 12-20 23:59")]
    [InlineData("liaoning-2020", 2022, "week-1 06-02 17:00, week-2 06-09 17:00, week-3 06-16 17:00, week-4 06-23 17:00, week-5 06-30 17:00, final 07-06 23:59, companion 12-20 23:59")]
    [InlineData("zhoushan-2023", 2023, "final 07-01 23:59")]
    [InlineData("jizhou-2020", 2020, "final 06-28 23:59")]
    public void Periods_follow_the_notice_in_any_year(string id, int year, string periods)
        => string.Join(", ", FormCatalogue.Default.Find(id)!.Calendar.Periods(year).Select(period => $"{period.Code} {period.Due:MM-dd HH:mm}")).ShouldBe(periods);

    [Fact]
    public void Other_deadlines_of_the_notice_are_named()
        => FormCatalogue.Default.Find("yuncheng-2023")!.Calendar.Other.Select(other => $"{other.Name} {other.Due.Month}-{other.Due.Day}").ShouldBe(["活动联络员表 5-31", "活动方案 5-31"]);
}
