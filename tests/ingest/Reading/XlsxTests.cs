using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Tests.Reading.Samples;
using SafetyMonth.Warehouse.Vocabulary;
using static SafetyMonth.Ingest.Tests.Reading.Samples.Xlsx;

namespace SafetyMonth.Ingest.Tests.Reading;

public class XlsxTests
{
    private const string Styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/><numFmt numFmtId=\"171\" formatCode=\"#,##0&quot;场day&quot;\"/></numFmts>"
        + "<fonts><font><sz val=\"11\"/></font><font><strike/></font></fonts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"14\"/><xf numFmtId=\"171\"/><xf numFmtId=\"10\"/><xf numFmtId=\"0\" fontId=\"1\"/></cellXfs>";

    [Theory]
    [InlineData("12000", 0, "12000")]
    [InlineData("1.2E4", 3, "12000")]
    [InlineData("0.5", 0, "0.5")]
    [InlineData("0.93", 4, "0.93")]
    [InlineData("-3", 0, "-3")]
    [InlineData("0.30000000000000004", 0, "0.3")]
    [InlineData("850000000", 0, "850000000")]
    [InlineData("1E+20", 0, "100000000000000000000")]
    [InlineData("45091", 1, "2023-06-14")]
    [InlineData("45091", 2, "2023-06-14")]
    [InlineData("45091.75", 1, "2023-06-14 18:00")]
    [InlineData("12", 1, "12")]
    public void A_number_is_what_is_stored_and_a_date_is_a_date(string stored, int style, string read)
        => Read(Row(1, Number("A1", stored, style))).At(0, 0).Text.Text.ShouldBe(read);

    [Fact]
    public void Dates_may_count_from_1904()
        => Reads.Document("a.xlsx", Xlsx.Of(Row(1, Number("A1", "43629", 1)), styles: Styles, from1904: true)).OnlyTable().At(0, 0).Text.Text.ShouldBe("2023-06-14");

    [Fact]
    public void Texts_are_read_wherever_they_are_stored()
    {
        var cells = Row(1, "<c r=\"A1\" t=\"s\"><v>1</v></c>", Text("B1", "内嵌"), "<c r=\"C1\" t=\"str\"><f>A1</f><v>公式</v></c>", "<c r=\"D1\" t=\"b\"><v>1</v></c>", "<c r=\"E1\" t=\"s\"><v>2</v></c>");
        var strings = "<si><t>零</t></si><si><t>共享_x000D_\n文字</t><rPh sb=\"0\" eb=\"1\"><t>pinyin</t></rPh></si><si><r><t>是</t></r><r><rPr><strike/></rPr><t>否</t></r></si>";

        var table = Reads.Document("a.xlsx", Xlsx.Of(cells, strings: strings)).OnlyTable();

        table.Spelled().ShouldBe(["0,0 共享\n文字", "0,1 内嵌", "0,2 公式", "0,3 TRUE", "0,4 是否"]);
        table.At(0, 4).Text.Spans.ShouldBe([new StyleSpan(1, 1, TextStyle.Strike)]);
    }

    [Fact]
    public void A_cell_whose_font_is_struck_out_is_struck_out()
        => Read(Row(1, "<c r=\"A1\" s=\"5\" t=\"inlineStr\"><is><t>否</t></is></c>")).At(0, 0).Text.Spans.ShouldBe([new StyleSpan(0, 1, TextStyle.Strike)]);

    [Fact]
    public void Merged_cells_stand_once_and_blank_cells_stand_within_the_used_range()
    {
        var cells = Row(1, Text("A1", "标题")) + Row(2, Text("A2", "宣讲"), Number("B2", "12")) + Row(3, "<c r=\"C3\" s=\"1\"/>", Text("A3", "")) + Row(4, Text("B4", "无"));
        var merges = "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A4\"/></mergeCells>";

        Reads.Document("a.xlsx", Xlsx.Of(cells, merges)).OnlyTable().Spelled().ShouldBe(
            ["0,0+1×3 标题", "1,0+3×1 宣讲", "1,1 12", "1,2 ", "2,1 ", "2,2 ", "3,1 无", "3,2 "]);
    }

    [Fact]
    public void Cells_without_references_follow_each_other()
        => Read("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>").Spelled().ShouldBe(["0,0 1", "0,1 2", "1,0 3", "1,1 "]);

    [Fact]
    public void An_error_value_is_shown_with_a_problem_at_its_place()
    {
        var cell = Read(Row(2, "<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")).At(1, 1);

        cell.Text.Text.ShouldBe("#DIV/0!");
        cell.Problem.ShouldNotBeNull().ShouldSatisfyAllConditions(problem => problem.Code.ShouldBe(ProblemCodes.CellUnusable), problem => problem.At.ShouldBe("工作表“Sheet1” B2"));
    }

    [Fact]
    public void A_formula_without_a_stored_result_is_not_a_blank_cell()
        => Read(Row(1, "<c r=\"A1\"><f>SUM(B1:B9)</f></c>")).At(0, 0).Problem.ShouldNotBeNull().Code.ShouldBe(ProblemCodes.CellUnusable);

    [Fact]
    public void Hidden_sheets_are_left_out_and_hidden_rows_are_read_both_with_a_note()
    {
        var shown = $"<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>{Row(1, Text("A1", "一"), Text("B1", "二"))}<row r=\"2\" hidden=\"1\">{Text("A2", "三")}</row></sheetData>";
        var hidden = $"<sheetData>{Row(1, Text("A1", "底稿"))}</sheetData>";

        var document = Reads.Document("a.xlsx", Xlsx.Of([("统计表", "visible", shown), ("底稿", "hidden", hidden), ("内部", "veryHidden", hidden)]));

        document.OnlyTable().ShouldSatisfyAllConditions(table => table.Sheet.ShouldBe("统计表"), table => table.Cells.Count.ShouldBe(4));
        document.Problems.Select(problem => $"{problem.Code} {problem.Message}").ShouldBe(
        [
            "rows-hidden 工作表“统计表”有隐藏的 1 行、1 列，其中的内容已照常读取。", "sheet-hidden 隐藏的工作表“底稿”没有读取。", "sheet-hidden 隐藏的工作表“内部”没有读取。",
        ]);
    }

    [Fact]
    public void A_hidden_row_that_repeats_a_shown_one_is_left_out_with_a_note()
    {
        var rows = $"<sheetData><row r=\"1\" hidden=\"1\">{Text("A1", "应急演练场次")}<c r=\"B1\"><v>77</v></c></row>{Row(2, Text("A2", "应急演练场次"), "<c r=\"B2\"><v>5</v></c>")}<row r=\"3\" hidden=\"1\">{Text("A3", "宣讲活动场次")}<c r=\"B3\"><v>9</v></c></row></sheetData>";

        var document = Reads.Document("a.xlsx", Xlsx.Of([("统计表", "visible", rows)]));

        document.OnlyTable().Cells.Select(cell => cell.Text.Text).Where(text => text.Length > 0).ShouldBe(["应急演练场次", "5", "宣讲活动场次", "9"]);
        document.Problems.Select(problem => problem.Message).ShouldBe(
            ["工作表“统计表”有 1 个隐藏的行与显示的行名目相同，没有读取。", "工作表“统计表”有隐藏的 1 行，其中的内容已照常读取。"], ignoreOrder: true);
    }

    [Fact]
    public void A_sheet_beyond_the_limit_is_left_out_with_a_note_where_others_can_be_read()
    {
        var large = $"<sheetData>{Row(1048576, Text("XFD1048576", "x"))}</sheetData>";

        var document = Reads.Document("a.xlsx", Xlsx.Of([("明细", "visible", large), ("统计表", "visible", $"<sheetData>{Row(1, Text("A1", "标题"))}</sheetData>")]));

        document.OnlyTable().Sheet.ShouldBe("统计表");
        document.Problems.ShouldHaveSingleItem().Code.ShouldBe(ProblemCodes.LimitExceeded);
    }

    [Fact]
    public void A_merge_over_the_whole_sheet_is_cut_to_the_used_range()
        => Reads.Document("a.xlsx", Xlsx.Of(Row(1, Text("A1", "标题")) + Row(2, Text("B2", "12")), "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"))
            .OnlyTable().Spelled().ShouldBe(["0,0+2×2 标题"]);

    private static Table Read(string rows) => Reads.Document("a.xlsx", Xlsx.Of(rows, styles: Styles)).OnlyTable();
}
