using SafetyMonth.Dashboard.Numbers;
using SafetyMonth.Dashboard.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Http;

[Collection(typeof(SharedDashboard))]
public class FigureTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task What_a_form_does_not_ask_is_not_asked_and_neither_blank_nor_zero()
    {
        var page = await dashboard.Page("/");
        page.Row("by-region", "辽宁省")[^1].ShouldBe("未要求");
        page.Row("by-region", "晋城市")[^1].ShouldNotBe("未要求");
    }

    [Fact]
    public async Task What_everybody_left_empty_is_blank_and_what_everybody_denied_is_none()
    {
        (await dashboard.Page("/indicator/online.weibo_posts?year=2023")).Row("by-year", "2023")[0].ShouldBe("空白 0/15 家");
        (await dashboard.Page("/indicator/media.central_articles?year=2023")).Row("by-year", "2023")[0].ShouldBe("无 6/15 家");
    }

    [Fact]
    public async Task A_week_from_which_nothing_came_is_missing()
        => (await dashboard.Page("/indicator/study.sessions?form=liaoning-2020")).Row("by-week", "第5周")[0].ShouldBe("未报 0/15 家");

    [Fact]
    public async Task A_total_is_the_sum_of_the_final_returns_and_says_whom_it_covers()
    {
        var finals = DemoSeason.Returns().Where(one => one.FormId == "jincheng-2023" && one.Period == "final")
            .SelectMany(one => one.Figures).Where(figure => figure.Indicator == "study.articles").ToList();
        var sum = finals.Where(figure => figure.Status == SlotStatus.Reported).Sum(figure => figure.Value!.Value);
        var covered = finals.Count(figure => figure.Status is SlotStatus.Reported or SlotStatus.None);
        var cell = (await dashboard.Page("/indicator/study.articles")).Row("by-year", "2023")[0];
        cell.ShouldEndWith($"{covered}/7 家");
        cell.ShouldContain(NumberText.Exact(sum));
    }

    [Fact]
    public async Task A_leader_gets_from_a_figure_to_its_sentence_in_three_clicks()
    {
        var overview = await dashboard.Page("/");
        var figure = overview.QuerySelector("#table-by-region tbody td a")!.GetAttribute("href")!;
        var behind = await dashboard.Page(figure.Split('#')[0]);
        var source = behind.QuerySelector("#table-figures tbody td a")!.GetAttribute("href")!;
        var (path, anchor) = (source.Split('#')[0], source.Split('#')[1]);
        var slot = (await dashboard.Page(path)).GetElementById(anchor)!;
        slot.Closest("p")!.ClassName.ShouldBe("sentence");
        slot.Closest("p")!.TextContent.Length.ShouldBeGreaterThan(slot.TextContent.Length);
    }

    [Fact]
    public async Task Exceptions_stand_first_with_their_numbers()
    {
        var notices = (await dashboard.Page("/")).QuerySelector(".notices")!.TextContent;
        notices.ShouldContain("1 个文件未能读取");
        notices.ShouldContain("1 份填报表的单位、报送期或表样未定");
        notices.ShouldContain("迟报 1 份");
        notices.ShouldContain("1 份新表样待确认");
        var queue = (await dashboard.Page("/review?year=2023")).QuerySelectorAll("#table-queue tbody th").Length;
        notices.ShouldContain($"{queue} 份填报表的数字有疑点");
        notices.ShouldContain("缺报");
    }

    [Fact]
    public async Task A_replaced_return_leads_to_the_newest()
    {
        var page = await dashboard.Page("/returns?form=jincheng-2023&period=week-2&region=140522&state=all");
        var old = page.QuerySelectorAll("#table-returns tbody tr").Single(row => row.TextContent.Contains("已被更正"));
        var replaced = await dashboard.Page(old.QuerySelector("a")!.GetAttribute("href")!);
        replaced.QuerySelector(".notices a")!.TextContent.ShouldBe("这份填报表已被更正，查看最新一份");
    }

    [Fact]
    public async Task Every_chart_has_its_figures_in_the_table_under_it()
    {
        var page = await dashboard.Page("/");
        foreach (var section in page.QuerySelectorAll("section.card").Where(section => section.QuerySelector("figure[data-chart]") is not null))
        {
            var rows = section.QuerySelectorAll("tbody tr").Count(row => row.ClassName != "total");
            foreach (var chart in section.QuerySelectorAll("figure script"))
                System.Text.Json.JsonDocument.Parse(chart.TextContent).RootElement.GetProperty("categories").GetArrayLength().ShouldBe(rows);
        }
    }
}
