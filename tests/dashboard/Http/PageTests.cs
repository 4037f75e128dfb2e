using System.Net;
using Microsoft.AspNetCore.Components;
using SafetyMonth.Dashboard.Components;

namespace SafetyMonth.Dashboard.Tests.Http;

[Collection(typeof(SharedDashboard))]
public class PageTests(RunningDashboard dashboard)
{
    /// <summary>An address of every page; a page that is missing here fails a test below.</summary>
    public static TheoryData<string> Pages { get; } =
    [
        "/", "/?theme=drill", "/?region=140500", "/?region=140522&period=week-1", "/?form=zhoushan-2023", "/?year=2021", "/briefing", "/briefing?region=140500", "/wall", "/wall?view=reporting", "/wall?view=exceptions&region=140500", "/wall?view=drill", "/wall?view=years",
        "/indicator/drill.sessions", "/indicator/participation.attendance?region=210000", "/indicator/organisation.in_plan?x=1", "/indicators", "/indicators?theme=hazard",
        "/returns", "/returns?due=missing&state=unsettled", "/returns?state=all&page=2", "/return/1", "/forms", "/forms/jincheng-2023", "/forms/jizhou-2020", "/forms/330900-2024", "/statements", "/statements?basis=published&year=2021&region=100000", "/statements?indicator=lecture.sessions", "/problems", "/about", "/error", "/upload", "/upload?batch=0",
        "/compare", "/compare?region=210000&chart=lines", "/search", "/search?q=ycx",
        "/review", "/review?severity=error&status=none&order=effect", "/review?status=confirmed", "/review/precision", "/review/check", "/review/letters", "/review/letters?region=140500&notices=all", "/return/91?slot=2", "/return/91?slot=all",
    ];

    // What shows a refusal, and what needs an account: the tests beside this one and those of accounts hold these.
    private static readonly string[] Elsewhere =
        ["/not-found", "/status/{Code:int}", "/sign-in", "/account", "/accounts", "/audit-log", "/return/{Id:long}/contact"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_shown_in_both_languages(string path)
    {
        if (path.Contains("organisation.in_plan", StringComparison.Ordinal))
        {
            await dashboard.Page(path, HttpStatusCode.NotFound);
            return;
        }

        var chinese = await dashboard.Page(path);
        var english = await dashboard.Page(path + (path.Contains('?') ? "&" : "?") + "lang=en");
        chinese.DocumentElement.GetAttribute("lang").ShouldBe("zh-CN");
        english.DocumentElement.GetAttribute("lang").ShouldBe("en");
        chinese.Title.ShouldNotBe(english.Title);
        foreach (var page in new[] { chinese, english })
            page.QuerySelectorAll("h1").Length.ShouldBe(1);
    }

    [Fact]
    public void Every_page_of_the_program_is_tested()
    {
        var tested = Pages.Select(row => row.Data.Split('?')[0]).ToList();
        foreach (var route in Routes().Where(route => !Elsewhere.Contains(route)))
            tested.ShouldContain(path => Matches(route, path), route);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "没有被接受")]
    [InlineData(HttpStatusCode.Forbidden, "没有权限")]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, "太大")]
    [InlineData(HttpStatusCode.TooManyRequests, "太频繁")]
    public async Task What_is_refused_is_a_page_that_says_why(HttpStatusCode status, string said)
        => (await dashboard.Page($"/status/{(int)status}", status)).QuerySelector("h1")!.TextContent.ShouldContain(said);

    [Fact]
    public async Task What_is_not_there_is_a_page_that_says_what_to_do()
    {
        foreach (var path in new[] { "/nowhere", "/return/999999", "/return/abc", "/forms/nope", "/indicator/nope", "/?format=csv&table=nope" })
        {
            using var response = await dashboard.Client.GetAsync(new Uri(path, UriKind.Relative));
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await dashboard.Page("/nowhere", HttpStatusCode.NotFound)).Body!.TextContent.ShouldContain("请检查地址");
    }

    [Fact]
    public async Task Every_link_leads_somewhere_and_every_anchor_is_there()
    {
        var (seen, queue) = (new HashSet<string>(), new Queue<string>(["/", "/review", "/returns", "/forms", "/problems", "/indicator/drill.total_sessions?region=140500"]));
        var kinds = new Dictionary<string, int>();
        while (queue.TryDequeue(out var href))
        {
            var (path, anchor) = href.Split('#') is [var before, var after] ? (before, after) : (href, null);
            // A few of each kind: pages of one kind are made by the same code.
            var kind = path.Split('?')[0].Split('/')[1];
            if (path.Contains("format=csv", StringComparison.Ordinal) || !seen.Add(href) || (kinds[kind] = kinds.GetValueOrDefault(kind) + 1) > 14)
                continue;
            var page = await dashboard.Page(path);
            if (anchor is not null)
                page.GetElementById(anchor).ShouldNotBeNull(href);
            foreach (var next in page.Links())
                queue.Enqueue(next);
        }

        seen.Count.ShouldBeGreaterThan(50);
    }

    [Fact]
    public async Task A_page_nobody_can_mean_is_shown_without_its_nonsense()
    {
        var page = await dashboard.Page("/?year=banana&region=%3Cscript%3E&form=%27%20or%201=1&period=x&theme=x&page=-1");
        page.QuerySelectorAll("script:not([src])").ShouldAllBe(script => script.GetAttribute("type") == "application/json");
    }

    private static IEnumerable<string> Routes()
        => typeof(App).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes(typeof(RouteAttribute), false)).Cast<RouteAttribute>().Select(route => route.Template);

    private static bool Matches(string route, string path)
    {
        var (left, right) = (route.Split('/'), path.Split('/'));
        return left.Length == right.Length && left.Zip(right).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
    }
}
