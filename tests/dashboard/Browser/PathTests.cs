using Microsoft.Playwright;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Browser;

/// <summary>The ways that people go, link by link.</summary>
[Collection(typeof(SharedDashboard))]
public class PathTests(RunningDashboard dashboard, Chromium chromium) : IClassFixture<Chromium>
{
    // What leads on to the sentence from where a figure led, the nearest way first.
    private static readonly string[] Onward = ["#check a[href*='#slot-']", "#table-figures tbody td a[href*='#slot-']", "main table tbody a[href^='/return/']", "main table tbody a[href*='#figures']"];

    [Theory]
    [InlineData("/", ".tile .big a", true)]
    [InlineData("/", "#table-by-region tbody td a", false)]
    [InlineData("/", "#table-by-week tbody td a", true)]
    [InlineData("/indicator/drill.sessions", "#table-figures tbody td a", false)]
    [InlineData("/compare?region=210000&m=study.attendance&y=2022,2023", "#table-compare tbody td a", true)]
    [InlineData("/returns?due=late", "#table-due-late tbody th a", false)]
    [InlineData("/review", "#table-queue tbody th a", true)]
    [InlineData("/review?order=effect", "#table-queue tbody th a", false)]
    [InlineData("/briefing?year=2023", "#table-key-figures tbody td a", true)]
    [InlineData("/briefing?year=2023", "#table-worst tbody th a", false)]
    [InlineData("/wall?view=drill", ".tile .big a", true)]
    [InlineData("/search?q=ycx", "#table-found-units tbody th a", true)]
    public async Task From_a_figure_to_its_sentence_in_three_clicks(string path, string figure, bool scripts)
    {
        await using var window = await chromium.Open(dashboard, 1366, ColorScheme.Light, scripts);
        var page = window.Page;
        await page.GotoAsync(path);
        await page.Locator(figure).First.ClickAsync();
        for (var clicks = 1; clicks < 3 && !page.Url.Contains("#slot-", StringComparison.Ordinal); clicks++)
            await (await Next(page)).ClickAsync();
        var slot = page.Locator(".sentence .slot:target, tr:target");
        await slot.First.WaitForAsync();
        (await slot.First.IsVisibleAsync()).ShouldBeTrue(path);
        window.ShouldHaveBeenQuiet(dashboard.Address);
    }

    private static async Task<ILocator> Next(IPage page)
    {
        foreach (var way in Onward)
            if (await page.Locator(way).CountAsync() > 0)
                return page.Locator(way).First;
        throw new InvalidOperationException($"No way on from {page.Url}");
    }

    [Fact]
    public async Task An_analyst_takes_a_comparison_away_and_comes_back_by_its_link()
    {
        await using var window = await chromium.Open(dashboard, 1366, ColorScheme.Light);
        var page = window.Page;
        await page.GotoAsync("/compare?region=210000&m=study.attendance&y=2022,2023");
        var before = await page.Locator("#table-compare tbody").InnerTextAsync();
        foreach (var format in new[] { "csv", "xlsx" })
        {
            var file = await page.RunAndWaitForDownloadAsync(() => page.Locator($"#table-compare a.file[href*='format={format}']").ClickAsync());
            file.SuggestedFilename.ShouldBe($"compare.{format}");
            new FileInfo(await file.PathAsync()).Length.ShouldBeGreaterThan(100);
        }

        var link = await page.Locator(".address input").InputValueAsync();
        await page.GotoAsync("/");
        await page.GotoAsync(link);
        (await page.Locator("#table-compare tbody").InnerTextAsync()).ShouldBe(before);
        window.ShouldHaveBeenQuiet(dashboard.Address);
    }

    [Theory]
    [InlineData("zh", true)]
    [InlineData("en", false)]
    public async Task A_leader_with_a_phone_goes_from_the_exceptions_to_the_unit_that_owes(string language, bool scripts)
    {
        await using var window = await chromium.Open(dashboard, 360, ColorScheme.Light, scripts);
        var page = window.Page;
        await page.GotoAsync($"/?lang={language}&year=2023");
        await page.Locator(".notices a[href*='due=missing']").ClickAsync();
        (await page.Locator("#table-due-missing tbody th").CountAsync()).ShouldBeGreaterThan(0);
        await window.ShouldFit();
        await page.Locator("nav a[href='/']").ClickAsync();
        await page.Locator(".page-head a[href^='/briefing']").ClickAsync();
        (await page.Locator(".paper h1").IsVisibleAsync()).ShouldBeTrue();
        await window.ShouldFit();
        window.ShouldHaveBeenQuiet(dashboard.Address);
    }
}
