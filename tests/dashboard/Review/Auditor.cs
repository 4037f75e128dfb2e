using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Review;

/// <summary>Somebody who reads a page and sends its form, with the cookies that a browser would send.</summary>
public sealed class Auditor(RunningDashboard dashboard) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = dashboard.Address };

    /// <summary>The page, as it is now.</summary>
    public async Task<IHtmlDocument> Read(string path)
        => await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));

    /// <summary>Sends the page's decision form, filled in; with its hidden fields unless they are left out on purpose.</summary>
    public async Task<(HttpStatusCode Status, string? Location, IHtmlDocument Page)> Decide(string path, Dictionary<string, string> answers, bool withToken = true)
    {
        var form = (await Read(path)).QuerySelector("form.decide");
        var hidden = form?.QuerySelectorAll("input[type=hidden]").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value")!) ?? new() { ["_handler"] = "decide" };
        if (!withToken)
            hidden.Remove("__RequestVerificationToken");
        using var content = new FormUrlEncodedContent(hidden.Concat(answers));
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (response.StatusCode, response.Headers.Location?.ToString(), page);
    }

    public void Dispose() => client.Dispose();
}
