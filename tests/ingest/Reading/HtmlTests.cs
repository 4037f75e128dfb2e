using System.Text;
using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Tests.Reading;

public class HtmlTests
{
    static HtmlTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void A_page_saved_by_Word_in_gb2312_is_read()
    {
        const string page = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=gb2312">
            <title>不读</title><style><!-- p.MsoNormal {mso-style-parent:"";} --></style><!--[if gte mso 9]><xml><w:View>12</w:View></xml><![endif]--></head>
            <body lang=ZH-CN><p class=MsoNormal align=center><b><span style='font-size:18.0pt'>安全生产月
            活动统计表<o:p></o:p></span></b></p>
            <table class=MsoTableGrid><tr><td rowspan=2 style='border:none'><p class=MsoNormal>宣讲<o:p></o:p></p></td>
            <td colspan=2><p class=MsoNormal><![if !supportLists]><span>1.</span><![endif]>组织（<u><span lang=EN-US>&nbsp;12&nbsp;</span></u>）场；</p><p class=MsoNormal>参与300人次</p></td></tr>
            <tr><td>是<s>否</s></td><td><span style='text-decoration:line-through'>是</span>否</td></tr></table></body></html>
            """;

        var document = Reads.Document("a.htm", Encoding.GetEncoding("gb18030").GetBytes(page));

        document.Format.ShouldBe("html");
        document.Paragraphs().ShouldBe(["安全生产月活动统计表"]);
        var table = document.OnlyTable();
        table.Spelled().ShouldBe(["0,0+2×1 宣讲", "0,1+1×2 1.组织（ 12 ）场；\n参与300人次", "1,1 是否", "1,2 是否"]);
        table.At(0, 1).Text.Spans.ShouldBe([new StyleSpan(5, 4, TextStyle.Underline)]);
        table.At(1, 1).Text.Spans.ShouldBe([new StyleSpan(1, 1, TextStyle.Strike)]);
        table.At(1, 2).Text.Spans.ShouldBe([new StyleSpan(0, 1, TextStyle.Strike)]);
    }

    [Theory]
    [InlineData("a.doc")]
    [InlineData("a.xls")]
    [InlineData("a.docx")]
    public void A_page_under_an_office_extension_is_read_as_a_page(string name)
        => Reads.Document(name, "<html><body><table><tr><td>宣讲<td>12</table>").OnlyTable().Spelled().ShouldBe(["0,0 宣讲", "0,1 12"]);

    [Fact]
    public void End_tags_may_be_left_out()
    {
        var document = Read("<p>甲<p>乙<ul><li>一<li>二</ul><table><tr><td>1<td>2<tr><td>3<td>4</table>丙");

        document.Paragraphs().ShouldBe(["甲", "乙", "一", "二", "丙"]);
        document.OnlyTable().Spelled().ShouldBe(["0,0 1", "0,1 2", "1,0 3", "1,1 4"]);
    }

    [Fact]
    public void White_space_collapses_and_line_ends_between_Chinese_characters_are_nothing()
        => Read("<p> 组织\n  宣讲 12\n场  <br> 参与 &nbsp; 3\n</p>").Paragraphs().ShouldBe(["组织宣讲 12 场\n参与   3"]);

    [Fact]
    public void What_is_not_shown_is_not_read()
        => Read("<script>var a='12';</script><style>.x{}</style><p>一<span style='display:none'>藏</span><span style='mso-hide:all'>藏</span></p><table><tr style='DISPLAY:none'><td>藏</tr><tr><td>二</tr></table><!-- 藏 -->")
            .Blocks.Select(block => block is Paragraph paragraph ? paragraph.Text.Text : ((Table)block).Spelled().ShouldHaveSingleItem()).ShouldBe(["一", "0,0 二"]);

    [Fact]
    public void A_class_of_the_page_may_strike_out()
        => ((Paragraph)Read("<style>td.a, .xl65 {color:red; text-decoration:line-through}</style><p>是<span class=\"b xl65\">否</span>").Blocks[0]).Text.Spans.ShouldBe([new StyleSpan(1, 1, TextStyle.Strike)]);

    [Fact]
    public void Form_controls_show_what_is_chosen()
        => Read("<p><input type=checkbox checked>是<input type=checkbox>否 <input value=12>场 <select><option>甲<option selected>乙</select>").Paragraphs().ShouldBe(["☑是□否 12场 乙"]);

    [Fact]
    public void A_letter_in_a_symbol_font_is_a_symbol()
        => Read("<p><span style='font-family:\"Wingdings 2\"'>R</span>是<font face=Wingdings>&#168;</font>否").Paragraphs().ShouldBe(["☑是□否"]);

    [Fact]
    public void A_layout_table_of_one_cell_is_only_a_frame()
    {
        var document = Read("<table><tr><td><p>统计表</p><table><tr><td>宣讲</td><td>12</td></tr></table>联系人</td></tr></table>");

        document.Paragraphs().ShouldBe(["统计表", "联系人"]);
        document.OnlyTable().Spelled().ShouldBe(["0,0 宣讲", "0,1 12"]);
    }

    [Fact]
    public void A_nested_table_becomes_lines_with_tabs()
        => Read("<table><tr><td>前<table><tr><td>甲<td>1</table>后<td>旁</table>").OnlyTable().Spelled().ShouldBe(["0,0 前\n甲\t1\n后", "0,1 旁"]);

    [Fact]
    public void Markup_in_text_stays_text() => Read("<p>&lt;script&gt;1&lt;/script&gt; &amp;amp;").Paragraphs().ShouldBe(["<script>1</script> &amp;"]);

    [Fact]
    public void Rows_that_reach_beyond_the_table_are_cut()
        => Read("<table><tr><td rowspan=99>甲<td>1<tr><td>2</table>").OnlyTable().Spelled().ShouldBe(["0,0+2×1 甲", "0,1 1", "1,1 2"]);

    private static Document Read(string body) => Reads.Document("a.html", "<html><body>" + body);
}
