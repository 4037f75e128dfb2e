using SafetyMonth.Dashboard.Tests.Http;
using SafetyMonth.Dashboard.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Review;

[Collection(typeof(SharedDashboard))]
public class QueueTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task The_worst_stands_first_with_its_reason_and_leads_to_the_figure()
    {
        var page = await dashboard.Page("/review");
        var rows = page.QuerySelectorAll("#table-queue tbody tr");
        rows.Length.ShouldBe(6, "six counties have flags");
        rows.Select(row => row.QuerySelectorAll("td")[1].TextContent.Trim()).ShouldBe(["错误", "错误", "疑似", "疑似", "提示", "提示"]);
        var first = rows[0];
        first.TextContent.ShouldContain("疑似多写了一个 0");
        var href = first.QuerySelector("th a")!.GetAttribute("href")!;
        href.ShouldMatch(@"^/return/\d+\?slot=\d+#check$");
        var check = (await dashboard.Page(href.Split('#')[0])).GetElementById("check")!;
        check.TextContent.ShouldContain("疑似多写了一个 0");
        check.TextContent.ShouldContain("则正常");
        check.TextContent.ShouldContain("全年合计将由");
        check.QuerySelector("#table-history").ShouldNotBeNull();
        check.QuerySelectorAll("#table-peers tbody tr").Length.ShouldBe(6, "the six counties of the same period");
        check.QuerySelectorAll("figure[data-chart]").Length.ShouldBe(1, "one final return is no history, six counties are a distribution");
    }

    [Theory]
    [InlineData("severity=error", 2)]
    [InlineData("detector=copied-unit", 1)]
    [InlineData("region=140581", 1)]
    [InlineData("form=liaoning-2020", 0)]
    [InlineData("period=week-1", 0)]
    [InlineData("status=none", 6)]
    [InlineData("status=pending", 0)]
    [InlineData("severity=nonsense&detector=&status=x&order=y", 6)]
    public async Task A_filter_narrows_the_queue(string query, int returns)
    {
        var page = await dashboard.Page("/review?" + query);
        page.QuerySelectorAll("#table-queue tbody tr th").Length.ShouldBe(returns);
        if (returns == 0)
            page.QuerySelector("#table-queue .none-here")!.TextContent.ShouldContain("safetymonth check");
    }

    [Fact]
    public async Task By_effect_the_largest_change_of_a_total_stands_first()
    {
        var effects = (await dashboard.Page("/review?order=effect")).QuerySelectorAll("#table-queue tbody tr")
            .Select(row => long.Parse(row.QuerySelectorAll("td")[5].TextContent.Trim().Replace(",", ""), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        effects.ShouldBe(effects.OrderDescending());
        effects[0].ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_flag_about_the_whole_return_can_be_looked_at()
    {
        var href = (await dashboard.Page("/review?detector=copied-unit")).QuerySelector("#table-queue th a")!.GetAttribute("href")!;
        href.ShouldContain("slot=all");
        var check = (await dashboard.Page(href.Split('#')[0])).GetElementById("check")!;
        check.TextContent.ShouldContain("整份填报表");
        check.TextContent.ShouldContain("疑似照抄");
        check.QuerySelector("input[name=corrected]").ShouldBeNull("a whole return has no one number");
    }

    [Fact]
    public async Task A_return_without_flags_shows_its_figures_and_says_so()
    {
        var page = await dashboard.Page($"/return/1?slot={Catalogue.Form("liaoning-2020").Slots.First(slot => slot.Kind == SlotKind.Count).Number}");
        page.GetElementById("table-flags").ShouldBeNull();
        page.GetElementById("check")!.TextContent.ShouldContain("没有疑点");
        page.QuerySelector("#check #table-history tbody tr").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_warehouse_without_flags_has_an_empty_queue()
    {
        var folder = Directory.CreateTempSubdirectory("safetymonth-noflags-");
        await using (var plain = await RunningDashboard.Over(Samples.Write(folder.FullName, "jincheng-2023")))
        {
            (await plain.Page("/review")).QuerySelector("#table-queue .none-here")!.TextContent.ShouldContain("safetymonth check");
            (await plain.Page("/review/precision")).QuerySelectorAll("#table-detectors th[scope=row]").ShouldBeEmpty();
            var page = await plain.Page("/return/1");
            page.QuerySelectorAll(".text .sentence .slot").Length.ShouldBeGreaterThan(20);
            page.QuerySelector(".text h2")!.TextContent.ShouldBe("文件原文");
        }

        folder.Delete(recursive: true);
    }
}
