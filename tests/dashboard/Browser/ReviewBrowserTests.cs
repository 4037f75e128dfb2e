using Microsoft.Playwright;
using SafetyMonth.Dashboard.Tests.Http;
using SafetyMonth.Dashboard.Tests.Seeding;

namespace SafetyMonth.Dashboard.Tests.Browser;

/// <summary>The auditor's path to a decision, over real documents.</summary>
public class ReviewBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Language, width, colours, scripts.</summary>
    public static TheoryData<string, int, ColorScheme, bool> Looks { get; } = new()
    {
        { "zh", 1366, ColorScheme.Light, true },
        { "en", 390, ColorScheme.Dark, true },
        { "zh", 1366, ColorScheme.Light, false },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task From_the_queue_to_the_sentence_to_a_decision(string language, int width, ColorScheme colours, bool scripts)
    {
        var folder = Directory.CreateTempSubdirectory("safetymonth-review-");
        await using (var dashboard = await RunningDashboard.Over(Samples.Write(folder.FullName, "jincheng-2023")))
        {
            SampleDoubts.Raise(dashboard, 2);
            await using var window = await chromium.Open(dashboard, width, colours, scripts);
            var (page, name) = (window.Page, $"{language}-{width}-{(scripts ? "script" : "plain")}");
            await page.GotoAsync($"/review?lang={language}");
            await window.Photograph($"review-queue-{name}");
            if (scripts)
            {
                await window.ShouldBeAccessible();
                await page.Locator("#table-queue").Locator("xpath=..").FocusAsync();
                await page.Keyboard.PressAsync("j");
                await page.Keyboard.PressAsync("j");
                await page.Keyboard.PressAsync("k");
                await page.Keyboard.PressAsync("Enter");
            }
            else
                await page.Locator("#table-queue tbody th a").First.ClickAsync();

            await page.Locator("#check .flag").First.WaitForAsync();
            (await page.Locator(".sentence .slot.chosen.flagged-bad").IsVisibleAsync()).ShouldBeTrue("the doubted figure is marked in the document's text");
            await window.Photograph($"review-return-{name}");
            if (scripts)
                await window.ShouldBeAccessible();
            await window.ShouldFit();

            await page.Locator("#check a[href*='#slot-']").First.ClickAsync();
            (await page.Locator(".sentence .slot:target").IsVisibleAsync()).ShouldBeTrue("a figure leads to its sentence");

            await page.Locator("form.decide input[value=corrected]").CheckAsync();
            await page.Locator("form.decide button").ClickAsync();
            await page.Locator("form.decide [role=alert]").WaitForAsync();
            await window.Photograph($"review-refused-{name}");
            if (scripts)
                await window.ShouldBeAccessible();
            await page.Locator("form.decide input[name=corrected]").FillAsync("7");
            await page.Locator("form.decide textarea[name=reason]").FillAsync("与原表核对，多写了一个0");
            await page.Locator("form.decide textarea[name=explanation]").FillAsync("录入有误");
            await page.Locator("form.decide button").ClickAsync();
            await page.Locator("#table-decisions tbody tr td").First.WaitForAsync();
            page.Url.ShouldEndWith("#decisions");
            (await page.Locator("#table-decisions tbody tr").First.InnerTextAsync()).ShouldContain("与原表核对");
            await window.Photograph($"review-decided-{name}");
            await page.GotoAsync("/review");
            (await page.Locator("#table-queue tbody th a").CountAsync()).ShouldBe(1, "the decided flag is settled");
            // A refused form is an answer of 400, which the browser notes in its console.
            window.ShouldHaveBeenQuiet(dashboard.Address, but: "400");
        }

        folder.Delete(recursive: true);
    }
}
