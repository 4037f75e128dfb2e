using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SafetyMonth.Dashboard.Arrivals;
using SafetyMonth.Dashboard.Tests.Seeding;

namespace SafetyMonth.Dashboard.Tests.Http;

/// <summary>Files that come in while the dashboard runs.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private readonly RunningDashboard dashboard = new();

    public async ValueTask InitializeAsync() => await dashboard.InitializeAsync();

    public async ValueTask DisposeAsync() => await dashboard.DisposeAsync();

    [Fact]
    public async Task Each_file_of_an_upload_is_answered_and_what_was_read_is_on_the_next_page()
    {
        var result = await Upload(("临猗.txt", Return(7)), ("坏.docx", "PK not a zip"u8.ToArray()), ("a/b\\说明.zip", Zip("里面.txt", Return(8))));
        var rows = Rows(result);
        rows.Length.ShouldBe(3);
        rows[0].ShouldContain("临猗.txt 已读入 临猗县工业和信息化局");
        rows[0].ShouldContain("第1周");
        rows[1].ShouldContain("坏.docx 没有读入");
        rows[2].ShouldContain("里面.txt 更正 临猗县工业和信息化局");
        var link = result.QuerySelector("#table-sent a")!.GetAttribute("href")!;
        (await dashboard.Page(link)).Body!.TextContent.ShouldContain("临猗县工业和信息化局");

        Rows(await Upload(("再来.txt", Return(8))))[0].ShouldContain("已有，未变");
    }

    [Fact]
    public async Task Doubtful_figures_are_named()
    {
        var text = Encoding.UTF8.GetString(Return(7)).Replace("参与（50）人次", "参与（5?0）人次", StringComparison.Ordinal);
        var row = (await Upload(("临猗.txt", Encoding.UTF8.GetBytes(text)))).QuerySelector("#table-sent tbody tr")!;
        row.QuerySelector(".note")!.TextContent.ShouldContain("5?0");
    }

    [Fact]
    public async Task Every_unclear_row_of_a_letter_is_named_and_what_to_do_is_said_once()
    {
        var letter = "| 编号 | 核实结果 | 更正后的数 | 说明 |\n| --- | --- | --- | --- |\n| HS-1-1-0000 | 属实 | | |\n| HS-2-1-0000 | 更正 | 5 | |\n";
        var row = Rows(await Upload(("回复.md", Encoding.UTF8.GetBytes(letter)))).ShouldHaveSingleItem();
        row.ShouldContain("2 处看不明白");
        row.ShouldContain("行2：");
        row.ShouldContain("行3：");
        row.Split("请确认编号没有改动").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_report_leads_to_its_figures_and_a_learned_form_to_its_page_by_its_title()
    {
        var result = await Upload(("阳城县总结.txt", "全县共开展宣讲活动255场次，参与15483人次，排查隐患86处。"u8.ToArray()), ("渔港.html", Encoding.UTF8.GetBytes(DemoSeason.Unknown)));
        result.QuerySelector("#table-sent a[href='/statements?basis=prose']")!.TextContent.ShouldContain("个数");
        result.QuerySelector("#table-sent a[href='/forms/330900-2024']")!.TextContent.ShouldBe("舟山市渔港安全生产月活动进度统计表 2024");
    }

    [Fact]
    public async Task A_script_is_told_in_one_sentence()
    {
        var (token, cookie) = await Ticket();
        using var request = Request(token, cookie, ("临猗.txt", Return(5)));
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await dashboard.Client.SendAsync(request, TestContext.Current.CancellationToken);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var file = answer.RootElement.GetProperty("files")[0];
        file.GetProperty("refused").GetBoolean().ShouldBeFalse();
        file.GetProperty("sentence").GetString().ShouldStartWith("已读入 · 临猗县工业和信息化局");
    }

    [Fact]
    public async Task A_form_of_another_site_gets_nowhere()
    {
        var (_, cookie) = await Ticket();
        using var response = await dashboard.Client.SendAsync(Request("forged", cookie, ("x.txt", Return(1))), TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Markup_in_a_name_stays_text()
    {
        var result = await Upload(("<img src=x onerror=alert(1)>.txt", "不是填报表"u8.ToArray()));
        result.QuerySelectorAll("#table-sent img").ShouldBeEmpty();
        Rows(result)[0].ShouldContain("<img src=x onerror=alert(1)>.txt");
    }

    [Fact]
    public async Task A_file_put_into_the_inbox_appears_without_a_restart()
    {
        var inbox = Directory.CreateTempSubdirectory("safetymonth-inbox-");
        await using var watching = await RunningDashboard.Watching(inbox.FullName);
        await File.WriteAllBytesAsync(Path.Combine(inbox.FullName, "临猗.txt"), Return(9), TestContext.Current.CancellationToken);
        string[] rows = [];
        for (var tries = 0; tries < 240 && rows.Length == 0; tries++)
        {
            await Task.Delay(500, TestContext.Current.CancellationToken);
            rows = [.. (await watching.Page("/upload")).QuerySelectorAll("#table-inbox tbody tr:not(:has(.none-here))").Select(Text)];
        }
        rows.ShouldHaveSingleItem().ShouldContain("临猗.txt 已读入 临猗县工业和信息化局");
        File.Exists(Path.Combine(inbox.FullName, "临猗.txt")).ShouldBeTrue("the inbox is the user's");
        inbox.Delete(recursive: true);
    }

    private async Task<IHtmlDocument> Upload(params (string Name, byte[] Bytes)[] files)
    {
        var (token, cookie) = await Ticket();
        using var response = await dashboard.Client.SendAsync(Request(token, cookie, files), TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return await dashboard.Page(response.Headers.Location!.ToString());
    }

    private async Task<(string Token, string Cookie)> Ticket()
    {
        using var response = await dashboard.Client.GetAsync(new Uri("/upload", UriKind.Relative), TestContext.Current.CancellationToken);
        response.Headers.ETag.ShouldBeNull("a page with a form's token is nobody else's");
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        return (page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!, string.Join("; ", response.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])));
    }

    private static HttpRequestMessage Request(string token, string cookie, params (string Name, byte[] Bytes)[] files)
    {
        var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, bytes) in files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "files", FileName = $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal)}\"" };
            content.Add(part);
        }
        var request = new HttpRequestMessage(HttpMethod.Post, UploadPath) { Content = content };
        request.Headers.Add("Cookie", cookie);
        return request;
    }

    private static Uri UploadPath => new(UploadEndpoint.Path, UriKind.Relative);

    private static byte[] Return(int sessions) => Encoding.UTF8.GetBytes($"""
        “安全生产月”活动进展情况统计表
        填报单位：临猗县工业和信息化局  填报日期：2023年6月7日  第一周
        1.组织开展宣讲活动（{sessions}）场，参与（200）人次；发表评论文章或心得体会（3）篇；组织开展“安全生产大家谈”“班前会”“以案说法”等活动（4）场，参与（50）人次。
        2.参与“人人讲安全，个个会应急”网络知识竞赛（60）人，答题（70）人次；参加线上“逃生演练训练营”活动发布视频（1）个。
        3.开展企业主要负责人“安全承诺践诺”活动（2）场，参与（30）人次；报道企业主要负责人“五带头”（1）次；开展“动火作业风险我知道”宣传活动（2）场，参与（20）人次；对电焊工等危险作业人员开展安全培训（1）场，参与（9）人次；开展“外包外租大排查”活动（1）场，参与（8）人次；开展外包外租典型违法案例专题警示教育（1）场，参与（7）人次；对外包外租项目开展大排查（6）次。
        """);

    private static byte[] Zip(string name, byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry(name).Open())
            entry.Write(bytes);
        return stream.ToArray();
    }

    private static string[] Rows(IHtmlDocument page) => [.. page.QuerySelectorAll("#table-sent tbody tr").Select(Text)];

    private static string Text(AngleSharp.Dom.IElement row) => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim()));
}
