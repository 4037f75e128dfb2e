using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Browser;

/// <summary>The printed briefing, as the browser gives it to a printer.</summary>
[Collection(typeof(SharedDashboard))]
public partial class BriefingTests(RunningDashboard dashboard, Chromium chromium) : IClassFixture<Chromium>
{
    // A4 in points, and the width of it that the margins leave, in pixels.
    private const double Wide = 595;
    private const double High = 842;
    private const int PaperPixels = 680;

    [Theory]
    [InlineData("zh", ColorScheme.Dark, "/briefing?year=2023&region=140500")]
    [InlineData("en", ColorScheme.Light, "/briefing?year=2023")]
    public async Task The_paper_is_A4_with_vector_charts_and_text_that_can_be_read_out(string language, ColorScheme colours, string path)
    {
        await using var window = await chromium.Open(dashboard, 1366, colours);
        var page = window.Page;
        await page.GotoAsync($"{path}&lang={language}");
        await window.ShouldHaveDrawn(3);
        await window.ShouldBeAccessible();
        await window.Photograph($"briefing-{language}");
        var file = Path.Combine(AppContext.BaseDirectory, "screenshots", $"briefing-{language}.pdf");
        await page.PdfAsync(new PagePdfOptions { Path = file, PreferCSSPageSize = true, PrintBackground = true });
        var pdf = await File.ReadAllBytesAsync(file);
        var text = Encoding.Latin1.GetString(pdf);
        foreach (var box in Box().Matches(text).Select(match => match.Groups))
        {
            double.Parse(box[1].Value, CultureInfo.InvariantCulture).ShouldBe(Wide, 1);
            double.Parse(box[2].Value, CultureInfo.InvariantCulture).ShouldBe(High, 1);
        }

        Box().Count(text).ShouldBeInRange(2, 9);
        text.ShouldContain("/ToUnicode", customMessage: "text is text: it can be selected and found");
        text.ShouldNotContain("/DCTDecode", customMessage: "no picture of a chart");
        text.ShouldNotMatch(@"/Subtype\s*/Image", "nor any other");
        window.ShouldHaveBeenQuiet(dashboard.Address);
    }

    [Fact]
    public async Task Nothing_is_wider_than_the_paper_and_only_the_paper_is_printed()
    {
        await using var window = await chromium.Open(dashboard, PaperPixels, ColorScheme.Light);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await window.Page.GotoAsync("/briefing?year=2023");
        await window.ShouldHaveDrawn(3);
        (await window.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.paper *')].filter(element => element.getBoundingClientRect().right > innerWidth + 1).map(element => element.outerHTML.slice(0, 120))
            """)).ShouldBeEmpty();
        foreach (var hidden in new[] { "header.top", ".off-paper", ".file", "footer.bottom" })
            (await window.Page.Locator(hidden).First.IsVisibleAsync()).ShouldBeFalse(hidden);
        foreach (var shown in new[] { "#table-key-figures", "#exceptions", "#table-by-region", "#definitions" })
            (await window.Page.Locator(shown).IsVisibleAsync()).ShouldBeTrue(shown);
        var head = await window.Page.Locator(".paper > header").InnerTextAsync();
        head.ShouldContain("年度 2023");
        head.ShouldContain(DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_button_opens_the_print_window()
    {
        await using var window = await chromium.Open(dashboard, 1366, ColorScheme.Light);
        await window.Page.AddInitScriptAsync("window.print = () => { document.documentElement.dataset.printed = 'yes'; }");
        await window.Page.GotoAsync("/briefing?year=2023");
        await window.Page.Locator("button[data-print]").ClickAsync();
        (await window.Page.Locator("html").GetAttributeAsync("data-printed")).ShouldBe("yes");
    }

    [Fact]
    public async Task A_dark_screen_prints_dark_ink_on_white()
    {
        await using var window = await chromium.Open(dashboard, 1366, ColorScheme.Dark);
        await window.Page.GotoAsync("/?year=2023");
        await window.ShouldHaveDrawn(3);
        const string Ink = "() => document.querySelector('figure[data-chart] svg text').getAttribute('fill')";
        var onScreen = await window.Page.EvaluateAsync<string>(Ink);
        await window.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        var onPaper = await window.Page.EvaluateAsync<string>(Ink);
        onPaper.ShouldNotBe(onScreen);
        await window.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        (await window.Page.EvaluateAsync<string>(Ink)).ShouldBe(onScreen);
    }

    [Fact]
    public async Task Without_scripts_the_paper_has_the_tables()
    {
        await using var window = await chromium.Open(dashboard, 1366, ColorScheme.Light, scripts: false);
        await window.Page.GotoAsync("/briefing?year=2023");
        (await window.Page.Locator("button[data-print]").IsVisibleAsync()).ShouldBeFalse();
        (await window.Page.Locator("figure[data-chart]").First.IsVisibleAsync()).ShouldBeFalse();
        (await window.Page.Locator("#table-by-region").IsVisibleAsync()).ShouldBeTrue();
    }

    [GeneratedRegex(@"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)")]
    private static partial Regex Box();
}
