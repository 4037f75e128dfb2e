using System.Text.Json;
using Microsoft.Playwright;

namespace SafetyMonth.Dashboard.Tests.Browser;

/// <summary>A browser window with what went on in it.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];
    private readonly List<string> requests = [];

    public Window(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, fault) => Note(true, fault);
        page.Request += (_, request) => requests.Add(request.Url);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Whether everything was asked of this dashboard alone and nothing was complained about.</summary>
    /// <param name="address">The dashboard.</param>
    /// <param name="but">What a complaint may hold that was provoked on purpose, or null.</param>
    public void ShouldHaveBeenQuiet(Uri address, string? but = null)
    {
        complaints.Where(complaint => but is null || !complaint.Contains(but, StringComparison.Ordinal)).ShouldBeEmpty();
        requests.ShouldNotBeEmpty();
        requests.ShouldAllBe(url => url.StartsWith(address.ToString(), StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal));
    }

    /// <summary>Whether at least so many charts are drawn, each with lines and letters.</summary>
    public async Task ShouldHaveDrawn(int atLeast)
    {
        await Page.WaitForSelectorAsync("html[data-charts=drawn]");
        (await Page.EvaluateAsync<int>("() => [...document.querySelectorAll('figure[data-chart] svg')].filter(svg => svg.querySelectorAll('path').length > 2 && svg.querySelector('text')).length"))
            .ShouldBeGreaterThanOrEqualTo(atLeast);
    }

    /// <summary>Whether the page is no wider than the window, or else what sticks out.</summary>
    public async Task ShouldFit()
        => (await Page.EvaluateAsync<string[]>("""
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
              .filter(element => element.getBoundingClientRect().right > innerWidth && !element.closest('.table-wrap, .unseen')).map(element => element.outerHTML.slice(0, 120))
            """)).ShouldBeEmpty(Page.Url);

    /// <summary>Whether axe finds nothing to complain about.</summary>
    public async Task ShouldBeAccessible()
    {
        await Page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));
        var found = await Page.EvaluateAsync<JsonElement>("""
            async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'target-size': { enabled: true } } })).violations
                .flatMap(v => v.nodes.map(n => `${v.id}: ${n.html} (${n.failureSummary})`))
            """);
        found.EnumerateArray().Select(one => one.GetString()).ShouldBeEmpty(Page.Url);
    }

    /// <summary>Keeps a picture of the page, which must fit and, where scripts run, be accessible.</summary>
    public async Task ShouldBeShown(string name, bool scripts)
    {
        await Photograph(name);
        await ShouldFit();
        if (scripts)
            await ShouldBeAccessible();
    }

    /// <summary>Keeps a picture of the whole page beside the tests.</summary>
    public Task Photograph(string name)
        => Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = Path.Combine(AppContext.BaseDirectory, "screenshots", name + ".png") });

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void Note(bool bad, string text)
    {
        if (bad)
            complaints.Add(text);
    }
}
