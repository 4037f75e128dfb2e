using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Tests.Http;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Review;

/// <summary>An auditor decides: what is kept, what is refused, what becomes of the flags.</summary>
public class DecisionTests
{
    [Fact]
    public async Task A_correction_is_appended_settles_the_flag_and_leaves_the_reported_figure()
    {
        await using var dashboard = new RunningDashboard();
        await dashboard.InitializeAsync();
        using var auditor = new Auditor(dashboard);
        var (path, id, slot) = await Worst(dashboard);
        var warehouse = Warehouse(dashboard);
        var reported = new WarehouseQueries(warehouse).Figure(RegionScope.All, id, slot)!.Value;

        var (status, location, answered) = await auditor.Decide(path, new() { ["status"] = "corrected", ["corrected"] = "１,234", ["reason"] = "原表多写一个0", ["explanation"] = "录入有误" });
        status.ShouldBe(HttpStatusCode.Redirect, answered.QuerySelector("form.decide")?.TextContent ?? answered.Body?.TextContent);
        location!.ShouldEndWith($"/return/{id}?slot={slot}#decisions");
        await auditor.Decide(path, new() { ["status"] = "confirmed", ["reason"] = "单位来电说明确有其事" });

        var reviews = new FlagQueries(warehouse).Reviews(RegionScope.All, id);
        reviews.Select(review => (review.Slot, review.Status, review.ReportedValue, review.CorrectedValue, review.Reason, review.Explanation, review.Reviewer, review.Origin)).ShouldBe(
        [
            (slot, ReviewStatus.Confirmed, reported, null, "单位来电说明确有其事", null, Viewer.LocalName, ReviewOrigin.Person),
            (slot, ReviewStatus.Corrected, reported, 1234, "原表多写一个0", "录入有误", Viewer.LocalName, ReviewOrigin.Person),
        ]);
        new WarehouseQueries(warehouse).Figure(RegionScope.All, id, slot)!.Value.ShouldBe(reported, "corrections never overwrite");
        new FlagQueries(warehouse).OfReturn(RegionScope.All, id).Single(flag => flag.Slot == slot).ClosedBecause.ShouldBe("经核实，更正为1234。");
        new AuditLog(warehouse).Entries(RegionScope.All, new AuditFilter(AuditKind.Review), new Page(0, 10)).Select(entry => entry.Subject).Distinct().ShouldBe([path]);

        var page = await auditor.Read(path);
        page.QuerySelectorAll("#table-decisions tbody tr").Select(row => row.QuerySelectorAll("td")[^1].TextContent.Trim()).ShouldBe(["有效", "已被后来的决定取代"]);
        (await dashboard.Page("/review")).QuerySelectorAll("#table-queue tbody th").Length.ShouldBe(5);
        (await dashboard.Page("/review?status=confirmed")).QuerySelectorAll("#table-queue tbody th").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("", "", "x", "请选择核实结果")]
    [InlineData("nonsense", "", "x", "请选择核实结果")]
    [InlineData("corrected", "", "x", "只写数字")]
    [InlineData("corrected", "-5", "x", "只写数字")]
    [InlineData("corrected", "1e9", "x", "只写数字")]
    [InlineData("corrected", "99999999999999999999", "x", "只写数字")]
    [InlineData("confirmed", "", "", "请写明理由")]
    [InlineData("returned", "", "   ", "请写明理由")]
    public async Task What_cannot_be_meant_is_refused_with_the_reason_and_nothing_typed_is_lost(string status, string corrected, string reason, string message)
    {
        await using var dashboard = new RunningDashboard();
        await dashboard.InitializeAsync();
        using var auditor = new Auditor(dashboard);
        var (path, id, _) = await Worst(dashboard);
        var (answer, _, page) = await auditor.Decide(path, new() { ["status"] = status, ["corrected"] = corrected, ["reason"] = reason, ["explanation"] = "<b>说明</b>" });
        answer.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector("form.decide [role=alert]")!.TextContent.ShouldContain(message);
        page.QuerySelector("textarea[name=explanation]")!.TextContent.ShouldBe("<b>说明</b>");
        new FlagQueries(Warehouse(dashboard)).Reviews(RegionScope.All, id).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_the_pages_own_token_nothing_is_decided()
    {
        await using var dashboard = new RunningDashboard();
        await dashboard.InitializeAsync();
        using var auditor = new Auditor(dashboard);
        var (path, id, _) = await Worst(dashboard);
        (await auditor.Decide(path, new() { ["status"] = "confirmed", ["reason"] = "x" }, withToken: false)).Status.ShouldBe(HttpStatusCode.BadRequest);
        new FlagQueries(Warehouse(dashboard)).Reviews(RegionScope.All, id).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_with_a_form_is_not_kept_by_browsers()
    {
        await using var dashboard = new RunningDashboard();
        await dashboard.InitializeAsync();
        using var response = await dashboard.Client.GetAsync(new Uri("/return/1", UriKind.Relative), TestContext.Current.CancellationToken);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task A_replaced_return_cannot_be_decided_on()
    {
        await using var dashboard = new RunningDashboard();
        await dashboard.InitializeAsync();
        using var auditor = new Auditor(dashboard);
        var list = await dashboard.Page("/returns?form=jincheng-2023&period=week-2&region=140522&state=all");
        var old = list.QuerySelectorAll("#table-returns tbody tr").Single(row => row.TextContent.Contains("已被更正")).QuerySelector("a")!.GetAttribute("href")!;
        (await auditor.Read(old)).QuerySelector("form.decide").ShouldBeNull();
        ((int)(await auditor.Decide(old, new() { ["status"] = "confirmed", ["reason"] = "x" })).Status).ShouldBeGreaterThanOrEqualTo(400);
    }

    [Fact]
    public async Task Decisions_say_how_often_each_detector_was_right_week_by_week()
    {
        await using var dashboard = new RunningDashboard();
        await dashboard.InitializeAsync();
        var flags = new FlagQueries(Warehouse(dashboard)).Open(RegionScope.All).Where(flag => flag.Detector == "cells").ToList();
        ReviewRow Decide(FlagRow flag, ReviewStatus status, int day) => new()
        {
            ReturnId = flag.ReturnId,
            Slot = flag.Slot,
            Status = status,
            CorrectedValue = status is ReviewStatus.Corrected ? flag.Proposed : null,
            Reviewer = "示例",
            ReviewedAt = new DateTime(2023, 7, day, 10, 0, 0),
        };
        new ReviewLoader(Warehouse(dashboard)).Load(
        [
            Decide(flags[0], ReviewStatus.Confirmed, 4), Decide(flags[1], ReviewStatus.Confirmed, 5),
            Decide(flags[2], ReviewStatus.Corrected, 12), Decide(flags[3], ReviewStatus.Pending, 12), Decide(flags[3], ReviewStatus.Returned, 13), Decide(flags[4], ReviewStatus.Pending, 13),
        ]);

        var page = await dashboard.Page("/review/precision");
        page.Row("detectors", "单项核对").ShouldBe(["3", "4", "2", "2", "50%"], "what is pending or sent back stays open; of four decided two were right");
        page.Row("weeks", "2023-07-03").ShouldBe(["2", "0", "0%", "0%"]);
        page.Row("weeks", "2023-07-10").ShouldBe(["2", "2", "50%", "50%"]);
        page.QuerySelector("figure[data-chart=lines]").ShouldNotBeNull();
    }

    private static WarehouseDb Warehouse(RunningDashboard dashboard) => dashboard.Services.GetRequiredService<WarehouseGate>().Open().Warehouse!;

    private static async Task<(string Path, long Id, int Slot)> Worst(RunningDashboard dashboard)
    {
        var href = (await dashboard.Page("/review")).QuerySelector("#table-queue tbody th a")!.GetAttribute("href")!.Split('#')[0];
        var parts = href.Split('/', '?', '=');
        return (href, long.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture), int.Parse(parts[^1], System.Globalization.CultureInfo.InvariantCulture));
    }
}
