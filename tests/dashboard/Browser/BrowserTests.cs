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
        { "zh", 390, ColorScheme.Dark },
        { "en", 390, ColorScheme.Light },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_leader_sees_the_charts_and_finds_the_sentence_behind_a_figure(string language, int width, ColorScheme colours)
    {
        await using var window = await Open(width, colours, scripts: true);
        var page = window.Page;
        await page.GotoAsync($"/?lang={language}");
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language == "en" ? "en" : "zh-CN");
        await Drawn(page, 9);
        await window.Photograph($"overview-{language}-{width}-{colours}");
        await window.ShouldBeAccessible();

        await page.Locator(".tile .big a").First.ClickAsync();
        await Drawn(page, 3);
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
        await using var window = await Open(1366, ColorScheme.Light, scripts: false);
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

    [Theory]
    [InlineData("/returns")]
    [InlineData("/returns?due=missing")]
    [InlineData("/indicators")]
    [InlineData("/forms")]
    [InlineData("/forms/zhoushan-2023")]
    [InlineData("/statements")]
    [InlineData("/problems")]
    [InlineData("/search?q=ycx")]
    [InlineData("/compare")]
    [InlineData("/review")]
    [InlineData("/review/precision")]
    [InlineData("/about")]
    [InlineData("/upload")]
    [InlineData("/?region=140522")]
    public async Task Every_other_page_is_accessible_and_quiet_too(string path)
    {
        foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var window = await Open(1366, colours, scripts: true);
            await window.Page.GotoAsync(path);
            await window.Photograph($"page{path.Replace('/', '-').Replace('?', '-')}-{colours}");
            await window.ShouldBeAccessible();
            window.ShouldHaveBeenQuiet(dashboard.Address);
        }
    }

    [Fact]
    public async Task A_narrow_page_does_not_scroll_sideways()
    {
        await using var window = await Open(390, ColorScheme.Light, scripts: true);
        foreach (var path in new[] { "/", "/returns", "/return/1", "/indicator/drill.sessions", "/forms", "/problems", "/compare?region=210000&m=study.attendance,study.sessions&y=2021,2022,2023", "/search?q=ycx", "/review", "/return/91?slot=1" })
        {
            await window.Page.GotoAsync(path);
            var wide = await window.Page.EvaluateAsync<string[]>("""
                () => document.documentElement.scrollWidth <= 390 ? [] : [...document.querySelectorAll('body *')]
                  .filter(element => element.getBoundingClientRect().right > 390 && !element.closest('.table-wrap, .unseen')).map(element => element.outerHTML.slice(0, 120))
                """);
            wide.ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first()
    {
        await using var window = await Open(1366, ColorScheme.Light, scripts: true);
        await window.Page.GotoAsync("/");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        (await window.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("main");
    }

    private Task<Window> Open(int width, ColorScheme colours, bool scripts) => chromium.Open(new BrowserNewContextOptions
    {
        BaseURL = dashboard.Address.ToString(),
        ViewportSize = new ViewportSize { Width = width, Height = 900 },
        ColorScheme = colours,
        JavaScriptEnabled = scripts,
    });

    // A chart is drawn when its canvas holds more than one colour.
    private static async Task Drawn(IPage page, int atLeast)
    {
        await page.WaitForSelectorAsync("html[data-charts=drawn]");
        var drawn = await page.EvaluateAsync<int>("""
            () => [...document.querySelectorAll('figure[data-chart] canvas')].filter(canvas => {
              const pixels = new Uint32Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer);
              return new Set(pixels).size > 3;
            }).length
            """);
        drawn.ShouldBeGreaterThanOrEqualTo(atLeast);
    }
}
