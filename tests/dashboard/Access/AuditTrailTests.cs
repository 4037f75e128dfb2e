using System.Net;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using SafetyMonth.Dashboard.Data;

namespace SafetyMonth.Dashboard.Tests.Access;

/// <summary>What people do stands in the log, and who changes the log is found out.</summary>
public sealed class AuditTrailTests : IAsyncLifetime
{
    private readonly Guarded guarded = new();

    public ValueTask InitializeAsync() => guarded.InitializeAsync();

    public ValueTask DisposeAsync() => guarded.DisposeAsync();

    [Fact]
    public async Task Signing_in_and_out_exports_pictures_contacts_and_changes_of_accounts_are_logged()
    {
        using var admin = await guarded.Anew("admin");
        using (var wrong = new Visitor(guarded.Dashboard))
            await wrong.TrySignIn("admin", "not-the-password");
        (await admin.Status("/returns?format=csv&table=returns")).ShouldBe(HttpStatusCode.OK);
        (await admin.Status("/returns?format=xlsx&table=none-of-that-name")).ShouldBe(HttpStatusCode.NotFound);
        (await admin.Status("/return/1/picture/5")).ShouldBe(HttpStatusCode.OK);
        using (var revealed = await admin.Submit("/return/1/contact", "/return/1/contact"))
        {
            var page = await Visitor.Parse(revealed);
            page.Body!.TextContent.ShouldContain(TwoCounties.Phone);
            page.Body.TextContent.ShouldContain("王示例");
            revealed.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }

        await admin.Submit("/accounts?edit=leader", "/accounts/change", ("role", "analyst"), ("regions", "140522"));
        using (var leader = await guarded.Anew("leader"))
            await leader.Submit("/account", "/account/sign-out");

        var log = (await admin.Page("/audit-log")).QuerySelectorAll("#table-audit-log tbody tr")
            .Select(row => string.Join('|', row.QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent.Trim()).Where((_, i) => i != 2))).Reverse().ToList();
        log.ShouldBe(
        [
            "登录|admin|/sign-in|",
            "登录失败|admin|/sign-in|密码不对",
            "导出|admin|/returns?format=csv&table=returns|",
            "导出|admin|/return/1/picture/5|",
            $"查看联系方式|admin|/return/1|{TwoCounties.OwnUnit}",
            "账户|admin|leader|change role=analyst regions=140522",
            "登录|leader|/sign-in|",
            "退出|leader|/account|",
        ]);
        (await admin.Page("/audit-log")).QuerySelector(".notices .good")!.TextContent.ShouldContain("校验通过：8 条");
    }

    [Fact]
    public async Task A_changed_entry_is_reported_on_the_page()
    {
        using var admin = await guarded.Anew("admin");
        await admin.Status("/returns?format=csv&table=returns");
        using (var connection = guarded.Dashboard.Services.GetRequiredService<WarehouseGate>().Open().Warehouse!.Connect())
            connection.Execute("update audit_log set actor = 'leader' where entry_id = 2");
        (await admin.Page("/audit-log")).QuerySelector(".notices .bad")!.TextContent.ShouldContain("第 2 条起对不上");
    }

    [Fact]
    public async Task Filters_narrow_the_log_and_a_county_sees_its_own_alone()
    {
        using var admin = await guarded.Anew("admin");
        using var county = await guarded.Anew("county");
        using var neighbour = await guarded.Anew("neighbour");
        await county.Status("/returns?format=csv&table=returns");
        (await Actors(admin, "/audit-log?kind=signin")).ShouldBe(["neighbour", "county", "admin"]);
        (await Actors(admin, "/audit-log?kind=export")).ShouldBe(["county"]);
        (await Actors(admin, "/audit-log?actor=neighbour")).ShouldBe(["neighbour"]);
        (await Actors(admin, "/audit-log?until=2020-01-01")).ShouldBeEmpty();
        (await Actors(county, "/audit-log")).ShouldBe(["county", "county"]);
        (await county.Page("/audit-log")).QuerySelector(".notices").ShouldBeNull("the whole log is not the county's");
    }

    private static async Task<string[]> Actors(Visitor visitor, string path)
        => [.. (await visitor.Page(path)).QuerySelectorAll("#table-audit-log tbody tr td:nth-of-type(3)").Select(cell => cell.TextContent.Trim())];
}
