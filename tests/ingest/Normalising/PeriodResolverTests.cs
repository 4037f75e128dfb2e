using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Normalising;

public class PeriodResolverTests
{
    private static PeriodResolution Resolve(string form, string title = "", string file = "a.docx", string? date = null)
        => PeriodResolver.Resolve(FormCatalogue.Default.Find(form)!, new PeriodClues([FormCatalogue.Default.Find(form)!.Title, title], file, date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("第一周", "week-1")]
    [InlineData("（第2周）", "week-2")]
    [InlineData("6月第三周", "week-3")]
    [InlineData("第 ４ 期周报", "week-4")]
    [InlineData("“安全生产月”活动总结", "final")]
    [InlineData("全月", "final")]
    [InlineData("第一周至第四周汇总", "final")]
    [InlineData("（终报）", "final")]
    public void The_title_s_wording_decides_first(string title, string period)
        => Resolve("jincheng-2023", title, "第三周.docx", "2023-06-28").Period.ShouldBe(period);

    [Theory]
    [InlineData("阳城县 第2周.docx", "week-2")]
    [InlineData("yangcheng_week3.xlsx", "week-3")]
    [InlineData("高平-w4.txt", "week-4")]
    [InlineData("阳城县安全生产月总结.docx", "final")]
    public void The_file_name_decides_where_the_title_says_nothing(string file, string period)
        => Resolve("jincheng-2023", file: file, date: "2023-06-07").Period.ShouldBe(period);

    [Theory]
    [InlineData("2023-06-01", "week-1")]
    [InlineData("2023-06-07", "week-1")]
    [InlineData("2023-06-08", "week-2")]
    [InlineData("2023-06-21", "week-3")]
    [InlineData("2023-06-28", "week-4")]
    [InlineData("2023-06-29", "final")]
    [InlineData("2023-07-20", "final")]
    public void A_date_belongs_to_the_first_week_that_is_not_closed(string date, string period)
        => Resolve("jincheng-2023", date: date).Period.ShouldBe(period);

    [Theory]
    [InlineData("2020-12-15")]
    [InlineData("2020-11-30")]
    [InlineData("2021-01-04")]
    public void December_is_the_companion_s(string date)
    {
        var resolution = Resolve("liaoning-2020", date: date);
        (resolution.Period, resolution.Year).ShouldBe(("companion", 2020));
    }

    [Theory]
    [InlineData("安全生产辽沈行活动总结", "companion")]
    [InlineData("（辽沈行）", "companion")]
    [InlineData("安全生产月和辽沈行活动", null)]
    public void The_companion_s_name_counts_only_where_it_stands_alone(string title, string? period)
        => Resolve("liaoning-2020", title).Period.ShouldBe(period);

    [Theory]
    [InlineData("（6月8日—6月14日）", "a.docx", "week-2")]
    [InlineData("（6月15日至21日）", "a.docx", "week-3")]
    [InlineData("", "阳城6.1-6.7.docx", "week-1")]
    [InlineData("", "阳城_20230614.docx", "week-2")]
    public void A_stretch_of_days_says_which_week(string title, string file, string period)
        => Resolve("jincheng-2023", title, file).Period.ShouldBe(period);

    [Fact]
    public void A_form_that_is_reported_once_needs_no_wording()
        => Resolve("zhoushan-2023").ShouldBe(new PeriodResolution(2023, "final", null, "这份表只报一次；没有写年份，按表样的2023年"));

    [Fact]
    public void Nothing_said_is_nothing_settled()
        => Resolve("jincheng-2023").ShouldBe(new PeriodResolution(2023, null, null, "标题、文件名和填报日期都没有写明报送期；没有写年份，按表样的2023年"));

    [Theory]
    [InlineData("jincheng-2023", "第五周", "标题写明“第五周”，但2023年6月只有4周；没有写年份，按表样的2023年")]
    [InlineData("zhoushan-2023", "第二周", "标题写明“第二周”，但这份表不按周报；没有写年份，按表样的2023年")]
    public void A_week_that_the_calendar_has_not_is_not_settled(string form, string title, string reason)
        => Resolve(form, title).ShouldBe(new PeriodResolution(2023, null, null, reason));

    [Theory]
    [InlineData("2021年6月第一周", "a.docx", "2022-06-01", 2022)]
    [InlineData("2021年6月第一周", "2022.docx", null, 2021)]
    [InlineData("", "沈阳2022第1周.docx", null, 2022)]
    [InlineData("", "沈阳第1周.docx", null, 2020)]
    public void The_year_comes_from_date_title_file_name_and_last_from_the_form(string title, string file, string? date, int year)
        => Resolve("liaoning-2020", title, file, date).Year.ShouldBe(year);

    [Theory]
    [InlineData("2021年6月第一周", "2022.docx", 2021)]
    [InlineData("", "沈阳2022第1周.docx", 2022)]
    [InlineData("", "沈阳.docx", 2020)]
    public void A_day_without_a_year_is_read_by_the_stated_one(string title, string file, int year)
        => PeriodResolver.StatedYear(FormCatalogue.Default.Find("liaoning-2020")!, new PeriodClues([title], file, null)).ShouldBe(year);

    [Fact]
    public void The_reason_tells_a_person_what_was_decided_by()
        => Resolve("jincheng-2023", date: "2023-06-20").Reason.ShouldBe("填报日期2023-06-20不晚于第3周截止06-21 18:00；年份取自填报日期2023-06-20");

    [Fact]
    public void A_date_that_speaks_against_the_title_is_told()
        => Resolve("jincheng-2023", "第一周", date: "2023-06-20").Reason.ShouldStartWith("标题写明“第一周”，但填报日期2023-06-20在第3周");

    [Fact]
    public void Any_title_file_name_and_day_are_answered_with_a_reason()
        => Prop.ForAll<string, string, DateTime>((title, file, day) =>
        {
            foreach (var form in FormCatalogue.Default.Forms)
                PeriodResolver.Resolve(form, new PeriodClues([title ?? ""], file ?? "", DateOnly.FromDateTime(day))).Reason.ShouldNotBeEmpty();
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("截至6月14日累计", Basis.Cumulative)]
    [InlineData("第二周（累计）", Basis.Cumulative)]
    [InlineData("本周情况", Basis.Increment)]
    [InlineData("", null)]
    public void A_title_may_say_whether_figures_are_cumulative(string title, Basis? basis) => Resolve("jincheng-2023", title).Basis.ShouldBe(basis);
}
