using System.Security.Cryptography;
using System.Text;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Tests.Generating;
using SafetyMonth.Ingest.Tests.Reading.Samples;

namespace SafetyMonth.Ingest.Tests.Reading.Pdf;

public class PdfTests
{
    public static TheoryData<string> Forms => [.. Generated.Forms.Select(form => form.Id)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_return_as_PDF_is_read_as_it_was_written(string form)
    {
        Office.Needs("soffice", "pdftotext");
        var file = Office.Return(form);
        var bytes = Office.Convert(file.Render(), "docx", "pdf");

        var document = Reads.Document("报表 $(id).pdf", bytes);

        Office.Misses(file, document).ShouldBeEmpty();
        (document.Format, document.Name, document.Hash).ShouldBe(("pdf", "报表 $(id).pdf", Convert.ToHexStringLower(SHA256.HashData(bytes))));
    }

    [Fact]
    public void A_matrix_keeps_each_figure_in_its_column_and_each_empty_cell_empty()
    {
        Office.Needs("soffice", "pdftotext");
        var table = Page("""
            <p>舟山市统计表</p>
            <table border="1" width="100%">
            <tr><td>项目</td><td>内容</td><td>场次</td><td>人次</td></tr>
            <tr><td rowspan="2">宣讲</td><td>宣讲活动</td><td>12</td><td></td></tr>
            <tr><td>专题学习</td><td></td><td>3 450</td></tr>
            <tr><td colspan="2">合计</td><td>12</td><td>/</td></tr>
            </table>
            """).OnlyTable();

        table.Spelled().ShouldBe(
        [
            "0,0 项目", "0,1 内容", "0,2 场次", "0,3 人次", "1,0+2×1 宣讲", "1,1 宣讲活动", "1,2 12", "1,3 ",
            "2,1 专题学习", "2,2 ", "2,3 3 450", "3,0+1×2 合计", "3,2 12", "3,3 /",
        ]);
    }

    [Fact]
    public void A_table_over_several_pages_is_one_table_with_its_heading_once()
    {
        Office.Needs("soffice", "pdftotext");
        var rows = string.Concat(Enumerable.Range(1, 90).Select(number => $"<tr><td>活动项目之{number}</td><td>{number * 7}</td></tr>"));

        var table = Page($"<table border=\"1\" width=\"100%\"><thead><tr><th>项目</th><th>场次</th></tr></thead><tbody>{rows}</tbody></table>").OnlyTable();

        table.RowCount.ShouldBe(91);
        table.At(90, 0).Text.Text.ShouldBe("活动项目之90");
        Enumerable.Range(1, 90).Select(row => table.At(row, 1).Text.Text).ShouldBe(Enumerable.Range(1, 90).Select(number => $"{number * 7}"));
    }

    [Fact]
    public void What_is_struck_out_is_marked_so_and_what_is_underlined_is_not()
    {
        Office.Needs("soffice", "pdftotext");
        var cell = Page("<table border=\"1\" width=\"100%\"><tr><td>是否建立</td><td>是<s>否</s> <u>演练</u></td></tr></table>").OnlyTable().At(0, 1).Text;

        cell.Text.Replace(" ", "").ShouldBe("是否演练");
        cell.Spans.ShouldHaveSingleItem().ShouldBe(new StyleSpan(cell.Text.IndexOf('否'), 1, TextStyle.Strike));
    }

    [Fact]
    public void Text_without_a_table_is_read_line_by_line_with_wide_gaps_kept()
    {
        Office.Needs("pdftotext");
        var document = Reads.Document("a.pdf", Samples.Pdf.Of(
            Samples.Pdf.Line("talks", y: 700) + Samples.Pdf.Line("12", x: 300, y: 700) + Samples.Pdf.Line("persons", y: 660) + Samples.Pdf.Line("345", x: 300, y: 660)));

        document.Paragraphs().ShouldBe(["talks  12", "persons  345"]);
    }

    [Fact]
    public void Text_of_a_document_is_never_markup()
    {
        Office.Needs("pdftotext");

        Reads.Document("a.pdf", Samples.Pdf.Of(Samples.Pdf.Line("</word><page/>&lt;]]>"))).Paragraphs().ShouldBe(["</word><page/>&lt;]]>"]);
    }

    private static Document Page(string body) => Reads.Document("a.pdf", Office.Convert(
        Encoding.UTF8.GetBytes($"<html><head><meta charset=\"utf-8\"></head><body>{body}</body></html>"), "html", "pdf"));
}
