using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Prose;

/// <summary>What a figure counts, in a few words of the document.</summary>
public class MeasureTests
{
    [Theory]
    [InlineData("今年以来全县共开展宣讲活动255场，参与15483人次。", "开展宣讲活动|宣讲活动参与")]
    [InlineData("累计开展255场宣讲活动。", "开展宣讲活动")]
    [InlineData("各地区、各有关部门和单位共组织开展主题宣讲5.6万余场。", "组织开展主题宣讲")]
    [InlineData("排查一般隐患943项、重大隐患6项。", "排查一般隐患|重大隐患")]
    [InlineData("排查隐患256项，已整改186项。", "排查隐患|隐患整改")]
    [InlineData("二是发放宣传资料3200份。", "发放宣传资料")]
    [InlineData("宣讲、培训、演练分别开展3场、5场、8场。", "开展宣讲|开展培训|开展演练")]
    [InlineData("在城区、矿区分别排查隐患86处、2处。", "排查隐患城区|排查隐患矿区")]
    [InlineData("开展了知识竞赛、技能比武和应急演练，分别吸引300人、120人和86人。", "吸引知识竞赛|吸引技能比武|吸引应急演练")]
    public void A_measure_is_short_and_says_what_was_counted(string sentence, string expected)
        => string.Join('|', Reports.Figures(sentence).Select(figure => figure.Measure)).ShouldBe(expected);

    [Fact]
    public void Two_figures_for_one_thing_are_both_kept_and_both_say_so()
    {
        var report = Reports.Of("阳城县2023年活动总结\n全县共开展宣讲活动250场，参与9000人次。\n活动期间，全县共开展宣讲活动255场。");
        report.Figures.Select(figure => figure.Value).ShouldBe([250, 9000, 255]);
        report.Problems.ShouldHaveSingleItem().Code.ShouldBe(ProblemCodes.StatementConflict);
        report.Figures.Select(figure => figure.Note is not null).ShouldBe([true, false, true]);
    }

    [Fact]
    public void What_is_no_count_is_set_aside_with_its_reason()
    {
        var report = Reports.Of("2023年总结\n去年开展宣讲200场，今年开展255场，参与8000人次。下一步计划再开展20场。举办讲座数十场。");
        report.SetAside.Select(other => $"{other.Raw} {other.Reason}").ShouldBe(["200场 往期的数", "20场 计划或要求，不是已完成的数", "数十场 没有写出具体数目"]);
    }

    [Theory]
    [InlineData("开展宣讲活动", "场", "lecture.sessions")]
    [InlineData("宣讲活动参与", "人次", "lecture.attendance")]
    [InlineData("宣讲活动参与", "场", "lecture.sessions")]
    [InlineData("举办应急演练", "场次", "drill.sessions")]
    [InlineData("开展宣讲活动", "份", null)]
    [InlineData("发放宣传资料", "份", "outreach.materials")]
    [InlineData("发放宣传资料", "人次", null)]
    [InlineData("发放宣传手册", "册", null)]
    [InlineData("整改", "项", null)]
    [InlineData("检查企业", "家次", "inspection.enterprises")]
    [InlineData("检查加油站", "座", null)]
    [InlineData("检查危化品企业", "家", null)]
    [InlineData("曝光问题隐患", "条", "hazard.exposed")]
    [InlineData("受理群众举报", "件", "report.received")]
    [InlineData("消防应急演练", "场", null)]
    [InlineData("悬挂横幅", "条", "outreach.banners")]
    [InlineData("张贴海报、悬挂横幅", "条", null)]
    [InlineData("发现隐患", "个", "hazard.found")]
    [InlineData("发现重大隐患", "项", "hazard.major_found")]
    [InlineData("发现电气隐患", "处", null)]
    [InlineData("安全培训", "期", "training.sessions")]
    [InlineData("消防培训", "期", null)]
    [InlineData("专家帮扶服务参与", "人", null)]
    public void A_measure_is_an_indicator_only_where_wording_and_unit_agree(string measure, string unit, string? indicator)
        => SafetyMonth.Ingest.Prose.StatementMatcher.Default.Find(measure, unit).ShouldBe(indicator);

    [Theory]
    [InlineData("开展应急演练12场、860人次。", "drill.sessions|drill.attendance")]
    [InlineData("组织观看警示教育片30场，吸引职工群众560人。", "case.film_screenings|case.film_viewers")]
    [InlineData("开展宣讲5场、应急演练3场，参与800人次。", "lecture.sessions|drill.sessions|")]
    [InlineData("开展宣讲5场，发放资料300份，参与800人次。", "lecture.sessions|outreach.materials|")]
    [InlineData("开展宣讲5场，培训800人次。", "lecture.sessions|")]
    [InlineData("开展消防应急演练3场，参与800人次。", "|")]
    [InlineData("举办安全培训班2期，培训165人。", "training.sessions|training.attendance")]
    [InlineData("排查隐患256项，已整改186项。", "hazard.found|hazard.rectified")]
    [InlineData("排查隐患256项，现场整改186项。", "hazard.found|")]
    [InlineData("排查隐患256项，其中重大隐患3项，整改3项。", "hazard.found|hazard.major_found|")]
    [InlineData("组织“安全生产大家谈”“班前会”“以案说法”活动分别46场、183场、12场。", "||")]
    public void An_attendance_belongs_to_the_sessions_right_before_it_and_what_is_put_right_to_what_was_found(string sentence, string expected)
        => string.Join('|', Reports.Figures(sentence).Select(figure => figure.Indicator)).ShouldBe(expected);
}
