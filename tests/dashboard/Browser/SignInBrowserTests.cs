using Microsoft.Playwright;
using SafetyMonth.Dashboard.Tests.Access;

namespace SafetyMonth.Dashboard.Tests.Browser;

[Collection(typeof(SharedGuarded))]
public class SignInBrowserTests(Guarded guarded, Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("zh", 1366, ColorScheme.Light, true)]
    [InlineData("en", 390, ColorScheme.Dark, false)]
    public async Task Somebody_signs_in_by_keyboard_sees_the_county_alone_and_signs_out(string language, int width, ColorScheme colours, bool scripts)
    {
        await using var window = await chromium.Open(guarded.Dashboard, width, colours, scripts);
        var page = window.Page;
        await page.GotoAsync($"/returns?lang={language}");
        page.Url.ShouldContain("/sign-in");
        await window.Photograph($"sign-in-{language}-{width}");
        if (scripts)
            await window.ShouldBeAccessible();
        await page.Locator("input[name=name]").FocusAsync();
        await page.Keyboard.TypeAsync("county");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("not-the-password");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[role=alert]").WaitForAsync();
        if (scripts)
            await window.ShouldBeAccessible();

        await page.Locator("input[name=name]").FillAsync("county");
        await page.Locator("input[name=password]").FillAsync(Guarded.Password);
        await page.Locator("form[action='/account/sign-in'] button").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/returns", StringComparison.Ordinal));
        (await page.ContentAsync()).ShouldContain(TwoCounties.OwnUnit);
        (await page.ContentAsync()).ShouldNotContain(TwoCounties.Secret);

        foreach (var path in new[] { "/accounts?edit=county", "/audit-log", "/return/1/contact", "/account" })
        {
            await page.GotoAsync(path);
            await window.Photograph($"access{path.Replace('/', '-').Replace('?', '-')}-{language}-{width}");
            if (scripts)
                await window.ShouldBeAccessible();
            await window.ShouldFit();
        }

        await page.Locator("form[action='/account/sign-out'] button").ClickAsync();
        await page.GotoAsync("/returns");
        page.Url.ShouldContain("/sign-in");
        window.ShouldHaveBeenQuiet(guarded.Dashboard.Address);
    }
}
