using System.IO.Compression;
using System.Net;
using SafetyMonth.Dashboard.Tests.Access;

namespace SafetyMonth.Dashboard.Tests.Review;

/// <summary>核实函 leave by the dashboard for who may review, about what that person may see.</summary>
[Collection(typeof(SharedGuarded))]
public class LetterTests(Guarded guarded)
{
    [Theory]
    [InlineData("auditor", "", "核实函.zip", 2)]
    [InlineData("auditor", TwoCounties.Own, ".docx", 1)]
    [InlineData("county", "", ".docx", 1)]
    [InlineData("county", "140500", ".docx", 1)]
    public async Task One_unit_is_one_document_and_several_are_an_archive(string name, string region, string file, int letters)
    {
        using var visitor = await guarded.Anew(name);
        using var answer = await visitor.Post("/review/letters/files?region=" + region, await Token(visitor, "/upload"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var disposition = answer.Content.Headers.ContentDisposition!;
        disposition.DispositionType.ShouldBe("attachment");
        disposition.FileNameStar!.ShouldEndWith(file);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        if (letters > 1)
            zip.Entries.Count.ShouldBe(letters);
        else
            zip.GetEntry("word/document.xml").ShouldNotBeNull();
        if (name == "county")
            (await Leaks.In(answer)).ShouldBeEmpty();

        var log = (await visitor.Page("/audit-log?kind=export")).QuerySelector("#table-audit-log tbody tr")!.TextContent;
        log.ShouldContain("/review/letters/files");
        log.ShouldContain(name);
    }

    [Fact]
    public async Task A_county_writes_to_no_unit_of_another()
    {
        using var county = await guarded.Anew("county");
        using var answer = await county.Post($"/review/letters/files?region={TwoCounties.Other}&notices=all", await Token(county, "/upload"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("leader")]
    [InlineData("analyst")]
    public async Task Who_may_not_review_writes_to_nobody(string name)
    {
        using var visitor = await guarded.Anew(name);
        using var answer = await visitor.Post("/review/letters/files", await Token(visitor, "/account"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Where_nothing_is_doubted_one_is_led_back_to_the_page_that_says_so()
    {
        using var auditor = await guarded.Anew("auditor");
        using var answer = await auditor.Post("/review/letters/files?region=330000", await Token(auditor, "/upload"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await auditor.Page(answer.Headers.Location!.ToString());
        page.QuerySelector("#table-letters .none-here").ShouldNotBeNull();
        page.QuerySelector("form.letters").ShouldBeNull();
    }

    private static async Task<(string, string)> Token(Visitor visitor, string page)
        => ("__RequestVerificationToken", (await visitor.Page(page)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
}
