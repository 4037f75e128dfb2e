using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Tests.Http;
using SafetyMonth.Dashboard.Tests.Seeding;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Browser;

/// <summary>The auditor's whole path, over real documents.</summary>
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
            Doubt(dashboard);
            await using var window = await chromium.Open(new BrowserNewContextOptions
            {
                BaseURL = dashboard.Address.ToString(),
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                ColorScheme = colours,
                JavaScriptEnabled = scripts,
            });
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
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);

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

    // The first two returns with a number: the second figure less surely wrong than the first.
    private static void Doubt(RunningDashboard dashboard)
    {
        var warehouse = dashboard.Services.GetRequiredService<WarehouseGate>().Open().Warehouse!;
        var queries = new WarehouseQueries(warehouse);
        var doubted = from row in queries.Returns(RegionScope.All, page: new Page(0, 1000))
                      where row is { Unit: not null, Year: not null, Period: not null }
                      let detail = queries.Return(RegionScope.All, row.ReturnId)!
                      where detail.Header.IsCurrent
                      let figure = detail.Figures.FirstOrDefault(one => one is { Kind: SlotKind.Count, Status: "reported", Value: > 5, Place: not null })
                      where figure is not null
                      select (detail.Header, Figure: figure);
        new FlagWriter(warehouse).Add([.. doubted.Take(2).Select((one, i) => new FlagRow
        {
            ReturnId = one.Header.ReturnId,
            FormId = one.Header.FormId!,
            Unit = one.Header.Unit!,
            RegionCode = one.Header.RegionCode,
            Year = one.Header.Year!.Value,
            Period = one.Header.Period!,
            Slot = one.Figure.Slot,
            Severity = i == 0 ? Severity.Error : Severity.Warning,
            Score = 0.97 - i * 0.2,
            Detector = "cells",
            DetectorVersion = 1,
            Reason = $"填报 {one.Figure.Value}，一般在 1 到 5 之间，如为 2 则正常。",
            ReasonEn = $"{one.Figure.Value} was reported where 1 to 5 is usual; 2 would be normal.",
            Value = one.Figure.Value,
            ExpectedLow = 1,
            ExpectedHigh = 5,
            Proposed = 2,
            Effect = 2 - one.Figure.Value,
            OpenedAt = new DateTime(2023, 7, 3),
        })]);
    }
}
