using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SafetyMonth.Dashboard.Tests.Http;

public static class Html
{
    /// <summary>A page, which must be there.</summary>
    public static async Task<IHtmlDocument> Page(this RunningDashboard dashboard, string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await dashboard.Client.GetAsync(new Uri(path, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(status, path);
        return await new HtmlParser().ParseDocumentAsync(text);
    }

    /// <summary>A file, which must be there.</summary>
    public static async Task<string> File(this RunningDashboard dashboard, string path)
    {
        using var response = await dashboard.Client.GetAsync(new Uri(path, UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The texts of a table's row, by the row's heading.</summary>
    public static string[] Row(this IHtmlDocument page, string table, string head)
        => [.. page.QuerySelectorAll($"#table-{table} tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Trim() == head)
            .QuerySelectorAll("td").Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>The addresses that a page leads to on this site.</summary>
    public static IEnumerable<string> Links(this IHtmlDocument page)
        => page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith('/')).Distinct();
}
