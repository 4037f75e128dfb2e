using System.Net;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Access;

[Collection(typeof(SharedGuarded))]
public class SignInPageTests(Guarded guarded)
{
    private RunningDashboard Dashboard => guarded.Dashboard;

    [Fact]
    public async Task Who_signs_in_comes_back_to_what_was_asked_for()
    {
        using var visitor = new Visitor(Dashboard);
        using var asked = await visitor.Get("/returns?region=140522");
        asked.Headers.Location!.ToString().ShouldBe("/sign-in?return=%2Freturns%3Fregion%3D140522");
        using var answer = await visitor.TrySignIn("analyst", Guarded.Password, "/returns?region=140522");
        answer.Headers.Location!.ToString().ShouldBe("/returns?region=140522");
        (await visitor.Page("/returns?region=140522")).QuerySelector("a[href='/account']")!.TextContent.ShouldBe("analyst");
    }

    [Theory]
    [InlineData("analyst", "not-the-password")]
    [InlineData("nobody-of-that-name", Guarded.Password)]
    [InlineData("x", "")]
    public async Task Whatever_is_wrong_is_answered_with_the_same_words(string name, string password)
    {
        using var visitor = new Visitor(Dashboard);
        using var answer = await visitor.TrySignIn(name, password);
        answer.Headers.Location!.ToString().ShouldBe("/sign-in?failed=1&return=%2F");
        (await visitor.Page(answer.Headers.Location.ToString())).QuerySelector("[role=alert]")!.TextContent
            .ShouldBe("用户名或密码不对，或账户暂时不能用。连续错 5 次会锁定 15 分钟。");
        (await visitor.Status("/")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_cookie_is_for_this_site_alone_and_out_of_reach_of_scripts()
    {
        using var visitor = new Visitor(Dashboard);
        using var answer = await visitor.TrySignIn("analyst", Guarded.Password);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("safetymonth=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldNotContain("expires");
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("returns")]
    [InlineData("/sign-in?return=/sign-in")]
    public async Task Nobody_is_led_to_another_site(string back)
    {
        using var visitor = new Visitor(Dashboard);
        using var answer = await visitor.TrySignIn("analyst", Guarded.Password, back);
        answer.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task Who_signs_out_is_out_and_so_is_who_copied_the_cookie()
    {
        using var visitor = await guarded.Anew("analyst");
        using var thief = new Visitor(Dashboard);
        thief.Cookies.Add(visitor.Cookies.GetCookies(Dashboard.Address));
        (await thief.Status("/")).ShouldBe(HttpStatusCode.OK);
        using var answer = await visitor.Submit("/account", "/account/sign-out");
        answer.Headers.Location!.ToString().ShouldBe("/sign-in");
        (await visitor.Status("/")).ShouldBe(HttpStatusCode.Redirect);
        (await thief.Status("/")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_page_is_kept_for_its_reader_alone()
    {
        var (county, all) = (await guarded.As("county"), await guarded.As("analyst"));
        using var mine = await county.Get("/");
        using var theirs = await all.Get("/");
        mine.Headers.ETag.ShouldNotBeNull().ShouldNotBe(theirs.Headers.ETag);
        mine.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        mine.Headers.Vary.ShouldContain("Cookie");
    }

    [Theory]
    [InlineData("/account")]
    [InlineData("/accounts")]
    [InlineData("/audit-log")]
    [InlineData("/return/1/contact")]
    public async Task What_changes_without_the_data_is_never_kept(string path)
    {
        using var answer = await (await guarded.As("admin")).Get(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task Every_answer_still_forbids_inline_code_and_other_hosts()
    {
        using var nobody = new Visitor(Dashboard);
        foreach (var path in new[] { "/", "/sign-in", "/accounts" })
        {
            using var answer = await nobody.Get(path);
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
        }
    }

    [Fact]
    public async Task The_asked_for_health_tells_nothing_more() => (await Dashboard.File("/health")).ShouldBe("""{"status":"ok","warehouse":"open"}""");
}
