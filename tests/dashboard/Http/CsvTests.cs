using System.Globalization;
using SafetyMonth.Dashboard.Tests.Tables;

namespace SafetyMonth.Dashboard.Tests.Http;

[Collection(typeof(SharedDashboard))]
public class CsvTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task Every_table_of_every_page_is_a_file_too()
    {
        foreach (var path in new[] { "/", "/returns", "/return/1", "/indicator/drill.sessions", "/indicators", "/forms", "/forms/jincheng-2023", "/problems", "/review", "/review/precision" })
        {
            var page = await dashboard.Page(path);
            foreach (var table in page.QuerySelectorAll("table"))
            {
                var rows = CsvReading.Rows(await dashboard.File(table.QuerySelector("a.file[download$=csv]")!.GetAttribute("href")!));
                rows.Count.ShouldBeGreaterThanOrEqualTo(table.QuerySelectorAll("tbody tr:not(:has(.none-here))").Length, path);
            }
        }
    }

    [Fact]
    public async Task A_file_holds_numbers_alone_and_says_beside_them_what_is_missing()
    {
        var rows = CsvReading.Rows(await dashboard.File("/?format=csv&table=by-region"));
        var liaoning = rows.Single(row => row["地区"] == "辽宁省");
        liaoning["演练场次（场）"].ShouldBe("");
        liaoning["演练场次（场）·状态"].ShouldBe("未要求");
        var jincheng = rows.Single(row => row["地区"] == "晋城市");
        long.Parse(jincheng["演练场次（场）"], CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
        jincheng["演练场次（场）·备注"].ShouldBe("6/7 家");
    }

    [Fact]
    public async Task A_file_holds_every_row_where_the_page_shows_some()
    {
        var file = CsvReading.Rows(await dashboard.File("/returns?format=csv&table=returns&year=2023&page=2"));
        var page = await dashboard.Page("/returns?year=2023");
        page.QuerySelector("#cap-returns")!.TextContent.ShouldContain($"{file.Count} 份");
        file.Count.ShouldBeGreaterThan(page.QuerySelectorAll("#table-returns tbody tr").Length);
    }
}
