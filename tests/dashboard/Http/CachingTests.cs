using System.Net;
using System.Net.Http.Headers;

namespace SafetyMonth.Dashboard.Tests.Http;

[Collection(typeof(SharedDashboard))]
public class CachingTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        var tag = await Tag("/", null);
        (await Ask("/", tag, null)).ShouldBe(HttpStatusCode.NotModified);
        (await Ask("/", tag, "lang=en")).ShouldBe(HttpStatusCode.OK, "another language is another page");
        (await Ask("/", "W/\"other\"", null)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_language_is_remembered()
    {
        using var response = await dashboard.Client.GetAsync(new Uri("/?lang=en", UriKind.Relative));
        response.Headers.GetValues("Set-Cookie").Single().ShouldStartWith("lang=en");
    }

    [Fact]
    public async Task The_script_and_the_styles_are_kept_for_ever_and_come_compressed()
    {
        foreach (var asset in (await dashboard.Page("/")).QuerySelectorAll("script[src], link[rel=stylesheet]"))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(asset.GetAttribute("src") ?? asset.GetAttribute("href")!, UriKind.Relative));
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
            using var response = await dashboard.Client.SendAsync(request);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Headers.CacheControl!.ToString().ShouldContain("immutable");
            response.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        }
    }

    private async Task<string> Tag(string path, string? cookie)
    {
        using var response = await dashboard.Client.SendAsync(Request(path, null, cookie));
        return response.Headers.ETag!.ToString();
    }

    private async Task<HttpStatusCode> Ask(string path, string tag, string? cookie)
    {
        using var response = await dashboard.Client.SendAsync(Request(path, tag, cookie));
        return response.StatusCode;
    }

    private static HttpRequestMessage Request(string path, string? tag, string? cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        return request;
    }
}
