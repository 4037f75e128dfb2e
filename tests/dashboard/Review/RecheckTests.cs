using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Tests.Http;
using SafetyMonth.Warehouse.Access;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Review;

/// <summary>Everything is checked again while the dashboard owns the warehouse.</summary>
public sealed class RecheckTests : IDisposable
{
    private const string Page = "/review/check";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safetymonth-recheck-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Flags_are_opened_told_and_closed_when_their_cause_is_gone()
    {
        var season = new CheckedSeason(20);
        var right = season[7, 2, 4];
        season[7, 2, 4] *= 100;
        await using var dashboard = await RunningDashboard.Over(Seeded(season));
        using var auditor = new Auditor(dashboard);
        (await dashboard.Page("/review")).QuerySelectorAll("#table-queue tbody th").ShouldBeEmpty("nothing was judged yet");

        var (status, location, _) = await auditor.Decide(Page, []);

        status.ShouldBe(HttpStatusCode.Redirect);
        (await auditor.Read(new Uri(dashboard.Address, location!).PathAndQuery)).QuerySelector("[role=status]")!.TextContent.ShouldStartWith("核对 100 份；新疑点 ");
        (await dashboard.Page("/review")).QuerySelector("#table-queue tbody tr")!.TextContent.ShouldContain($"第2周填{season[7, 2, 4]}");
        var flag = new FlagQueries(Warehouse(dashboard)).Open(RegionScope.All)[0];
        new AuditLog(Warehouse(dashboard)).Entries(RegionScope.All, new AuditFilter(AuditKind.Review), new Page(0, 10)).ShouldHaveSingleItem().Subject.ShouldBe(Page);

        season[7, 2, 4] = right;
        new ReturnLoader(Warehouse(dashboard)).Load([season.Record(7, 2, "2023-06-20")]);
        await auditor.Decide(Page, []);

        new FlagQueries(Warehouse(dashboard)).OfReturn(RegionScope.All, flag.ReturnId).Single(other => other.FlagId == flag.FlagId).ClosedBecause.ShouldBe("该期已有更正的填报表，原因已消除。");
        (await auditor.Read($"/return/{flag.ReturnId}?slot=4")).Body!.TextContent.ShouldContain("该期已有更正的填报表，原因已消除。");
    }

    [Fact]
    public async Task Without_its_token_nothing_is_done()
    {
        await using var dashboard = await RunningDashboard.Over(Seeded(new CheckedSeason(7)));
        using var auditor = new Auditor(dashboard);
        (await auditor.Decide(Page, [], withToken: false)).Status.ShouldBe(HttpStatusCode.BadRequest);
        new Checker(Warehouse(dashboard)).HasLearned.ShouldBeFalse();
    }

    private string Seeded(CheckedSeason season)
    {
        var path = Path.Combine(folder.FullName, "w.duckdb");
        using var warehouse = WarehouseDb.Open(path).Warehouse!;
        season.LoadInto(warehouse);
        return path;
    }

    private static WarehouseDb Warehouse(RunningDashboard dashboard) => dashboard.Services.GetRequiredService<WarehouseGate>().Open().Warehouse!;
}
