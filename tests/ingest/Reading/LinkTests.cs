using SafetyMonth.Ingest.Extraction.Annexes;
using SafetyMonth.Ingest.Tests.Reading.Samples;

namespace SafetyMonth.Ingest.Tests.Reading;

/// <summary>A cell's words may link to an address that they do not say: it is kept as data, http and https only.</summary>
public class LinkTests
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Rels = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">""";
    private static readonly string[] Headings = ["序号", "活动内容", "时间", "刊登媒体", "媒体链接", "备注"];

    // The words of the fourth cell link to the first address, those of the second row to one that is no web page.
    private static readonly string[][] Rows = [["1", "咨询日", "6月16日", "示例日报", "点击查看", "头版"], ["2", "演练", "6月20日", "示例网", "链接", ""]];
    private static readonly string[] Targets = ["https://example.invalid/a?id=1", "javascript:alert(1)"];

    public static TheoryData<string, byte[]> Files => new() { { "报送表.html", Html() }, { "报送表.docx", Word() }, { "报送表.xlsx", Workbook() } };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void Words_that_link_to_a_page_stand_for_its_address_in_the_media_list(string name, byte[] bytes)
        => AnnexRows.Of(Reads.Document(name, bytes)).Media.Select(row => row.Link).ShouldBe(["https://example.invalid/a?id=1", "链接"]);

    [Theory]
    [InlineData("https://example.invalid/a b")]
    [InlineData("file:///etc/passwd")]
    [InlineData("mailto:someone@example.invalid")]
    [InlineData("/page.html")]
    [InlineData("")]
    public void Only_an_absolute_web_address_is_a_link(string target)
        => Reads.Document("表.html", $"<meta charset=\"utf-8\"><table><tr><td><a href=\"{target}\">看</a></td><td>二</td></tr></table>").OnlyTable().Cells[0].Link.ShouldBeNull();

    private static byte[] Html()
        => System.Text.Encoding.UTF8.GetBytes("<html><head><meta charset=\"utf-8\"></head><body><table>" + string.Concat(Rows.Prepend(Headings).Select((row, number) => "<tr>"
            + string.Concat(row.Select((text, column) => column == 4 && number > 0 ? $"<td><a href=\"{Targets[number - 1]}\">{text}</a></td>" : $"<td>{text}</td>")) + "</tr>")) + "</table></body></html>");

    private static byte[] Word()
    {
        var rows = Rows.Prepend(Headings).Select((row, number) => Docx.Row([.. row.Select((text, column) => column == 4 && number > 0
            ? Docx.CellOf($"<w:p><w:hyperlink xmlns:r=\"{Relations}\" r:id=\"k{number}\">{Docx.R(text)}</w:hyperlink></w:p>") : Docx.Cell(text))]));
        return Package.Zip(("word/document.xml", Docx.Xml(Docx.Table([.. rows]))), ("word/_rels/document.xml.rels", Relationships()));
    }

    private static byte[] Workbook()
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var data = string.Concat(Rows.Prepend(Headings).Select((row, number) => Xlsx.Row(number + 1, [.. row.Select((text, column) => Xlsx.Text($"{(char)('A' + column)}{number + 1}", text))])));
        return Package.Zip(
            ("xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"{Rels}<Relationship Id=\"r1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{main}\" xmlns:r=\"{Relations}\"><sheetData>{data}</sheetData><hyperlinks><hyperlink ref=\"E2\" r:id=\"k1\"/><hyperlink ref=\"E3:E3\" r:id=\"k2\"/></hyperlinks></worksheet>"),
            ("xl/worksheets/_rels/sheet1.xml.rels", Relationships()));
    }

    private static string Relationships()
        => Rels + string.Concat(Targets.Select((target, number) => $"<Relationship Id=\"k{number + 1}\" Type=\"{Relations}/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>")) + "</Relationships>";
}
