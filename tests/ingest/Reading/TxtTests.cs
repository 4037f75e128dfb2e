using System.Text;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Reading;

public class TxtTests
{
    private const string Sample = "全市“安全生产月”活动统计表\n填报单位：示例局　联系人：王示例\n活动项目\t进展情况\n";

    static TxtTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("gb18030", false)]
    [InlineData("gbk", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void The_encoding_is_settled_by_the_bytes(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Sample)];

        var document = Reads.Document("a.txt", bytes);

        document.Paragraphs().ShouldBe(["全市“安全生产月”活动统计表", "填报单位：示例局　联系人：王示例"]);
        document.OnlyTable().Spelled().ShouldBe(["0,0 活动项目", "0,1 进展情况"]);
        document.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_few_broken_bytes_are_replaced_with_a_note()
    {
        byte[] bytes = [.. Encoding.GetEncoding("gb18030").GetBytes(Sample), 0x81, 0xFF, (byte)'\n'];

        Reads.Document("a.txt", bytes).Problems.ShouldHaveSingleItem().Code.ShouldBe(ProblemCodes.TextGarbled);
    }

    [Fact]
    public void A_text_cut_off_within_a_sign_is_still_in_its_encoding()
    {
        var document = Reads.Document("a.txt", Encoding.UTF8.GetBytes(Sample.TrimEnd())[..^1]);

        document.Paragraphs()[0].ShouldBe("全市“安全生产月”活动统计表");
        document.Problems.ShouldHaveSingleItem().Code.ShouldBe(ProblemCodes.TextGarbled);
    }

    [Fact]
    public void Line_breaks_within_a_pasted_cell_go_on_with_the_row_above()
    {
        var table = Read("活动项目\t进展情况\n1. 宣讲\t组织宣讲（10）场，参与（559）人次；\n发表文章（48）篇；\n2. 演练\t演练（2）场。\n").OnlyTable();

        table.Spelled().ShouldBe(["0,0 活动项目", "0,1 进展情况", "1,0 1. 宣讲", "1,1 组织宣讲（10）场，参与（559）人次；\n发表文章（48）篇；", "2,0 2. 演练", "2,1 演练（2）场。"]);
    }

    [Fact]
    public void Titles_header_fields_and_blank_lines_set_tables_apart()
    {
        var document = Read("甲表\n一\t1\n乙县活动统计表\n填报单位：示例局\n二\t2\n\n三\t3\n注：以上为累计数\n");

        document.Paragraphs().ShouldBe(["甲表", "乙县活动统计表", "填报单位：示例局", "注：以上为累计数"]);
        document.Tables().Select(table => table.Cells[0].Text.Text).ShouldBe(["一", "二", "三"]);
    }

    [Fact]
    public void Cells_that_a_workbook_quoted_when_it_was_copied_stay_whole()
        => Read("1. 宣讲\t\"宣讲（10）场；\n“五进”\"\"安全\"\"（2）次\"\t备注\n2. 演练\t\"未闭合\t无\n").OnlyTable().Spelled().ShouldBe(
            ["0,0 1. 宣讲", "0,1 宣讲（10）场；\n“五进”\"安全\"（2）次", "0,2 备注", "1,0 2. 演练", "1,1 \"未闭合", "1,2 无"]);

    [Fact]
    public void A_row_that_lost_its_last_tabs_has_blank_cells()
        => Read("一\t二\t三\n四\t五\n").OnlyTable().Spelled().ShouldBe(["0,0 一", "0,1 二", "0,2 三", "1,0 四", "1,1 五", "1,2 "]);

    [Theory]
    [InlineData("|项目|场次|人次|\n|宣讲|3|120|\n||4|9|\n|演练||1.2万|\n", "宣讲 3 120  4 9 演练  1.2万")]
    [InlineData("项目｜场次｜人次\n宣讲｜3｜120\n培训｜4｜9\n演练｜｜8\n", "宣讲 3 120 培训 4 9 演练  8")]
    [InlineData("项目,场次,人次\n宣讲,3,\"1,200\"\n培训,4,3,450\n\"演练\n（含桌面）\",,8\n", "宣讲 3 1,200 培训 4 3,450 演练\n（含桌面）  8")]
    public void Strokes_and_commas_below_headings_part_cells(string text, string cells)
        => string.Join(' ', Read(text).OnlyTable().Cells.Skip(3).Select(cell => cell.Text.Text)).ShouldBe(cells);

    [Fact]
    public void A_row_whose_commas_do_not_fit_is_left_in_one_piece()
        => Read("项目,场次,人次\n宣讲,3,12\n培训,1,234,567\n演练,2,8\n检查,1,1\n").OnlyTable().Cells.Where(cell => cell.Row == 2).Select(cell => cell.Text.Text).ShouldBe(["培训,1,234,567", "", ""]);

    [Fact]
    public void Commas_of_sentences_part_nothing()
        => Read("宣讲(3)场,参与(50)人次,发文(2)篇\n检查(3)家,隐患(50)处,整改(2)处\n演练(3)场,参与(50)人次,观摩(2)人\n培训(1)期,(2)人,(3)天\n").Blocks.ShouldAllBe(block => block is Paragraph);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_kind_of_line_end_is_one(string end) => Read($"甲{end}乙{end}{end}丙").Paragraphs().ShouldBe(["甲", "乙", "丙"]);

    [Fact]
    public void An_indented_line_is_a_paragraph() => Read("\t本月开展宣讲（3）场。\n").Blocks.ShouldHaveSingleItem().ShouldBeOfType<Paragraph>();

    private static Document Read(string text) => Reads.Document("a.txt", text);
}
