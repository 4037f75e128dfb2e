using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Provisional;

/// <summary>A return of an unknown form is read by the form that it shows itself.</summary>
public class SpotLearnerTests
{
    [Fact]
    public void Every_value_is_read_and_marked_as_unconfirmed()
    {
        var one = UnknownForm.Interpret(UnknownForm.Page()).Returns.ShouldHaveSingleItem();

        one.Learned.ShouldBeTrue();
        one.Values.Select(value => value.Number).ShouldBe(Enumerable.Range(1, 9).Select(number => (long?)number * 3));
        one.Values.Select(value => value.Slot.Unit).ShouldBe(["座次", "艘次", "堂", "人次", "场", "艘", "处", "处", "件"]);
        one.Values.ShouldAllBe(value => value.Confidence < 1);
        (one.Header.Unit, one.Header.RegionCode, one.Header.Contact, one.Header.Phone, one.Header.Date)
            .ShouldBe(("定海区渔港管理站", "330902", "王示例", "0001234", new DateOnly(2024, 6, 12)));
        one.Problems.ShouldContain(problem => problem.Code == ProblemCodes.FormProvisional && problem.Remedy!.Contains("forms learn"));
    }

    [Theory]
    [InlineData("开展演练（2个班、3）次", SlotStatus.Unreadable, null)]
    [InlineData("开展演练____三百二十____次", SlotStatus.Reported, 320L)]
    [InlineData("开展演练_五_次", SlotStatus.Reported, 5L)]
    [InlineData("开展演练_无_次", SlotStatus.None, 0L)]
    [InlineData("开展演练（无次）", SlotStatus.None, 0L)]
    public void What_is_no_plain_figure_is_not_taken_for_one(string sentence, SlotStatus status, long? number)
    {
        var value = First(sentence);

        (value.Status, value.Number).ShouldBe((status, number));
    }

    [Fact]
    public void Words_between_two_lines_are_not_surely_two_blanks()
        => First("主题__安全第一__场").Confidence.ShouldBeLessThan(0.9);

    private static ExtractedValue First(string sentence)
        => UnknownForm.Interpret($"<p>{UnknownForm.Title}</p><p>填报单位：定海区渔港管理站</p><table><tr><td>工作任务</td><td>完成情况</td></tr><tr><td>演练</td><td>{sentence}</td></tr>"
            + "<tr><td>检查</td><td>检查（3）家，整改（4）处，培训（5）人</td></tr></table>").Returns.ShouldHaveSingleItem().Values[0];

    [Fact]
    public void Two_returns_in_one_file_are_two_returns()
    {
        var file = UnknownForm.Interpret(UnknownForm.Page() + UnknownForm.Page(unit: "普陀区渔港管理站", factor: 7));

        file.Returns.Select(one => one.Header.RegionCode).ShouldBe(["330902", "330903"]);
        file.Returns[1].Values.Select(value => value.Number).ShouldBe(Enumerable.Range(1, 9).Select(number => (long?)number * 7));
        file.Returns.ShouldAllBe(one => one.Learned);
    }

    [Fact]
    public void A_week_is_a_period_though_nobody_said_when_it_is_due()
    {
        var one = UnknownForm.Interpret(UnknownForm.Page(title: UnknownForm.Title + "（第2周）")).Returns.ShouldHaveSingleItem();

        (one.Year, one.Period).ShouldBe((2024, "week-2"));
    }

    [Fact]
    public void Where_nothing_says_which_year_none_is_made_up()
    {
        var one = UnknownForm.Interpret(UnknownForm.Page(date: "")).Returns.ShouldHaveSingleItem();

        one.Year.ShouldBeNull();
        one.Problems.ShouldContain(problem => problem.Code == ProblemCodes.PeriodUnknown);
    }

    [Fact]
    public void The_first_return_of_a_known_campaign_takes_its_calendar()
    {
        var one = UnknownForm.Interpret(UnknownForm.Page(unit: "下营镇渔政所", date: "6月20日", title: "2020年蓟州区“安全生产月”活动进展情况统计表")).Returns.ShouldHaveSingleItem();

        (one.Form.Id, one.Form.Calendar.Final.Month, one.Form.Calendar.Final.Day).ShouldBe(("jizhou-2020", 6, 28));
        (one.Year, one.Period, one.Header.RegionCode).ShouldBe((2020, "final", "120119"));
        one.Values.Count.ShouldBe(9);
    }

    [Theory]
    [InlineData("<p>各位同事：附件是本周的安排，请查收。</p><p>此致</p>")]
    [InlineData("<p>安全生产月期间，全市共开展宣讲活动255场次，参与15483人次，发放宣传资料3万份，排查隐患1256处，整改1200处。</p>")]
    [InlineData("<p>安全生产月期间，全市共开展宣讲活动（255）场次，参与（15483）人次，发放宣传资料（3000）份，排查隐患（1256）处，整改（1200）处。</p>")]
    [InlineData("<table><tr><td>姓名</td><td>电话</td></tr><tr><td>王示例</td><td>0001234</td></tr></table>")]
    public void A_letter_or_a_report_is_no_form(string body)
        => UnknownForm.Interpret(body).Returns.ShouldBeEmpty();
}
