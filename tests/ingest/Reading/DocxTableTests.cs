using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Tests.Reading.Samples;
using static SafetyMonth.Ingest.Tests.Reading.Samples.Docx;

namespace SafetyMonth.Ingest.Tests.Reading;

public class DocxTableTests
{
    [Fact]
    public void Cells_merged_across_and_down_stand_once_with_their_spans()
    {
        var table = Table(
            Row(Cell("活动项目", "<w:gridSpan w:val=\"2\"/>"), Cell("进展情况")),
            Row(Cell("安全生产月", "<w:vMerge w:val=\"restart\"/>"), Cell("宣讲"), Cell("12场")),
            Row(Cell("", "<w:vMerge/>"), Cell("演练"), Cell("3场")),
            Row(Cell("", "<w:vMerge w:val=\"continue\"/>"), Cell("培训"), Cell("")));

        Read(table).OnlyTable().Spelled().ShouldBe(
        [
            "0,0+1×2 活动项目", "0,2 进展情况", "1,0+3×1 安全生产月", "1,1 宣讲", "1,2 12场", "2,1 演练", "2,2 3场", "3,1 培训", "3,2 ",
        ]);
    }

    [Fact]
    public void Columns_left_out_before_a_row_shift_its_cells()
    {
        var table = Table(Row(Cell("一"), Cell("二")), $"<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{Cell("三")}</w:tr>");

        Read(table).OnlyTable().Spelled().ShouldBe(["0,0 一", "0,1 二", "1,1 三"]);
    }

    [Fact]
    public void Cells_merged_across_the_old_way_are_merged()
    {
        var table = Table(Row(Cell("标题", "<w:hMerge w:val=\"restart\"/>"), Cell("", "<w:hMerge/>")), Row(Cell("一"), Cell("二")));

        Read(table).OnlyTable().Spelled().ShouldBe(["0,0+1×2 标题", "1,0 一", "1,1 二"]);
    }

    [Fact]
    public void Paragraphs_of_a_cell_are_lines_and_its_empty_ends_are_trimmed()
    {
        var cell = CellOf("<w:p/>" + P("开展宣讲（1）场；") + P("发表文章（2）篇。") + "<w:p/>");

        Read(Table(Row(cell))).OnlyTable().At(0, 0).Text.Text.ShouldBe("开展宣讲（1）场；\n发表文章（2）篇。");
    }

    [Fact]
    public void A_table_within_a_cell_becomes_lines_with_tabs_in_reading_order()
    {
        var cell = CellOf(P("前") + Table(Row(Cell("甲"), Cell("1")), Row(Cell("乙"), Cell("2"))) + P("后"));

        var table = Read(Table(Row(cell, Cell("旁")))).OnlyTable();

        table.Spelled().ShouldBe(["0,0 前\n甲\t1\n乙\t2\n后", "0,1 旁"]);
    }

    [Fact]
    public void A_table_with_a_single_cell_around_a_table_is_only_a_frame()
    {
        var frame = Table(Row(CellOf(P("统计表") + Table(Row(Cell("宣讲"), Cell("12"))) + P("联系人"))));

        var document = Read(frame);

        document.Paragraphs().ShouldBe(["统计表", "联系人"]);
        document.OnlyTable().ShouldSatisfyAllConditions(table => table.Number.ShouldBe(1), table => table.Spelled().ShouldBe(["0,0 宣讲", "0,1 12"]));
    }

    [Fact]
    public void A_frame_within_a_frame_is_one_too()
        => Read(Table(Row(CellOf(Table(Row(CellOf(P("统计表") + Table(Row(Cell("宣讲"), Cell("12"))) + "<w:p/>"))) + P("联系人"))))).ShouldSatisfyAllConditions(
            document => document.Paragraphs().ShouldBe(["统计表", "联系人"]),
            document => document.OnlyTable().Spelled().ShouldBe(["0,0 宣讲", "0,1 12"]));

    [Fact]
    public void Deleted_and_hidden_rows_and_deleted_cells_are_left_out()
    {
        var table = Table(
            Row(Cell("宣讲"), Cell("作废", "<w:cellDel w:id=\"1\"/>"), Cell("12")),
            $"<w:tr><w:trPr><w:del w:id=\"2\"/></w:trPr>{Cell("删去")}</w:tr>",
            $"<w:tr><w:trPr><w:hidden/></w:trPr>{Cell("隐藏")}</w:tr>",
            $"<w:tr><w:trPr><w:ins w:id=\"3\"/></w:trPr>{Cell("演练")}{Cell("3")}</w:tr>");

        var read = Read(table).OnlyTable();

        read.Spelled().ShouldBe(["0,0 宣讲", "0,1 12", "1,0 演练", "1,1 3"]);
        read.RowCount.ShouldBe(2);
    }

    [Fact]
    public void Rows_and_cells_in_content_controls_are_read_in_place()
    {
        var table = Table($"<w:sdt><w:sdtContent>{Row("<w:sdt><w:sdtContent>" + Cell("宣讲") + "</w:sdtContent></w:sdt>", Cell("12"))}</w:sdtContent></w:sdt>");

        Read(table).OnlyTable().Spelled().ShouldBe(["0,0 宣讲", "0,1 12"]);
    }

    [Fact]
    public void Paragraphs_and_tables_are_numbered_in_reading_order_without_the_empty_ones()
    {
        var document = Read(P("标题") + "<w:p/>" + P("　") + P("单位") + Table(Row(Cell("一"))) + P("附件") + Table(Row(Cell("二"))));

        document.Blocks.Select(block => block is Table table ? $"表{table.Number}" : $"段{((Paragraph)block).Number}")
            .ShouldBe(["段1", "段2", "表1", "段3", "表2"]);
    }

    private static Document Read(string body) => Reads.Document("a.docx", Docx.Of(body));
}
