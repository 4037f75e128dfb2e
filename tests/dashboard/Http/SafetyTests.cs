using System.Net;
using SafetyMonth.Dashboard.Tests.Seeding;

namespace SafetyMonth.Dashboard.Tests.Http;

[Collection(typeof(SharedDashboard))]
public class SafetyTests(RunningDashboard dashboard)
{
    private static readonly string[] Paths = ["/", "/returns", "/return/91", "/indicator/drill.sessions", "/forms/liaoning-2020", "/problems", "/review", "/review/precision", "/nowhere"];

    [Fact]
    public async Task Every_answer_forbids_inline_code_and_other_hosts()
    {
        foreach (var path in Paths)
        {
            using var response = await dashboard.Client.GetAsync(new Uri(path, UriKind.Relative));
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("default-src 'none'");
            policy.ShouldContain("script-src 'self';");
            policy.ShouldContain("style-src 'self';");
            policy.ShouldNotContain("unsafe");
            response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            response.Headers.Contains("Server").ShouldBeFalse();
        }
    }

    [Fact]
    public async Task No_page_holds_inline_code_inline_style_or_another_host()
    {
        foreach (var path in Paths.SkipLast(1))
        {
            var page = await dashboard.Page(path);
            page.QuerySelectorAll("[style], style").ShouldBeEmpty(path);
            page.QuerySelectorAll("script:not([src])").ShouldAllBe(script => script.GetAttribute("type") == "application/json");
            page.QuerySelectorAll("*").SelectMany(element => element.Attributes).ShouldAllBe(attribute => !attribute.Name.StartsWith("on"));
            page.QuerySelectorAll("[src], link[href]").ShouldAllBe(element => (element.GetAttribute("src") ?? element.GetAttribute("href"))!.StartsWith('/'));
        }
    }

    [Fact]
    public async Task Text_from_a_document_stays_text()
    {
        var id = await RevisedReturn();
        var page = await dashboard.Page($"/return/{id}");
        page.GetElementById("slot-29")!.TextContent.ShouldContain(DemoSeason.Markup);
        page.GetElementById("table-media")!.TextContent.ShouldContain("javascript:alert(1)");
        page.QuerySelectorAll("a").ShouldAllBe(link => !link.GetAttribute("href")!.StartsWith("javascript"));
        page.QuerySelectorAll("script").ShouldAllBe(script => !script.TextContent.Contains("alert"));
    }

    [Fact]
    public async Task A_contact_is_masked_everywhere()
    {
        var text = await dashboard.File("/return/1");
        text.ShouldContain("123****1234");
        text.ShouldNotContain("12300001234");
        text.ShouldNotContain("王示例");
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    public async Task A_page_of_another_site_cannot_ask_under_its_own_name(string host, HttpStatusCode answer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = host;
        using var response = await dashboard.Client.SendAsync(request);
        response.StatusCode.ShouldBe(answer);
    }

    private async Task<string> RevisedReturn()
    {
        var page = await dashboard.Page("/returns?form=jincheng-2023&period=week-2&region=140522");
        return page.QuerySelector("#table-returns tbody th a")!.GetAttribute("href")!.Split('/')[^1];
    }
}
