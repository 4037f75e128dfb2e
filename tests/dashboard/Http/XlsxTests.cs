using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace SafetyMonth.Dashboard.Tests.Http;

[Collection(typeof(SharedDashboard))]
public class XlsxTests(RunningDashboard dashboard)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/returns")]
    [InlineData("/return/1")]
    [InlineData("/indicator/drill.sessions")]
    [InlineData("/indicators")]
    [InlineData("/forms/jincheng-2023")]
    [InlineData("/problems")]
    public async Task Every_table_of_every_page_is_a_valid_workbook_too(string path)
    {
        var page = await dashboard.Page(path);
        foreach (var table in page.QuerySelectorAll("table"))
        {
            using var book = await Book(table.QuerySelector("a.file[download$=xlsx]")!.GetAttribute("href")!);
            new OpenXmlValidator().Validate(book).ShouldBeEmpty();
            var caption = table.QuerySelector("caption span")!.TextContent;
            Rows(book)[0][0].ShouldBe(caption);
        }
    }

    [Fact]
    public async Task Figures_are_numeric_cells_and_what_was_not_asked_is_a_word()
    {
        using var book = await Book("/?format=xlsx&table=by-region");
        var rows = Rows(book);
        var column = Array.IndexOf(rows[2], "演练场次（场）");
        rows.Single(row => row[0] == "辽宁省")[column].ShouldBe("未要求");
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Single(row => row.InnerText.StartsWith("晋城市", StringComparison.Ordinal)).Elements<Cell>();
        cells.ElementAt(column).DataType.ShouldBeNull();
        long.Parse(cells.ElementAt(column).CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
    }

    private async Task<SpreadsheetDocument> Book(string href)
    {
        using var response = await dashboard.Client.GetAsync(new Uri(href, UriKind.Relative), TestContext.Current.CancellationToken);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return SpreadsheetDocument.Open(new MemoryStream(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), false);
    }

    private static string[][] Rows(SpreadsheetDocument book)
        => [.. book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray())];
}
