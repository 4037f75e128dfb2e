using System.Net;
using SafetyMonth.Dashboard.Tests.Seeding;

namespace SafetyMonth.Dashboard.Tests.Http;

public class NoDataTests
{
    [Fact]
    public async Task Without_a_warehouse_the_page_says_which_command_to_run()
    {
        await using var dashboard = await RunningDashboard.Over("none.duckdb");
        var page = await dashboard.Page("/");
        page.QuerySelector("h1")!.TextContent.ShouldBe("还没有数据");
        page.QuerySelector("pre")!.TextContent.ShouldStartWith("safetymonth ingest 填报表文件夹 --warehouse ");
        (await dashboard.File("/health")).ShouldBe("""{"status":"ok","warehouse":"missing"}""");
    }

    [Fact]
    public async Task A_warehouse_that_appears_is_shown_without_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("safetymonth-dashboard-");
        await using (var dashboard = await RunningDashboard.Over(Path.Combine(folder.FullName, "demo.duckdb")))
        {
            (await dashboard.Page("/")).QuerySelector("h1")!.TextContent.ShouldBe("还没有数据");
            DemoSeason.Write(folder.FullName);
            (await dashboard.Page("/")).QuerySelector("h1")!.TextContent.ShouldContain("总览");
            (await dashboard.File("/health")).ShouldBe("""{"status":"ok","warehouse":"open"}""");
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_file_that_is_no_warehouse_is_told_apart_from_no_data()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "this is no warehouse at all");
        await using (var dashboard = await RunningDashboard.Over(file))
        {
            var page = await dashboard.Page("/", HttpStatusCode.ServiceUnavailable);
            page.QuerySelector("h1")!.TextContent.ShouldBe("数据仓库现在打不开");
            page.Body!.TextContent.ShouldContain(file);
            await dashboard.Page("/about");
        }

        File.Delete(file);
    }
}
