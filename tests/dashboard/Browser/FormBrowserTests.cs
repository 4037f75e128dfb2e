using Microsoft.Playwright;
using SafetyMonth.Dashboard.Tests.Http;

namespace SafetyMonth.Dashboard.Tests.Browser;

/// <summary>From the list of forms that wait to a confirmed form whose returns count.</summary>
public class FormBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Language, width, colours, scripts.</summary>
    public static TheoryData<string, int, ColorScheme, bool> Looks { get; } = new()
    {
        { "zh", 1440, ColorScheme.Light, true },
        { "en", 360, ColorScheme.Dark, true },
        { "zh", 360, ColorScheme.Light, false },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_learned_form_is_looked_at_corrected_and_confirmed(string language, int width, ColorScheme colours, bool scripts)
    {
        var folder = Directory.CreateTempSubdirectory("safetymonth-forms-");
        await using (var dashboard = await KnownFormsFolder.Start(folder.FullName))
        {
            await using var window = await chromium.Open(dashboard, width, colours, scripts);
            var (page, name) = (window.Page, $"{language}-{width}-{(scripts ? "script" : "plain")}");
            await page.GotoAsync($"/forms?lang={language}");
            await page.Locator(".notices a[href='/forms/330900-2024']").ClickAsync();
            await page.Locator("form.decide summary").First.ClickAsync();
            (await page.Locator("form.decide details li").First.IsVisibleAsync()).ShouldBeTrue("the guessed indicators are named");
            await window.ShouldBeShown($"form-waiting-{name}", scripts);

            await page.Locator("form.decide input[name=bureau]").FillAsync("舟山市示例局");
            await page.Locator("form.decide button[value=confirm]").ClickAsync();
            await page.Locator("form.decide [role=alert]").WaitForAsync();
            (await page.Locator("form.decide input[name=bureau]").InputValueAsync()).ShouldBe("舟山市示例局");
            await window.ShouldBeShown($"form-not-ticked-{name}", scripts);

            await page.Locator("form.decide input[name=right]").CheckAsync();
            await page.Locator("form.decide button[value=confirm]").ClickAsync();
            await page.Locator("[role=status]").WaitForAsync();
            (await page.Locator(".facts").InnerTextAsync()).ShouldContain("舟山市示例局");
            await window.ShouldBeShown($"form-confirmed-{name}", scripts);

            // From the form to its return, which is one of the form now.
            await page.Locator("a[href^='/returns?form=330900-2024']").ClickAsync();
            await page.Locator("#table-returns tbody tr a").First.ClickAsync();
            await page.WaitForURLAsync("**/return/*");
            // What was not ticked is an answer of 400, which the browser notes in its console.
            window.ShouldHaveBeenQuiet(dashboard.Address, but: "400");
        }

        folder.Delete(recursive: true);
    }
}
