using System.Text;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Interpretation;

public class LostTableTests
{
    // What is left of a matrix form whose table was lost in the conversion of an old Word file: its title and the sentences of one cell.
    private const string Left = """
        <p>全市“安全生产月”和“安全生产万里行”活动开展情况统计表</p><p>填报单位：普陀区城市管理局</p>
        <table><tr><td>典型案例</td><td>“一案双罚”__3__（个）</td></tr><tr><td>衔接</td><td>行刑衔接__9__（个）</td></tr><tr><td>其他</td><td>重大责任事故罪__58__（个）</td></tr></table>
        """;

    [Theory]
    [InlineData("doc")]
    [InlineData("rtf")]
    public void What_a_conversion_left_of_a_known_form_is_not_taken_for_a_form(string format)
    {
        var read = Interpret(format);
        read.Returns.ShouldBeEmpty();
        read.Failure.ShouldNotBeNull().Code.ShouldBe(ProblemCodes.FileDamaged);
        read.Failure!.Remedy.ShouldBe("请用 Word 或 WPS 打开，另存为 .docx 后再提交");
    }

    [Fact]
    public void A_short_form_of_the_same_title_that_came_as_it_is_may_be_one() => Interpret("html").Failure.ShouldBeNull();

    private static InterpretedFile Interpret(string format)
    {
        var document = DocumentReader.Read("报表.html", Encoding.UTF8.GetBytes(Left)).Document.ShouldNotBeNull();
        return new DocumentInterpreter(FormCatalogue.Default.Forms).Interpret("报表." + format, 1, document with { Format = format });
    }
}
