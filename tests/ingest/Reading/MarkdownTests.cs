using System.Text;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Reading;

public class MarkdownTests
{
    [Fact]
    public void A_pipe_table_is_a_table_with_its_blank_cells()
        => Read("# 统计表\n\n| **活动项目** | 场次 |\n| --- | :-: |\n| 宣讲 | 12 |\n|  |  |\n| 演练\\|培训 | 一<br>二 |\n").ShouldSatisfyAllConditions(
            document => document.Paragraphs().ShouldBe(["统计表"]),
            document => document.OnlyTable().Spelled().ShouldBe(["0,0 活动项目", "0,1 场次", "1,0 宣讲", "1,1 12", "2,0 ", "2,1 ", "3,0 演练|培训", "3,1 一\n二"]));

    [Fact]
    public void A_table_right_below_a_line_of_text_is_a_table()
    {
        var document = Read("填报单位：示例局\n| 项目 | 场次 |\n|---|---|\n| 宣讲 | 12 |\n");

        document.Paragraphs().ShouldBe(["填报单位：示例局"]);
        document.OnlyTable().RowCount.ShouldBe(2);
    }

    [Fact]
    public void Struck_out_text_keeps_its_style()
        => ((Paragraph)Read("是 ~~否~~ <u>12</u>").Blocks[0]).Text.Spans.ShouldBe([new StyleSpan(2, 1, TextStyle.Strike), new StyleSpan(4, 2, TextStyle.Underline)]);

    [Fact]
    public void Lines_stay_lines_and_items_keep_their_numbers()
        => Read("填报单位：示例局\n联系人：王示例\n\n3. 开展宣讲（5）场\n4. 演练（2）场\n").Paragraphs().ShouldBe(["填报单位：示例局", "联系人：王示例", "3. 开展宣讲（5）场", "4. 演练（2）场"]);

    [Fact]
    public void A_text_file_with_a_pipe_table_is_Markdown()
        => Reads.Document("a.txt", "| 项目 | 场次 |\n| --- | --- |\n| 宣讲 | 12 |\n").ShouldSatisfyAllConditions(
            document => document.Format.ShouldBe("md"), document => document.OnlyTable().At(1, 1).Text.Text.ShouldBe("12"));

    [Fact]
    public void A_table_in_HTML_is_a_table()
        => Read("统计表\n\n<table><tr><td>宣讲</td><td>12</td></tr></table>\n").OnlyTable().Spelled().ShouldBe(["0,0 宣讲", "0,1 12"]);

    [Fact]
    public void A_table_beyond_the_limit_is_refused_before_the_parser_sees_it()
    {
        var failure = Reads.Failure("a.md", Encoding.UTF8.GetBytes("| 项目 | 场次 |\n| --- | --- |\n" + string.Concat(Enumerable.Repeat("| 宣讲 | 12 |\n", ReadingLimits.MarkdownRows))));

        (failure.Code, failure.Remedy).ShouldSatisfyAllConditions(told => told.Code.ShouldBe(ProblemCodes.LimitExceeded), told => told.Remedy.ShouldNotBeNullOrEmpty());
    }

    private static Document Read(string text) => Reads.Document("a.md", text);
}
