using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Tests.Reading.Samples;
using static SafetyMonth.Ingest.Tests.Reading.Samples.Docx;

namespace SafetyMonth.Ingest.Tests.Reading;

public class DocxTextTests
{
    [Fact]
    public void Text_split_over_runs_is_joined_and_keeps_underline_and_strike_where_they_stood()
    {
        var text = Styled(R("组织") + R("  1", "<w:u w:val=\"single\"/>") + R("2 ", "<w:u w:val=\"single\"/>") + R("场") + R("否", "<w:strike/>"));

        text.Text.ShouldBe("组织  12 场否");
        text.Spans.ShouldBe([new StyleSpan(2, 5, TextStyle.Underline), new StyleSpan(8, 1, TextStyle.Strike)]);
    }

    [Theory]
    [InlineData("<w:u w:val=\"none\"/>")]
    [InlineData("<w:strike w:val=\"false\"/>")]
    [InlineData("<w:dstrike w:val=\"0\"/>")]
    public void A_style_that_is_switched_off_is_none(string properties) => Styled(R("是", properties)).Spans.ShouldBeEmpty();

    [Fact]
    public void Underline_of_the_paragraph_mark_is_not_that_of_the_text()
        => Styled("<w:pPr><w:rPr><w:u w:val=\"single\"/></w:rPr></w:pPr>" + R("12")).Spans.ShouldBeEmpty();

    [Fact]
    public void Tabs_breaks_and_unbreakable_hyphens_are_text()
        => Text("<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"10\"/></w:tabs></w:pPr><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>0355</w:t>"
            + "<w:noBreakHyphen/><w:t>0001234</w:t><w:softHyphen/><w:br w:type=\"page\"/><w:t>三</w:t></w:r>").ShouldBe("一\t二\n0355-0001234\n三");

    [Fact]
    public void Tracked_changes_are_taken_as_accepted()
        => Text(R("参与") + $"<w:del w:id=\"1\"><w:r><w:delText>120</w:delText></w:r></w:del><w:ins w:id=\"2\">{R("210")}</w:ins>"
            + $"<w:moveFrom w:id=\"3\">{R("移走")}</w:moveFrom><w:moveTo w:id=\"4\">{R("人次")}</w:moveTo>").ShouldBe("参与210人次");

    [Fact]
    public void A_paragraph_whose_mark_is_deleted_joins_the_next()
        => Read("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + R("开展宣讲") + "</w:p>" + P("12场")).Paragraphs().ShouldBe(["开展宣讲12场"]);

    [Fact]
    public void Hidden_text_is_left_out()
        => Text(R("一") + R("藏", "<w:vanish/>") + R("二", "<w:vanish w:val=\"0\"/>")).ShouldBe("一二");

    [Fact]
    public void Invisible_characters_go_and_digits_stay_as_typed()
        => Text(R("\uFEFF１２\u200B场\u00A03,450\u202E☑\uFE0F")).ShouldBe("１２场 3,450☑");

    [Fact]
    public void A_text_box_is_read_once_below_its_paragraph()
    {
        var box = "<w:txbxContent>" + P("填报单位：示例局") + "</w:txbxContent>";
        var shape = $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>{box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

        Read($"<w:p>{R("统计表")}{shape}{R("（2023）")}</w:p>").Paragraphs().ShouldBe(["统计表（2023）", "填报单位：示例局"]);
    }

    [Fact]
    public void A_fallback_is_read_where_the_choice_says_nothing()
        => Text($"<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r/></mc:Choice><mc:Fallback>{R("12")}</mc:Fallback></mc:AlternateContent>").ShouldBe("12");

    [Theory]
    [InlineData("Wingdings", "F0FE", "☑")]
    [InlineData("Wingdings", "F0FD", "☒")]
    [InlineData("Wingdings", "F0FC", "√")]
    [InlineData("Wingdings", "F0A8", "□")]
    [InlineData("Wingdings 2", "F052", "☑")]
    [InlineData("Wingdings 2", "F0A3", "□")]
    [InlineData("Wingdings 2", "F050", "√")]
    [InlineData("Symbol", "F0D6", "√")]
    [InlineData("Wingdings", "F021", "\uFFFD")]
    public void Symbols_become_the_characters_that_people_see(string font, string code, string seen)
        => Text($"<w:r><w:t>是</w:t><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>").ShouldBe("是" + seen);

    [Fact]
    public void Letters_in_a_symbol_font_are_symbols()
        => Text(R("R", "<w:rFonts w:ascii=\"Wingdings 2\" w:hAnsi=\"Wingdings 2\"/>") + R("是 ") + R("£", "<w:rFonts w:ascii=\"Wingdings 2\"/>") + R("否")).ShouldBe("☑是 □否");

    [Fact]
    public void Field_results_are_read_and_field_codes_are_not()
        => Text("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE \\@ 360 </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + R("2023年6月14日") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + $"<w:fldSimple w:instr=\"PAGE\">{R("（周三）")}</w:fldSimple>").ShouldBe("2023年6月14日（周三）");

    [Fact]
    public void Legacy_form_fields_show_their_state()
    {
        static string Field(string data) => $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        Text(Field("<w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/><w:checked/></w:checkBox>") + R("是") + Field("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>") + R("否")
            + Field("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList>")).ShouldBe("☑是□否乙");
    }

    [Fact]
    public void Content_controls_show_what_was_filled_in_and_not_their_prompt()
        => Text("<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent>" + R("☒") + "</w:sdtContent></w:sdt>" + R("是（")
            + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + R("单击此处输入文字。") + "</w:sdtContent></w:sdt>" + R("）场")).ShouldBe("☒是（）场");

    [Fact]
    public void The_strict_dialect_is_read_too()
    {
        var xml = Docx.Xml(P("统计表")).Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);

        Reads.Document("a.docx", Package.Zip(("word/document.xml", xml))).Paragraphs().ShouldBe(["统计表"]);
    }

    [Fact]
    public void A_main_part_under_another_name_is_found_by_its_relationship()
    {
        var relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>";

        Reads.Document("a.docx", Package.Zip(("_rels/.rels", relations), ("word/document2.xml", Docx.Xml(P("统计表"))))).Paragraphs().ShouldBe(["统计表"]);
    }

    private static Document Read(string body) => Reads.Document("a.docx", Docx.Of(body));

    private static StyledText Styled(string runs) => Read($"<w:p>{runs}</w:p>").Blocks.ShouldHaveSingleItem().ShouldBeOfType<Paragraph>().Text;

    private static string Text(string runs) => Styled(runs).Text;
}
