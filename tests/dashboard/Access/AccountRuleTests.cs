using System.Net;
using SafetyMonth.Dashboard.Access;
using SafetyMonth.Warehouse.Access;

namespace SafetyMonth.Dashboard.Tests.Access;

public sealed class AccountRuleTests : IAsyncLifetime
{
    private readonly Guarded guarded = new();

    public ValueTask InitializeAsync() => guarded.InitializeAsync();

    public ValueTask DisposeAsync() => guarded.DisposeAsync();

    [Fact]
    public async Task An_administrator_of_a_county_manages_its_accounts_and_gives_no_more()
    {
        using var county = await guarded.Anew("county");
        (await county.Page("/accounts")).QuerySelectorAll("#table-accounts tbody tr").Length.ShouldBe(1);
        (await county.Page("/accounts?edit=admin")).GetElementById("edit").ShouldBeNull();
        (await Add(county, "spy", "*")).ShouldBe("outofscope");
        (await Add(county, "spy", "140500")).ShouldBe("outofscope");
        (await Add(county, "spy", "140522 140525")).ShouldBe("outofscope");
        (await Add(county, "clerk", "140522")).ShouldBe("added");
        (await Send(county, "/accounts/password", ("name", "admin"), ("password", "taken-over-9"))).ShouldBe("unknown");
        (await Send(county, "/accounts/disable", ("name", "neighbour"))).ShouldBe("unknown");
        (await Send(county, "/accounts/change", ("name", "county"), ("role", "administrator"), ("regions", "*"))).ShouldBe("outofscope");
    }

    [Fact]
    public async Task Somebody_who_manages_everything_always_remains()
    {
        using var admin = await guarded.Anew("admin");
        (await Send(admin, "/accounts/disable", ("name", "admin"))).ShouldBe("lastadministrator");
        (await Send(admin, "/accounts/change", ("name", "admin"), ("role", "leader"), ("regions", "*"))).ShouldBe("lastadministrator");
        (await Send(admin, "/accounts/change", ("name", "admin"), ("role", "administrator"), ("regions", "140522"))).ShouldBe("lastadministrator");
        (await Send(admin, "/accounts/change", ("name", "auditor"), ("role", "administrator"), ("regions", "*"))).ShouldBe("changed");
        (await Send(admin, "/accounts/disable", ("name", "admin"))).ShouldBe("disabled");
        (await admin.Status("/")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("a", "140522", "badname")]
    [InlineData("a b", "140522", "badname")]
    [InlineData("<b>x</b>", "140522", "badname")]
    [InlineData("ADMIN", "140522", "nametaken")]
    [InlineData("ａｄｍｉｎ", "140522", "nametaken")]
    [InlineData("clerk", "", "badregion")]
    [InlineData("clerk", "999999", "badregion")]
    [InlineData("clerk", "14", "badregion")]
    [InlineData("clerk", "* 140522", "badregion")]
    public async Task What_cannot_be_is_refused(string name, string regions, string outcome)
    {
        using var admin = await guarded.Anew("admin");
        (await Add(admin, name, regions)).ShouldBe(outcome);
    }

    [Fact]
    public async Task Only_so_many_tries_a_minute_come_from_one_address()
    {
        using var visitor = new Visitor(guarded.Dashboard);
        var answers = new List<HttpStatusCode>();
        var token = (await visitor.Page("/sign-in")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        for (var i = 0; i < SignInRate.Tries + 1; i++)
            using (var answer = await visitor.Post("/account/sign-in", ("__RequestVerificationToken", token), ("name", "nobody-here"), ("password", "x"), ("return", "/")))
                answers.Add(answer.StatusCode);
        answers[..SignInRate.Tries].ShouldAllBe(answer => answer == HttpStatusCode.Redirect);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("short-1", false)]
    [InlineData("aaaaaaaaaaaa", false)]
    [InlineData("wangwu-secret", false)]
    [InlineData("quite-long-enough", true)]
    public void A_password_is_long_varied_and_without_the_name(string password, bool strong) => Passwords.IsStrong("wangwu", password).ShouldBe(strong);

    [Theory]
    [InlineData("140581、140522", "140522 140581")]
    [InlineData("  140522,140522 ", "140522")]
    [InlineData("全部", Account.Everywhere)]
    public void Regions_are_read_as_people_write_them(string text, string regions) => RegionList.Parse(text).ShouldBe(regions);

    private static Task<string> Add(Visitor visitor, string name, string regions)
        => Send(visitor, "/accounts/add", ("name", name), ("role", "leader"), ("regions", regions), ("password", "given-by-boss-7"));

    private static async Task<string> Send(Visitor visitor, string action, params (string Name, string Value)[] fields)
    {
        var token = (await visitor.Page("/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var answer = await visitor.Post(action, [("__RequestVerificationToken", token), .. fields]);
        return answer.Headers.Location!.ToString().Split("said=")[1].Split('&')[0];
    }
}
