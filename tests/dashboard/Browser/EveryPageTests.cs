using Microsoft.Playwright;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Browser;

/// <summary>Every page in a real browser: for everybody, on a phone, on paper.</summary>
[Collection(typeof(SharedDashboard))]
public class EveryPageTests(RunningDashboard dashboard, Chromium chromium) : IClassFixture<Chromium>
{
    // The wall screen and the briefing have their own tests of how they look; an address that nobody can mean is no page.
    private static readonly string[] Paths = [.. PageTests.Pages.Select(row => row.Data).Where(path => !path.Contains("in_plan", StringComparison.Ordinal)).DistinctBy(path => path.Split('?')[0].Split('/')[^1])];

    [Theory]
    [InlineData("zh", ColorScheme.Light)]
    [InlineData("en", ColorScheme.Dark)]
    public async Task Every_page_is_accessible_and_quiet(string language, ColorScheme colours)
    {
        await using var window = await chromium.Open(dashboard, 1366, colours);
        await window.Page.GotoAsync($"/about?lang={language}");
        foreach (var path in Paths)
        {
            await window.Page.GotoAsync(path);
            await window.ShouldBeAccessible();
        }

        window.ShouldHaveBeenQuiet(dashboard.Address);
    }

    [Theory]
    [InlineData("zh", true)]
    [InlineData("en", false)]
    public async Task No_page_scrolls_sideways_on_a_phone(string language, bool scripts)
    {
        await using var window = await chromium.Open(dashboard, 360, ColorScheme.Light, scripts);
        await window.Page.GotoAsync($"/about?lang={language}");
        foreach (var path in Paths)
        {
            await window.Page.GotoAsync(path);
            await window.ShouldFit();
        }

        window.ShouldHaveBeenQuiet(dashboard.Address);
    }

    [Theory]
    [InlineData("/?year=2023")]
    [InlineData("/compare?region=210000&m=study.attendance,study.sessions&y=2021,2022,2023&chart=lines")]
    [InlineData("/return/91?slot=2")]
    public async Task A_page_prints_on_A4_with_its_charts(string path)
    {
        await using var window = await chromium.Open(dashboard, 1366, ColorScheme.Dark);
        await window.Page.GotoAsync(path);
        await window.ShouldHaveDrawn(1);
        var text = System.Text.Encoding.Latin1.GetString(await window.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
        text.ShouldMatch(@"/MediaBox\s*\[\s*0 0 59[45][\d.]* 84[12]");
        await window.Page.SetViewportSizeAsync(680, 900);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Light });
        await window.Photograph($"print{path.Split('?')[0].Replace('/', '-')}");
        (await window.Page.EvaluateAsync<double>("() => Math.max(...[...document.querySelectorAll('figure[data-chart]')].map(figure => figure.getBoundingClientRect().right))")).ShouldBeLessThanOrEqualTo(680);
    }

    [Fact]
    public async Task What_is_not_there_is_a_page_that_everybody_can_use()
    {
        await using var window = await chromium.Open(dashboard, 360, ColorScheme.Dark);
        await window.Page.GotoAsync("/nowhere");
        await window.Photograph("not-found");
        await window.ShouldFit();
        await window.ShouldBeAccessible();
        // The answer is a 404, which the browser notes in its console.
        window.ShouldHaveBeenQuiet(dashboard.Address, but: "404");
    }

    [Theory]
    [InlineData(1366, true)]
    [InlineData(360, false)]
    public async Task An_empty_warehouse_says_what_to_do(int width, bool scripts)
    {
        await using var empty = await RunningDashboard.Over("none.duckdb");
        await using var window = await chromium.Open(empty, width, ColorScheme.Light, scripts);
        foreach (var path in new[] { "/", "/briefing", "/wall", "/upload" })
        {
            await window.Page.GotoAsync(path);
            await window.Photograph($"empty{path.Replace('/', '-')}-{width}");
            await window.ShouldFit();
            if (scripts)
                await window.ShouldBeAccessible();
        }

        window.ShouldHaveBeenQuiet(empty.Address);
    }
}
