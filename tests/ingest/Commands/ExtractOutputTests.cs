using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Commands.Extract;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Commands;

public class ExtractOutputTests
{
    [Theory]
    [InlineData(OutputFormat.Json)]
    [InlineData(OutputFormat.Csv)]
    [InlineData(OutputFormat.Table)]
    public void A_return_is_printed_as_the_contract_has_it(OutputFormat format)
        => Print(format, Read("收件/a.docx", Sample()), new InterpretedFile("b.docx", 0, null, null, [], new Problem("file-empty", "文件是空的", null, "请重新发送")))
            .ShouldMatch($"expected/extract.{Wire.Spell(format)}.expected.txt");

    [Fact]
    public void What_a_document_says_cannot_steer_the_terminal_or_a_spreadsheet()
    {
        var hostile = Sample() with { Header = new ReturnHeader("\u001b[31m=cmd()", null, null, null, null) };
        Print(OutputFormat.Table, Read("a.docx", hostile)).ShouldNotContain('\u001b');
        Print(OutputFormat.Csv, Read("a.docx", hostile with { Header = hostile.Header with { Unit = "=cmd()" } })).ShouldContain("'=cmd()");
    }

    [Theory]
    [InlineData(0.8999, 0.899)]
    [InlineData(0.9, 0.9)]
    [InlineData(1.0, 1.0)]
    public void A_doubtful_value_is_not_rounded_up_to_a_sure_one(double confidence, double printed) => Values.Confidence(confidence).ShouldBe(printed);

    private static string Print(OutputFormat format, params InterpretedFile[] files)
    {
        using var output = new StringWriter();
        var shell = new Shell(output, TextWriter.Null, format, OutputLanguage.Zh);
        using (IExtractOutput printer = format switch { OutputFormat.Json => new ExtractJson(shell), OutputFormat.Csv => new ExtractCsv(shell), _ => new ExtractTable(shell) })
            foreach (var file in files)
                printer.Write(file);
        return output.ToString();
    }

    private static InterpretedFile Read(string path, ExtractedReturn extracted) => new(path, 7, "00", null, [extracted], null);

    private static ExtractedReturn Sample()
    {
        var form = FormCatalogue.Default.Find("jincheng-2023")!;
        FormSlot Slot(int number) => form.Slots[number - 1];
        return new ExtractedReturn(
            "a.docx", "00", 0, form, 0.9876, 2023, "week-2", "标题写明“第二周”；年份取自填报日期2023-06-14", Basis.Increment,
            new ReturnHeader("阳城县市场监督管理局", "140522", "王示例", "0001234", new DateOnly(2023, 6, 14)),
            [
                new(Slot(1), SlotStatus.Reported, 12, null, null, false, "12", "表1 行3 列2 第10字", 1),
                new(Slot(2), SlotStatus.Reported, 12000, null, null, true, "1.2万余", "表1 行3 列2 第20字", 0.97),
                new(Slot(3), SlotStatus.None, 0, null, null, false, "无", "表1 行3 列2 第30字", 1),
                new(Slot(4), SlotStatus.Blank, null, null, null, false, "", null, 1),
                new(Slot(5), SlotStatus.Unreadable, null, null, null, false, "若干", "表1 行3 列2 第50字", 0.4),
                new(Slot(29), SlotStatus.Reported, null, null, "气瓶“开放日”", false, "气瓶“开放日”", "表1 行10 列2 第6字", 1),
            ],
            [new ExtraFigure("另：夜查", "次", 3, false, "3", "表1 行11 列2 第4字")],
            [new MediaRow(1, "宣讲活动", "6月8日", "示例发布", "http://news.example.com/a/1.html", "")],
            [new LiaisonRow("阳城县市场监督管理局", "王示例", "科长", "0001234", "12300001234", null, null, null, null)],
            [new Problem(ProblemCodes.FigureUnreadable, "“若干”不是数字", "表1 行3 列2 第50字", "请填一个数")]);
    }
}
