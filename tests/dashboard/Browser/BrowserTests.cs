using Microsoft.Playwright;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Browser;

[Collection(typeof(SharedDashboard))]
public class BrowserTests(RunningDashboard dashboard, Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Language, width, colours.</summary>
    public static TheoryData<string, int, ColorScheme> Looks { get; } = new()
    {
        { "zh", 1366, ColorScheme.Light },
        { "en", 1366, ColorScheme.Dark },
        { "zh", 360, ColorScheme.Dark },
        { "en", 360, ColorScheme.Light },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_leader_sees_the_charts_and_finds_the_sentence_behind_a_figure(string language, int width, ColorScheme colours)
    {
        await using var window = await chromium.Open(dashboard, width, colours);
        var page = window.Page;
        await page.GotoAsync($"/?lang={language}");
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language == "en" ? "en" : "zh-CN");
        await window.ShouldHaveDrawn(9);
        await window.Photograph($"overview-{language}-{width}-{colours}");
        await window.ShouldBeAccessible();

        await page.Locator(".tile .big a").First.ClickAsync();
        await window.ShouldHaveDrawn(3);
        await window.Photograph($"indicator-{language}-{width}-{colours}");
        await window.ShouldBeAccessible();

        await page.Locator("#table-figures tbody td a").First.ClickAsync();
        var slot = page.Locator(".sentence .slot:target");
        await slot.WaitForAsync();
        (await slot.IsVisibleAsync()).ShouldBeTrue();
        await window.Photograph($"return-{language}-{width}-{colours}");
        await window.ShouldBeAccessible();
        window.ShouldHaveBeenQuiet(dashboard.Address);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Without_scripts_the_tables_say_it_all_and_the_filters_work(string language)
    {
        await using var window = await chromium.Open(dashboard, 1366, ColorScheme.Light, scripts: false);
        var page = window.Page;
        await page.GotoAsync($"/?lang={language}");
        (await page.Locator("figure[data-chart]").First.IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("#table-by-region").IsVisibleAsync()).ShouldBeTrue();

        await page.Locator("select[name=form]").SelectOptionAsync("jincheng-2023");
        await page.Locator("form.filters button").ClickAsync();
        page.Url.ShouldContain("form=jincheng-2023");
        (await page.Locator("#table-by-region tbody tr").CountAsync()).ShouldBe(8, "six counties, the zone and the total");

        await page.Locator("#table-by-region tbody td a").First.ClickAsync();
        await page.Locator("#table-figures tbody td a").First.ClickAsync();
        (await page.Locator(".sentence .slot:target").IsVisibleAsync()).ShouldBeTrue();
        window.ShouldHaveBeenQuiet(dashboard.Address);
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first()
    {
        await using var window = await chromium.Open(dashboard, 1366, ColorScheme.Light);
        await window.Page.GotoAsync("/");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        (await window.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("main");
    }
}
