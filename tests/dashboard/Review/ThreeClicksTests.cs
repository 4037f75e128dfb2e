using AngleSharp.Dom;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Review;

/// <summary>From any figure on any page to the sentence of the return that it came from in at most three clicks.</summary>
[Collection(typeof(SharedDashboard))]
public class ThreeClicksTests(RunningDashboard dashboard)
{
    private const int PerPage = 6;

    // What stands here was counted from flags and decisions, or comes from no return; statements have their sentence beside them.
    private static readonly string[] NoReturn = ["/review/precision", "/review/letters", "/statements", "/problems", "/forms", "/about", "/error"];

    public static TheoryData<string> Paths { get; } = [.. PageTests.Pages.Select(row => row.Data).Where(path => !NoReturn.Contains(path.Split('?')[0]) && !path.Contains("in_plan", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_figure_leads_to_a_sentence_in_three_clicks(string path)
    {
        var page = await dashboard.Page(path);
        // Where no return has come or no form asks there is no sentence to lead to.
        var figures = page.QuerySelectorAll("main .figure:not(.figure-missing):not(.figure-not-asked)").Where(figure => figure.Closest("#published") is null).ToList();
        var links = figures.Select(figure => (Figure: figure.TextContent, Href: LinkOf(figure))).ToList();
        foreach (var (figure, href) in links)
            href.ShouldNotBeNull($"{path}: {figure}");
        var hrefs = links.Select(link => link.Href!).Distinct().ToList();
        foreach (var href in hrefs.Where((_, i) => i % Math.Max(hrefs.Count / PerPage, 1) == 0))
            (await Reaches(href, 3)).ShouldBeTrue($"{path} → {href}");
    }

    // The figure's own link, or that of its row.
    private static string? LinkOf(IElement figure)
        => figure.Closest("a")?.GetAttribute("href") ?? figure.Closest("tr")?.QuerySelector("a[href]:not(.file)")?.GetAttribute("href")
            ?? figure.Closest(".tile")?.QuerySelector("a[href]")?.GetAttribute("href") ?? figure.Closest("section")?.QuerySelector("a[href*='#slot-'], a[href$='#figures']")?.GetAttribute("href");

    private async Task<bool> Reaches(string href, int clicks)
    {
        var (path, anchor) = href.Split('#') is [var before, var after] ? (before, after) : (href, "");
        var page = await dashboard.Page(path);
        if (path.StartsWith("/return/", StringComparison.Ordinal) && anchor.StartsWith("slot-", StringComparison.Ordinal))
            return page.GetElementById(anchor) is { } slot && (slot.Closest("p.sentence") ?? slot.Closest("tr")) is not null;
        var next = page.QuerySelector("#check a[href*='#slot-'], #table-figures a[href*='#slot-']") ?? page.QuerySelector("main a[href*='#slot-']")
            ?? page.QuerySelector("main table a[href^='/return/']") ?? page.QuerySelector("main table a[href*='#figures']");
        return clicks > 1 && next is not null && await Reaches(next.GetAttribute("href")!, clicks - 1);
    }
}
