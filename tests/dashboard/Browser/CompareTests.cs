using Microsoft.Playwright;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Browser;

[Collection(typeof(SharedDashboard))]
public class CompareTests(RunningDashboard dashboard, Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("bars", "zh", 1366, ColorScheme.Light)]
    [InlineData("lines", "en", 1366, ColorScheme.Dark)]
    [InlineData("multiples", "zh", 390, ColorScheme.Light)]
    [InlineData("scatter", "en", 1366, ColorScheme.Light)]
    public async Task An_analyst_compares_and_the_charts_are_drawn(string kind, string language, int width, ColorScheme colours)
    {
        await using var window = await chromium.Open(dashboard, width, colours);
        var page = window.Page;
        await page.GotoAsync($"/compare?region=210000&m=study.attendance,study.sessions&y=2021,2022,2023&chart={kind}&lang={language}");
        await window.ShouldHaveDrawn(await page.Locator("figure[data-chart]").CountAsync());
        await window.Photograph($"compare-{kind}-{language}-{width}");
        await window.ShouldBeAccessible();
        window.ShouldHaveBeenQuiet(dashboard.Address);
    }

    [Fact]
    public async Task Without_scripts_the_form_chooses_by_keyboard_and_the_table_answers()
    {
        await using var window = await chromium.Open(dashboard, 1366, ColorScheme.Light, scripts: false);
        var page = window.Page;
        await page.GotoAsync("/compare?region=210000&m=study.attendance&y=2022");
        await page.Locator("input[name=y][value='2023']").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**y=2023**");
        (await page.Locator("#table-compare thead tr").CountAsync()).ShouldBe(2);
        (await page.Locator("#table-ranking tbody tr").CountAsync()).ShouldBe(15, "Liaoning's cities and the zone");
        await page.Locator(".address input").FocusAsync();
        window.ShouldHaveBeenQuiet(dashboard.Address);
    }

    [Fact]
    public async Task The_search_box_leads_from_initials_to_the_region()
    {
        await using var window = await chromium.Open(dashboard, 390, ColorScheme.Light);
        await window.Page.GotoAsync("/");
        await window.Page.Locator("#search-text").FillAsync("ycx");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator("#table-found-regions tbody th a").First.ClickAsync();
        window.Page.Url.ShouldContain("region=140522");
        window.ShouldHaveBeenQuiet(dashboard.Address);
    }
}
