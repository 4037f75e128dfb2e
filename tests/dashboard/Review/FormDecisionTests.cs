using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.KnownForms;
using SafetyMonth.Dashboard.Tests.Http;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Review;

/// <summary>A learned form is confirmed or refused while the dashboard runs.</summary>
public sealed class FormDecisionTests : IAsyncLifetime
{
    private const string Page = "/forms/330900-2024";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safetymonth-forms-");
    private RunningDashboard dashboard = null!;
    private Auditor auditor = null!;

    public async ValueTask InitializeAsync()
    {
        dashboard = await KnownFormsFolder.Start(folder.FullName);
        auditor = new Auditor(dashboard);
    }

    public async ValueTask DisposeAsync()
    {
        auditor.Dispose();
        await dashboard.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_is_guessed_is_shown_and_not_confirmed_without_a_word()
    {
        var page = await auditor.Read(Page);
        page.QuerySelector("input[name=bureau]")!.GetAttribute("value").ShouldBe("未知");
        page.QuerySelector("#why-bureau")!.TextContent.ShouldBe("没有找到发文单位，请补");
        page.QuerySelector("select[name=basis] option[selected]")!.GetAttribute("value").ShouldBe("increment");
        page.QuerySelector("form.decide summary")!.TextContent.ShouldContain("个填空的指标是猜的");

        var (status, _, refused) = await auditor.Decide(Page, new() { ["decision"] = "confirm", ["bureau"] = "舟山市示例局" });

        status.ShouldBe(HttpStatusCode.BadRequest);
        refused.QuerySelector("form.decide [role=alert]")!.TextContent.ShouldContain("还有猜的内容");
        refused.QuerySelector("input[name=bureau]")!.GetAttribute("value").ShouldBe("舟山市示例局", "nothing typed is lost");
        Known().ShouldBeNull();
        (await dashboard.Page("/indicator/drill.sessions?year=2024")).Body!.TextContent.ShouldNotContain("330900-2024");
    }

    [Fact]
    public async Task A_confirmed_form_is_corrected_and_its_returns_count()
    {
        var answers = new Dictionary<string, string> { ["decision"] = "confirm", ["right"] = "1", ["bureau"] = "舟山市示例局: #1", ["final"] = "7月5日" };

        var (status, location, _) = await auditor.Decide(Page, answers);

        status.ShouldBe(HttpStatusCode.Redirect);
        location.ShouldNotBeNull().ShouldEndWith(Page + "?said=confirmed");
        var form = Known().ShouldNotBeNull();
        form.Bureau.ShouldBe("舟山市示例局: #1");
        form.Calendar.Final.ShouldSatisfyAllConditions(final => final.Month.ShouldBe(7), final => final.Day.ShouldBe(5));
        var page = await auditor.Read(new Uri(location).PathAndQuery);
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("已确认");
        page.QuerySelector("form.decide").ShouldBeNull();
        page.QuerySelector("#table-calendar")!.TextContent.ShouldContain("2024-07-05");
        (await dashboard.Page("/indicator/drill.sessions?year=2024")).Body!.TextContent.ShouldContain("9");
        (await dashboard.Page("/forms")).QuerySelector($".notices a[href='{Page}']").ShouldBeNull();
        (await dashboard.Page("/returns?form=330900-2024")).QuerySelectorAll("#table-returns tbody tr").Length.ShouldBe(1, "its return was read again, not once more");
        Logged().ShouldBe([(Page, "confirm")]);
    }

    [Fact]
    public async Task A_return_that_comes_after_the_confirmation_is_one_of_the_form()
    {
        await auditor.Decide(Page, new() { ["decision"] = "confirm", ["right"] = "1" });
        var bytes = System.Text.Encoding.UTF8.GetBytes(Seeding.DemoSeason.Unknown.Replace("定海区渔港管理站", "普陀区渔港管理站", StringComparison.Ordinal));

        var arrival = (await dashboard.Services.GetRequiredService<Arrivals.ArrivalDesk>().Take("", "普陀.html", bytes, RegionScope.All)).ShouldHaveSingleItem();

        arrival.Report.Provisional.ShouldBeNull();
        arrival.Report.Returns.ShouldHaveSingleItem().Return.FormId.ShouldBe("330900-2024");
    }

    [Theory]
    [InlineData("final", "夏天")]
    [InlineData("final", "")]
    [InlineData("bureau", "")]
    public async Task A_correction_that_means_nothing_is_refused_with_the_reason(string field, string value)
    {
        var (status, _, page) = await auditor.Decide(Page, new() { ["decision"] = "confirm", ["right"] = "1", [field] = value });

        status.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector("form.decide [role=alert]")!.TextContent.Trim().ShouldNotBeEmpty();
        Known().ShouldBeNull();
    }

    [Fact]
    public async Task A_refused_form_waits_for_nobody_and_can_still_be_confirmed()
    {
        (await auditor.Decide(Page, new() { ["decision"] = "refuse", ["reason"] = " " })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await auditor.Decide(Page, new() { ["decision"] = "refuse", ["reason"] = "<b>不是</b>月报" })).Status.ShouldBe(HttpStatusCode.Redirect);

        var page = await auditor.Read(Page);
        page.QuerySelector(".notices")!.TextContent.ShouldContain("<b>不是</b>月报");
        page.QuerySelector("button[value=refuse]").ShouldBeNull();
        (await dashboard.Page("/forms")).QuerySelector($".notices a[href='{Page}']").ShouldBeNull();
        (await dashboard.Page("/forms")).QuerySelector("#table-forms")!.TextContent.ShouldContain("不采用");
        (await auditor.Decide(Page, new() { ["decision"] = "confirm", ["right"] = "1" })).Status.ShouldBe(HttpStatusCode.Redirect);
        Known().ShouldNotBeNull();
        Logged().ShouldBe([(Page, "confirm"), (Page, "refuse")]);
    }

    [Fact]
    public async Task Without_the_pages_own_token_nothing_is_decided()
    {
        var (status, _, _) = await auditor.Decide(Page, new() { ["decision"] = "confirm", ["right"] = "1" }, withToken: false);

        status.ShouldBe(HttpStatusCode.BadRequest);
        Known().ShouldBeNull();
    }

    private Form? Known() => FormCatalogue.Load(dashboard.Services.GetRequiredService<FormBook>().Folder).Find("330900-2024");

    private (string, string)[] Logged()
        => [.. new AuditLog(dashboard.Services.GetRequiredService<WarehouseGate>().Open().Warehouse!)
            .Entries(RegionScope.All, new AuditFilter(AuditKind.Form), new Page(0, 10)).Select(entry => (entry.Subject, entry.Detail))];
}
