using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Tests.Http;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Review;

/// <summary>Totals with and without what is not verified.</summary>
public class VerifiedTotalsTests
{
    [Fact]
    public async Task Doubted_figures_are_left_out_on_request_and_corrected_ones_count_as_corrected()
    {
        await using var dashboard = new RunningDashboard();
        await dashboard.InitializeAsync();
        var warehouse = dashboard.Services.GetRequiredService<WarehouseGate>().Open().Warehouse!;
        var flags = new FlagQueries(warehouse).Open(RegionScope.All).Where(flag => flag.Slot is not null).ToList();
        var worst = flags[0];
        var indicator = new WarehouseQueries(warehouse).Figure(RegionScope.All, worst.ReturnId, worst.Slot!.Value)!.Indicator;
        var doubted = flags.Where(flag => flag.Slot == worst.Slot && flag.Severity != Severity.Notice).ToList();
        var path = $"/indicator/{indicator}?form=jincheng-2023";

        var reported = Total(await dashboard.Page(path));
        var page = await dashboard.Page(path + "&figures=verified");
        Total(page).ShouldBe(reported - doubted.Sum(flag => flag.Value!.Value));
        page.QuerySelector(".caution")!.TextContent.ShouldContain("只计核实过的");
        page.QuerySelector(".tile .under")!.TextContent.ShouldContain($"{doubted.Count} 处未核实，未计入");
        page.QuerySelector("select[name=figures] option[selected]")!.GetAttribute("value").ShouldBe("verified");
        page.QuerySelectorAll("#table-by-region tbody tr th a").ShouldAllBe(link => link.GetAttribute("href")!.Contains("figures=verified"), "the switch is kept on the way down");
        (await dashboard.Page($"{path}&region={worst.RegionCode}&figures=verified")).QuerySelector(".tile .big")!.TextContent.ShouldContain("未核实");

        new ReviewLoader(warehouse).Load([new ReviewRow { ReturnId = worst.ReturnId, Slot = worst.Slot, Status = ReviewStatus.Corrected, ReportedValue = worst.Value, CorrectedValue = worst.Proposed, Reviewer = "示例", ReviewedAt = new DateTime(2023, 7, 4) }]);
        Total(await dashboard.Page(path + "&figures=verified")).ShouldBe(reported - doubted.Sum(flag => flag.Value!.Value) + worst.Proposed!.Value);
        Total(await dashboard.Page(path)).ShouldBe(reported, "as reported stays as reported");
    }

    [Fact]
    public async Task The_overview_has_the_switch_too_and_stays_as_reported_without_it()
    {
        await using var dashboard = new RunningDashboard();
        await dashboard.InitializeAsync();
        var (plain, verified) = (await dashboard.Page("/?form=jincheng-2023"), await dashboard.Page("/?form=jincheng-2023&figures=verified"));
        plain.QuerySelector("main > .caution").ShouldBeNull();
        verified.QuerySelector("main > .caution")!.TextContent.ShouldContain("待核实");
        verified.QuerySelectorAll(".tile .under").ShouldContain(under => under.TextContent.Contains("未核实，未计入"));
        plain.QuerySelectorAll(".tile .under").ShouldNotContain(under => under.TextContent.Contains("未核实"));
        (await dashboard.Page("/?form=liaoning-2020&figures=verified")).QuerySelectorAll(".tile dd").Select(tile => tile.TextContent)
            .ShouldBe((await dashboard.Page("/?form=liaoning-2020")).QuerySelectorAll(".tile dd").Select(tile => tile.TextContent), "nothing is doubted there");
    }

    private static long Total(IHtmlDocument page)
        => long.Parse(page.Row("by-year", "2023")[0].Split(' ')[0].TrimStart('约').Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
