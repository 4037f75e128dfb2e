using SafetyMonth.Dashboard.Tests.Seeding;

namespace SafetyMonth.Dashboard.Tests.Http;

[Collection(typeof(SharedDashboard))]
public class StatementTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task A_statement_is_shown_with_its_sentence_and_place_and_its_text_is_never_markup()
    {
        var page = await dashboard.Page("/statements?basis=prose");
        var rows = page.QuerySelectorAll("#table-statements tbody tr");
        rows.Length.ShouldBe(2);
        rows[0].TextContent.ShouldContain("全县共开展宣讲活动255场");
        rows[0].TextContent.ShouldContain("第2段 第10字");
        rows[0].TextContent.ShouldContain("阳城县");
        rows[1].TextContent.ShouldContain("约15,000");
        rows[1].TextContent.ShouldContain(DemoSeason.Markup);
    }

    [Fact]
    public async Task Filters_narrow_the_statements()
    {
        (await Rows("/statements")).ShouldBe(4);
        (await Rows("/statements?year=2023")).ShouldBe(2);
        (await Rows("/statements?region=100000")).ShouldBe(2);
        (await Rows("/statements?region=140500")).ShouldBe(2);
        (await Rows("/statements?indicator=hazard.exposed")).ShouldBe(1);
    }

    [Fact]
    public async Task Published_totals_stand_in_a_table_of_their_own_and_in_no_sum()
    {
        var page = await dashboard.Page("/indicator/hazard.exposed");
        var published = page.QuerySelector("#table-published")!.TextContent;
        published.ShouldContain("约77,000");
        published.ShouldContain("2021年全国“安全生产月”活动结束");
        published.ShouldContain("指标相同");
        page.QuerySelector("#table-by-year")!.TextContent.ShouldNotContain("77,000");

        var drills = await dashboard.Page("/indicator/drill.sessions");
        drills.QuerySelector("#table-published")!.TextContent.ShouldContain("同一主题");
        (await dashboard.Page("/indicator/study.sessions")).QuerySelector("#table-published").ShouldBeNull();
        (await dashboard.Page("/")).QuerySelector("#table-published").ShouldNotBeNull();
    }

    [Fact]
    public async Task Statements_are_a_csv_file_too()
    {
        var text = await dashboard.Client.GetStringAsync(new Uri("/statements?basis=published&format=csv&table=statements", UriKind.Relative));
        text.ShouldContain("曝光问题隐患,77000,约");
        text.ShouldNotContain("宣讲");
    }

    private async Task<int> Rows(string path) => (await dashboard.Page(path)).QuerySelectorAll("#table-statements tbody tr").Length;
}
