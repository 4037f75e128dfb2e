using Microsoft.Playwright;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Browser;

/// <summary>The wall screen: large, by itself, and stopped by who wants to read on.</summary>
[Collection(typeof(SharedDashboard))]
public class WallTests(RunningDashboard dashboard, Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("zh", 1920, 1080, ColorScheme.Light)]
    [InlineData("en", 3840, 2160, ColorScheme.Dark)]
    [InlineData("zh", 1440, 900, ColorScheme.Dark)]
    public async Task Every_view_fills_the_screen_and_no_more(string language, int width, int height, ColorScheme colours)
    {
        await using var window = await chromium.Open(dashboard, width, colours, height: height, still: true);
        var page = window.Page;
        await page.GotoAsync($"/wall?year=2023&lang={language}");
        var views = int.Parse((await page.Locator(".wall nav span").InnerTextAsync()).Split('/')[1].Trim(), System.Globalization.CultureInfo.InvariantCulture);
        views.ShouldBeGreaterThanOrEqualTo(6, "overview, reporting, exceptions, and the groups of measures");
        for (var view = 1; view <= views; view++)
        {
            (await page.Locator(".wall nav span").InnerTextAsync()).ShouldStartWith($"{view} ");
            await window.Photograph($"wall-{language}-{width}-{view}");
            (await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('.wall, .wall *')].filter(element => element.getClientRects().length > 0 && !element.closest('svg'))
                  .filter(element => { const box = element.getBoundingClientRect(); return box.right > innerWidth + 1 || box.bottom > innerHeight + 1; }).map(element => element.outerHTML.slice(0, 120))
                """)).ShouldBeEmpty($"view {view}");
            (await page.EvaluateAsync<double>("""
                () => Math.min(...[...document.querySelectorAll('.wall *')].filter(element => element.getClientRects().length > 0)
                  .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                  .map(element => parseFloat(getComputedStyle(element).fontSize) * (element.closest('svg') ? element.closest('svg').getBoundingClientRect().width / element.closest('svg').viewBox.baseVal.width : 1)))
                """)).ShouldBeGreaterThanOrEqualTo(width / 120.0, $"letters that can be read from afar, view {view}");
            if (await page.Locator("figure[data-chart]").CountAsync() is > 0 and var charts)
                await window.ShouldHaveDrawn(charts);
            await window.ShouldBeAccessible();
            await page.Keyboard.PressAsync("ArrowRight");
            await page.Locator(".wall nav span", new PageLocatorOptions { HasText = $"{(view % views) + 1} / " }).WaitForAsync();
        }

        window.ShouldHaveBeenQuiet(dashboard.Address);
    }

    [Fact]
    public async Task It_pages_by_itself_until_the_space_bar_stops_it()
    {
        await using var window = await chromium.Open(dashboard, 1920, ColorScheme.Light, height: 1080);
        var page = window.Page;
        await page.Clock.InstallAsync();
        await page.GotoAsync("/wall?year=2023&every=30");
        (await page.Locator(".wall nav span").InnerTextAsync()).ShouldStartWith("1 ");
        await page.Clock.RunForAsync(30_500);
        await page.WaitForURLAsync("**view=reporting**");
        (await page.Locator(".wall nav span").InnerTextAsync()).ShouldStartWith("2 ");

        await page.Keyboard.PressAsync("Space");
        (await page.Locator("button[data-pause]").InnerTextAsync()).ShouldBe("继续翻页");
        await page.Clock.RunForAsync(300_000);
        (await page.Locator(".wall nav span").InnerTextAsync()).ShouldStartWith("2 ");
        await page.Keyboard.PressAsync("Space");
        await page.Clock.RunForAsync(30_500);
        await page.WaitForURLAsync("**view=exceptions**");
        window.ShouldHaveBeenQuiet(dashboard.Address);
    }

    [Fact]
    public async Task Nothing_moves_for_who_asked_for_less_motion()
    {
        await using var window = await chromium.Open(dashboard, 1920, ColorScheme.Light, height: 1080, still: true);
        var page = window.Page;
        await page.Clock.InstallAsync();
        await page.GotoAsync("/wall?year=2023&every=5");
        await page.Clock.RunForAsync(60_000);
        (await page.Locator(".wall nav span").InnerTextAsync()).ShouldStartWith("1 ");
        (await page.Locator("button[data-pause]").InnerTextAsync()).ShouldBe("继续翻页");
    }

    [Fact]
    public async Task Without_scripts_links_turn_the_views()
    {
        await using var window = await chromium.Open(dashboard, 1920, ColorScheme.Light, scripts: false, height: 1080);
        await window.Page.GotoAsync("/wall?year=2023&view=years");
        (await window.Page.Locator("#table-by-year").IsVisibleAsync()).ShouldBeTrue("charts are tables then");
        await window.Page.Locator(".wall a[rel=next]").ClickAsync();
        window.Page.Url.ShouldContain("view=overview");
        window.ShouldHaveBeenQuiet(dashboard.Address);
    }
}
