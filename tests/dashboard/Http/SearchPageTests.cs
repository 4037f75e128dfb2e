namespace SafetyMonth.Dashboard.Tests.Http;

[Collection(typeof(SharedDashboard))]
public class SearchPageTests(RunningDashboard dashboard)
{
    [Theory]
    [InlineData("ycx", "found-regions", "阳城县")]
    [InlineData("阳城县市场", "found-units", "阳城县市场监督管理局")]
    [InlineData("ycxscjd", "found-units", "阳城县市场监督管理局")]
    [InlineData("210100", "found-regions", "沈阳市")]
    [InlineData("ylcc", "found-indicators", "演练场次")]
    [InlineData("jincheng", "found-forms", "晋城市特种设备“安全生产月”活动进展情况统计表")]
    public async Task What_is_looked_for_stands_first_and_its_link_leads_there(string typed, string table, string first)
    {
        var page = await dashboard.Page("/search?q=" + Uri.EscapeDataString(typed));
        var link = page.QuerySelector($"#table-{table} tbody th a")!;
        link.TextContent.Trim().ShouldBe(first);
        (await dashboard.Page(link.GetAttribute("href")!)).QuerySelectorAll("h1").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Every_page_has_the_box_and_it_keeps_what_was_typed()
    {
        (await dashboard.Page("/forms")).QuerySelector("form[role=search] input[name=q]")!.GetAttribute("value").ShouldBeNullOrEmpty();
        (await dashboard.Page("/search?q=ycx")).QuerySelector("form[role=search] input[name=q]")!.GetAttribute("value").ShouldBe("ycx");
    }

    [Fact]
    public async Task What_nothing_matches_says_how_to_search_and_stays_text()
    {
        var page = await dashboard.Page("/search?q=" + Uri.EscapeDataString("<b>查无此地"));
        page.QuerySelector("main")!.TextContent.ShouldContain("没有找到“<b>查无此地”");
        page.QuerySelectorAll("main b").ShouldBeEmpty();
    }
}
