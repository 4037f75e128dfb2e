namespace SafetyMonth.Dashboard.Tests.Http;

/// <summary>A form that nobody has confirmed says so wherever it is shown, and its figures are in no total.</summary>
[Collection(typeof(SharedDashboard))]
public class ProvisionalFormTests(RunningDashboard dashboard)
{
    [Theory]
    [InlineData("", "待确认", "建议，相似", "建议的新指标")]
    [InlineData("?lang=en", "to be confirmed", "suggested, alike", "proposed new indicator")]
    public async Task It_is_marked_with_what_to_do(string language, string mark, string score, string proposed)
    {
        var waiting = (await dashboard.Page("/forms" + language)).QuerySelector(".notices a[href='/forms/330900-2024']")!;
        waiting.TextContent.ShouldContain(mark, Case.Insensitive);
        var text = (await dashboard.Page("/forms/330900-2024" + language)).Body!.TextContent;

        text.ShouldContain("渔港.html");
        text.ShouldContain(score);
        text.ShouldContain(proposed);
    }

    [Fact]
    public async Task Changed_slots_of_kin_forms_are_listed()
    {
        var page = await dashboard.Page("/forms/yuncheng-2023");

        // 2023's sheets of the two cities: 14 slots are new, 9 are gone, and the last 3 stand under another wording.
        page.QuerySelector("#cap-kin-1")!.TextContent.ShouldContain("口径变化：与 jincheng-2023 相近，改动 26 处");
        var changes = page.QuerySelectorAll("#table-kin-1 tbody tr").Select(row => row.Children[0].TextContent.Trim()).ToList();
        changes.Count.ShouldBe(26);
        changes.Count(change => change == "新增").ShouldBe(14);
        changes.Count(change => change == "取消").ShouldBe(9);
        changes.Count(change => change == "改字").ShouldBe(3);
    }

    [Fact]
    public async Task Its_figures_are_in_no_total()
        => (await dashboard.Page("/indicator/drill.sessions?year=2024")).Body!.TextContent.ShouldNotContain("330900-2024");
}
