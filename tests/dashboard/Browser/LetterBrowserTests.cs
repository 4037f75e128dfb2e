using System.IO.Compression;
using Microsoft.Playwright;
using SafetyMonth.Dashboard.Tests.Http;
using SafetyMonth.Dashboard.Tests.Review;
using SafetyMonth.Dashboard.Tests.Seeding;

namespace SafetyMonth.Dashboard.Tests.Browser;

/// <summary>The auditor's whole path over real documents: queue, return, sentence, decision, letter, answer, closed.</summary>
public class LetterBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Explanation = "录入时多写了一个0";

    /// <summary>Language, width, colours, scripts.</summary>
    public static TheoryData<string, int, ColorScheme, bool> Looks { get; } = new()
    {
        { "zh", 1366, ColorScheme.Light, true },
        { "en", 360, ColorScheme.Dark, false },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task From_the_queue_over_the_letter_and_its_answer_to_a_closed_flag(string language, int width, ColorScheme colours, bool scripts)
    {
        var folder = Directory.CreateTempSubdirectory("safetymonth-letters-");
        await using (var dashboard = await RunningDashboard.Over(Samples.Write(folder.FullName, "jincheng-2023")))
        {
            var flags = SampleDoubts.Raise(dashboard, 2);
            await using var window = await chromium.Open(dashboard, width, colours, scripts);
            var (page, name) = (window.Page, $"{language}-{width}");

            // Queue, return, sentence, decision: 待核实.
            await page.GotoAsync($"/review?lang={language}");
            await page.Locator("#table-queue tbody th a").First.ClickAsync();
            await page.Locator("#check a[href*='#slot-']").First.ClickAsync();
            (await page.Locator(".sentence .slot:target").IsVisibleAsync()).ShouldBeTrue("the figure stands in its sentence");
            await page.Locator("form.decide input[value=pending]").CheckAsync();
            await page.Locator("form.decide textarea[name=reason]").FillAsync("发函核实");
            await page.Locator("form.decide button").ClickAsync();
            await page.WaitForURLAsync("**#decisions");

            // Letters: one document a unit.
            await page.GotoAsync("/review");
            await page.Locator("a[href^='/review/letters']").ClickAsync();
            (await page.Locator("#table-letters tbody tr").CountAsync()).ShouldBe(2);
            await window.ShouldBeShown($"letters-{name}", scripts);
            var archive = await page.RunAndWaitForDownloadAsync(() => page.Locator("form.letters button").ClickAsync());
            archive.SuggestedFilename.ShouldBe("核实函.zip");
            var letters = Unpacked(await File.ReadAllBytesAsync(await archive.PathAsync()));
            letters.Count.ShouldBe(2);

            // Answers: the first unit corrects, the second stands by its figure.
            await page.GotoAsync("/upload");
            await page.Locator("#files").SetInputFilesAsync(
            [
                Answer(letters, flags[0].Unit, "更正", "2"),
                Answer(letters, flags[1].Unit, "属实", ""),
            ]);
            await page.Locator("form.upload button").ClickAsync();
            await page.Locator("#table-sent").WaitForAsync();
            (await page.Locator("#table-sent tbody tr").CountAsync()).ShouldBe(2);
            await window.ShouldBeShown($"letters-answered-{name}", scripts);

            // Closed, with the reason, and nothing is left in the queue.
            await page.Locator("#table-sent tbody a", new PageLocatorOptions { HasText = flags[0].Unit }).ClickAsync();
            (await page.Locator("#table-flags tbody tr").First.InnerTextAsync()).ShouldContain("经核实，更正为2。");
            var decision = await page.Locator("#table-decisions tbody tr").First.InnerTextAsync();
            decision.ShouldContain(Explanation);
            decision.ShouldContain(flags[0].Unit);
            await window.ShouldBeShown($"letters-closed-{name}", scripts);
            await page.GotoAsync("/review");
            (await page.Locator("#table-queue tbody .none-here").CountAsync()).ShouldBe(1, "both flags are settled");
            window.ShouldHaveBeenQuiet(dashboard.Address);
        }

        folder.Delete(recursive: true);
    }

    private static Dictionary<string, byte[]> Unpacked(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return zip.Entries.ToDictionary(entry => entry.Name, entry =>
        {
            using var copy = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(copy);
            return copy.ToArray();
        });
    }

    private static FilePayload Answer(Dictionary<string, byte[]> letters, string unit, string result, string corrected)
    {
        var (name, bytes) = letters.Single(letter => letter.Key.Contains(unit, StringComparison.Ordinal));
        return new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = FilledLetter.Of(bytes, result, corrected, Explanation) };
    }
}
