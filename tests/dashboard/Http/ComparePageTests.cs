using System.Globalization;
using System.Net;
using System.Text.Json;
using SafetyMonth.Dashboard.Numbers;
using SafetyMonth.Dashboard.Population;
using SafetyMonth.Dashboard.Tests.Seeding;
using SafetyMonth.Dashboard.Tests.Tables;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Http;

[Collection(typeof(SharedDashboard))]
public class ComparePageTests(RunningDashboard dashboard)
{
    private const string Liaoning = "/compare?region=210000&m=study.attendance&y=2022,2023";

    [Fact]
    public async Task Regions_stand_down_and_years_across_under_each_measure()
    {
        var page = await dashboard.Page("/compare?region=210000&m=study.attendance&m=study.sessions&y=2022&y=2023");
        var heads = page.QuerySelectorAll("#table-compare thead tr");
        heads.Length.ShouldBe(2);
        heads[0].QuerySelectorAll("th[scope=colgroup]").Select(head => head.GetAttribute("colspan")).ShouldBe(["2", "2"]);
        heads[1].QuerySelectorAll("th[scope=col]").Select(head => head.TextContent).ShouldBe(["2022", "2023", "2022", "2023"]);
        page.Row("compare", "沈阳市")[1].ShouldBe(NumberText.Exact(Final("沈阳市", 2023, "study.attendance")));
        page.QuerySelectorAll("#table-compare tbody tr")[^1].ClassName.ShouldBe("total");
    }

    [Theory]
    [InlineData("rows=year", "2023")]
    [InlineData("rows=period&p=week-1,final", "总结")]
    [InlineData("rows=trade", "市场监管")]
    public async Task The_rows_can_be_any_dimension(string rows, string head)
        => (await dashboard.Page($"{Liaoning}&{rows}")).Row("compare", head).ShouldAllBe(cell => cell.Length > 0);

    [Fact]
    public async Task Trades_follow_from_the_bureau_that_sent_the_form()
    {
        var page = await dashboard.Page("/compare?m=drill.total_sessions&y=2023&rows=trade");
        page.QuerySelectorAll("#table-compare tbody th").Select(head => head.TextContent.Trim()).ShouldBe(["市场监管", "城市管理"], ignoreOrder: true);
        (await dashboard.Page("/compare?m=drill.total_sessions&y=2023&t=urban")).Row("compare", "辽宁省")[0].ShouldBe("未要求");
    }

    [Fact]
    public async Task What_a_form_does_not_ask_is_not_asked_and_the_reader_is_warned_first()
    {
        var page = await dashboard.Page("/compare?m=drill.sessions&y=2023");
        page.Row("compare", "辽宁省")[0].ShouldBe("未要求");
        var warnings = page.QuerySelector("main .notices")!;
        warnings.TextContent.ShouldContain("没有要求");
        warnings.CompareDocumentPosition(page.QuerySelector("#table-compare")!).ShouldBe(AngleSharp.Dom.DocumentPositions.Following);
    }

    [Fact]
    public async Task A_change_of_wording_marks_the_year_and_stands_beside_the_table()
    {
        var page = await dashboard.Page("/compare?m=participation.sessions&y=2022,2023&rows=year");
        page.QuerySelectorAll("#table-compare tbody th").Select(head => head.TextContent.Trim()).ShouldBe(["2022", "2023※"]);
        page.QuerySelector(".marks")!.TextContent.ShouldContain("组织开展宣讲活动");
        Chart(page).GetProperty("categories").EnumerateArray().Last().GetString().ShouldBe("2023※");
        (await dashboard.Page(Liaoning)).QuerySelector(".marks").ShouldBeNull("the same form asked in both years");
    }

    [Fact]
    public async Task The_ranking_compares_like_with_like_and_divides_by_the_residents()
    {
        var page = await dashboard.Page(Liaoning);
        var (now, before) = (Final("沈阳市", 2023, "study.attendance"), Final("沈阳市", 2022, "study.attendance"));
        var cells = page.Row("ranking", "沈阳市");
        cells[1].ShouldBe(NumberText.Exact(now));
        cells[5].ShouldBe(NumberText.Exact(now - before));
        cells[6].ShouldStartWith(string.Create(CultureInfo.InvariantCulture, $"{(now > before ? "+" : "")}{100.0 * (now - before) / before:#,0.0}%"));
        cells[7].ShouldBe((10_000.0 * now / PopulationBook.Of("210100")!.People).ToString("#,0.00", CultureInfo.InvariantCulture));
        page.Row("ranking", "葫芦岛市").ShouldContain("不可比", "its final return of 2023 is missing");
    }

    [Fact]
    public async Task What_has_a_number_is_ranked_by_it_and_what_has_none_stands_last_without_a_rank()
    {
        var lines = (await dashboard.Page(Liaoning)).QuerySelectorAll("#table-ranking tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToArray()).ToList();
        var ranked = lines.TakeWhile(cells => cells[0].Length > 0).ToList();
        ranked.Select(cells => cells[0]).ShouldBe(Enumerable.Range(1, ranked.Count).Select(rank => rank.ToString(CultureInfo.InvariantCulture)));
        ranked.Select(cells => long.Parse(cells[1].TrimStart('约').Split(' ', '\n')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture)).ShouldBeInOrder(SortDirection.Descending);
        lines.Skip(ranked.Count).ShouldNotBeEmpty();
        lines.Skip(ranked.Count).ShouldAllBe(cells => cells[0].Length == 0 && !char.IsAsciiDigit(cells[1][0]));
    }

    [Fact]
    public async Task A_region_without_known_residents_says_so()
        => (await dashboard.Page("/compare?region=140500&m=drill.sessions&y=2023")).Row("ranking", "沁水县").ShouldContain("人口未知");

    [Fact]
    public async Task Attendance_is_read_per_session_over_the_units_that_gave_both()
    {
        var (attendance, sessions) = (FinalFigure("阳城县", 2023, "drill.attendance"), FinalFigure("阳城县", 2023, "drill.sessions"));
        var expected = attendance.Value is { } part && sessions.Value is > 0 and { } whole ? ((double)part / whole).ToString("#,0.00", CultureInfo.InvariantCulture) + " 1 家可比" : "";
        (await dashboard.Page("/compare?region=140500&m=drill.attendance&y=2023&sort=ratio")).Row("ranking", "阳城县")[^1].ShouldBe(expected);
    }

    [Fact]
    public async Task Regions_lead_down_and_up_and_figures_to_their_returns()
    {
        var page = await dashboard.Page("/compare?region=140000&m=drill.sessions&y=2023");
        var down = page.QuerySelector("#table-compare tbody th a")!.GetAttribute("href")!;
        var city = await dashboard.Page(down);
        city.QuerySelectorAll("#table-compare tbody th").Select(head => head.TextContent.Trim()).ShouldContain("阳城县");
        city.QuerySelectorAll(".crumbs a")[^1].TextContent.ShouldBe("山西省");
        var figure = city.QuerySelectorAll("#table-compare tbody tr").First(row => row.TextContent.Contains("阳城县")).QuerySelector("td a")!.GetAttribute("href")!;
        (await dashboard.Page(figure.Split('#')[0])).QuerySelector("#table-figures tbody td a").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("bars")]
    [InlineData("lines")]
    [InlineData("multiples")]
    [InlineData("scatter")]
    public async Task Every_chart_draws_what_the_table_holds(string kind)
    {
        var second = kind == "scatter" ? ",study.sessions" : "";
        var page = await dashboard.Page($"/compare?region=210000&m=study.attendance{second}&y=2021,2022,2023&chart={kind}");
        page.QuerySelectorAll("figure[data-chart]").Length.ShouldBe(kind == "multiples" ? page.QuerySelectorAll("#table-compare tbody tr:not(.total)").Count(row => row.QuerySelector("td a") is not null) : 1);
        var table = page.QuerySelector("#table-compare")!.TextContent;
        foreach (var point in Chart(page).GetProperty("series").EnumerateArray().SelectMany(series => series.GetProperty("points").EnumerateArray()))
            if (point.TryGetProperty("value", out var value))
                table.ShouldContain(NumberText.Exact(value.GetInt64()));
    }

    [Fact]
    public async Task The_address_says_everything_and_can_be_copied()
    {
        var page = await dashboard.Page(Liaoning + "&chart=lines&title=" + Uri.EscapeDataString("两年对比"));
        page.QuerySelector("h1")!.TextContent.ShouldBe("两年对比");
        var address = page.QuerySelector(".address input")!.GetAttribute("value")!;
        address.ShouldStartWith(dashboard.Address.ToString());
        var again = await dashboard.Page(new Uri(address).PathAndQuery);
        again.QuerySelector("#table-compare")!.TextContent.ShouldBe(page.QuerySelector("#table-compare")!.TextContent);
    }

    [Fact]
    public async Task The_workbook_has_title_units_merged_headings_numbers_and_footer()
    {
        using var response = await dashboard.Client.GetAsync(new Uri("/compare?region=210000&m=study.attendance,study.sessions&y=2022,2023&format=xlsx&table=compare", UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var file = new MemoryStream(await response.Content.ReadAsByteArrayAsync());
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(file, false);
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var rows = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().ToList();
        rows[1].InnerText.ShouldContain("单位：人次、场");
        rows[^1].InnerText.ShouldContain("审核人");
        sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.MergeCell>().Select(merge => merge.Reference!.Value).ShouldContain("A3:A4");
        sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Pane>().Single().TopLeftCell!.Value.ShouldBe("B5");
        var shenyang = rows.Single(row => row.InnerText.StartsWith("沈阳市", StringComparison.Ordinal));
        shenyang.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellValue>().Select(cell => cell.Text)
            .ShouldContain(Final("沈阳市", 2023, "study.attendance").ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_text_file_names_each_column_by_all_its_headings()
    {
        var rows = CsvReading.Rows(await dashboard.File(Liaoning + "&format=csv&table=compare"));
        rows.Single(row => row["地区"] == "沈阳市").Keys.Count(key => key.Contains("2023") && key.Contains("人次")).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("/compare?m=nope&region=999999&y=1800&p=nope&t=nope&rows=nope&chart=nope&sort=nope&of=nope")]
    [InlineData("/compare?r=210000,210100&y=2023")]
    [InlineData("/compare?region=110000")]
    [InlineData("/compare?region=110000&chart=multiples")]
    [InlineData("/compare?region=210000&level=counties")]
    [InlineData("/compare?m=study.attendance&p=season,week-1,week-2,final&y=2021,2022,2023&t=market,urban")]
    public async Task Whatever_the_address_says_there_is_a_page(string path)
        => (await dashboard.Page(path)).QuerySelectorAll("h1").Length.ShouldBe(1);

    [Fact]
    public async Task Regions_that_contain_others_are_not_added_up()
    {
        var page = await dashboard.Page("/compare?r=210000,210100&m=study.attendance&y=2023");
        page.QuerySelector("main .notices")!.TextContent.ShouldContain("不能相加");
        page.QuerySelectorAll("#table-compare tr.total").ShouldBeEmpty();
    }

    private static JsonElement Chart(AngleSharp.Html.Dom.IHtmlDocument page) => JsonDocument.Parse(page.QuerySelector("figure[data-chart] script")!.TextContent).RootElement;

    private static FigureRecord FinalFigure(string place, int year, string indicator)
        => DemoSeason.Returns().Single(one => one.Year == year && one.Period == "final" && one.Unit!.StartsWith(place, StringComparison.Ordinal)).Figures.Single(figure => figure.Indicator == indicator);

    private static long Final(string place, int year, string indicator)
    {
        var figure = FinalFigure(place, year, indicator);
        figure.Status.ShouldBe(SlotStatus.Reported, "the test needs a figure here");
        return figure.Value!.Value;
    }
}
