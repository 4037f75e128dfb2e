using System.Net;
using SafetyMonth.Dashboard.Access;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Access;

/// <summary>What the issue asks of access, for every route that there is.</summary>
[Collection(typeof(SharedGuarded))]
public class EveryRouteTests(Guarded guarded)
{
    private RunningDashboard Dashboard => guarded.Dashboard;

    private static readonly string[] Open = ["/sign-in", "/account/sign-in", "/error", "/not-found", "/status/{Code:int}", "/health", "/assets/{tag}/{file}"];

    [Fact]
    public void Every_key_of_the_query_string_is_tried() => Routes.UnknownKeys().ShouldBeEmpty($"say in {nameof(Routes.States)} what asks for the other county by it");

    [Fact]
    public async Task A_county_reaches_no_figure_of_another_by_any_route_file_or_query_string()
    {
        var (county, all) = (await guarded.As("county"), await guarded.As("admin"));
        var (addresses, shown) = (new HashSet<string>(), 0);
        foreach (var address in Asked())
        {
            addresses.Add(address);
            using var whole = await all.Get(address);
            shown += (await Leaks.In(whole)).Count > 0 ? 1 : 0;
            addresses.UnionWith(await Offered(whole, address));
        }

        var found = new List<string>();
        foreach (var address in addresses)
        {
            using var answer = await county.Get(address);
            ((int)answer.StatusCode).ShouldBeLessThan(500, address);
            found.AddRange((await Leaks.In(answer)).Select(leak => $"{address}: {leak}"));
        }

        found.ShouldBeEmpty();
        shown.ShouldBeGreaterThan(50, "who sees everything finds the other county at as many addresses");
    }

    [Fact]
    public async Task What_a_county_sends_changes_and_shows_nothing_of_another()
    {
        using var county = await guarded.Anew("county");
        // Signing out comes last: nothing more can be sent after it.
        foreach (var route in Routes.Of(Dashboard).Where(route => route.IsSent()).OrderBy(route => Routes.Pattern(route).EndsWith("out", StringComparison.Ordinal)))
        {
            var (page, fields) = Routes.Fields(route);
            var token = (await county.Page(page)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            using var answer = await county.Post(Routes.Pattern(route), [("__RequestVerificationToken", token), .. fields]);
            (await Leaks.In(answer)).ShouldBeEmpty(Routes.Pattern(route));
            ((int)answer.StatusCode).ShouldBeLessThan(500, Routes.Pattern(route));
        }

        (await (await guarded.As("neighbour")).Page("/accounts")).QuerySelector("#table-accounts")!.TextContent.ShouldNotContain("spy");
        (await (await guarded.As("county")).Page("/account")).Body!.TextContent.ShouldContain(TwoCounties.Own);
    }

    [Fact]
    public async Task A_county_reveals_no_contact_of_another()
    {
        var county = await guarded.As("county");
        var token = (await county.Page("/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var answer = await county.Post("/return/6/contact", ("__RequestVerificationToken", token), ("_handler", "reveal"));
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        (await Leaks.In(answer)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_session_every_route_leads_to_the_sign_in_page_but_the_few_that_need_none()
    {
        using var nobody = new Visitor(Dashboard);
        foreach (var route in Routes.Of(Dashboard).Where(route => !Open.Contains(Routes.Pattern(route))))
            foreach (var address in route.IsSent() ? [Routes.Pattern(route)] : Routes.Addresses(route).Take(1).SelectMany(one => new[] { one, one + "?format=csv&table=returns" }))
            {
                using var answer = route.IsSent() ? await nobody.Post(address) : await nobody.Get(address);
                answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, address);
                answer.Headers.Location!.ToString().ShouldStartWith("/sign-in", customMessage: address);
            }
    }

    [Fact]
    public async Task Every_form_asks_for_its_token()
    {
        var admin = await guarded.As("admin");
        foreach (var route in Routes.Of(Dashboard).Where(route => route.IsSent()))
        {
            using var answer = await admin.Post(Routes.Pattern(route), Routes.Fields(route).Fields);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, Routes.Pattern(route));
        }

        using var reveal = await admin.Post("/return/1/contact", ("_handler", "reveal"));
        reveal.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await reveal.Content.ReadAsStringAsync()).ShouldNotContain(TwoCounties.Phone);
    }

    [Theory]
    [InlineData("leader", "/", true)]
    [InlineData("leader", "/returns", true)]
    [InlineData("leader", "/?format=csv&table=by-region", false)]
    [InlineData("leader", "/return/1/contact", false)]
    [InlineData("leader", "/audit-log", false)]
    [InlineData("leader", "/review", false)]
    [InlineData("analyst", "/review/precision", false)]
    [InlineData("auditor", "/review", true)]
    [InlineData("leader", "/accounts", false)]
    [InlineData("analyst", "/?format=csv&table=by-region", true)]
    [InlineData("analyst", "/?format=xlsx&table=by-region", true)]
    [InlineData("analyst", "/return/1/contact", false)]
    [InlineData("analyst", "/audit-log", false)]
    [InlineData("auditor", "/return/1/contact", true)]
    [InlineData("auditor", "/audit-log", true)]
    [InlineData("auditor", "/accounts", false)]
    [InlineData("admin", "/accounts", true)]
    public async Task A_role_opens_what_it_is_for_and_no_more(string name, string address, bool opens)
    {
        var visitor = await guarded.As(name);
        (await visitor.Status(address)).ShouldBe(opens ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_page_tells_what_is_not_allowed_and_offers_no_way_to_it()
    {
        var leader = await guarded.As("leader");
        (await leader.Page("/accounts", HttpStatusCode.Forbidden)).QuerySelector("h1")!.TextContent.ShouldBe("您没有权限打开这一页");
        var page = await leader.Page("/");
        page.QuerySelectorAll("a.file").ShouldBeEmpty();
        page.QuerySelectorAll("a[href='/accounts'], a[href='/audit-log']").ShouldBeEmpty();
    }

    [Fact]
    public void Each_role_may_what_the_one_before_it_may()
    {
        foreach (var policy in Policies.All)
        {
            var allowed = Enum.GetValues<Warehouse.Vocabulary.Role>().Select(role => Policies.Allows(role, policy)).ToList();
            allowed.SequenceEqual(allowed.Order()).ShouldBeTrue(policy);
            allowed[^1].ShouldBeTrue(policy);
        }
        Policies.Allows(Warehouse.Vocabulary.Role.Administrator, "unheard-of").ShouldBeFalse();
    }

    // Lists are asked in every state, one thing alone in two.
    private IEnumerable<string> Asked()
        => from route in Routes.Of(Dashboard)
           where !route.IsSent()
           from address in Routes.Addresses(route)
           from state in Routes.Pattern(route).Contains('{', StringComparison.Ordinal) ? Routes.States.Take(2) : Routes.States
           select With(address, state);

    // What somebody who sees everything is offered there: files of tables, and other pages.
    private static async Task<IEnumerable<string>> Offered(HttpResponseMessage answer, string address)
    {
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            return [];
        var page = await Visitor.Parse(answer);
        var tables = page.QuerySelectorAll("table[id^=table-]").Select(table => With(address, "format=csv&table=" + table.Id!["table-".Length..]));
        return address.Contains('?', StringComparison.Ordinal) ? tables
            : [.. tables, .. tables.Select(file => file.Replace("=csv", "=xlsx", StringComparison.Ordinal)), .. page.Links().Select(link => link.Split('#')[0]).Where(link => !link.Contains("format=", StringComparison.Ordinal))];
    }

    private static string With(string address, string state)
        => state.Length == 0 ? address : address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + state;
}
