using SafetyMonth.Ingest.Extraction.Words;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Extraction;

public class WordsReaderTests
{
    [Theory]
    [InlineData("（特种设备“云课堂”）", "特种设备“云课堂”")]
    [InlineData("（ “云逛特种设备展厅” ）", "“云逛特种设备展厅”")]
    [InlineData("(“安康杯”岗位练兵)，", "“安康杯”岗位练兵")]
    [InlineData("__悬挂条幅、发放倡议书__", "悬挂条幅、发放倡议书")]
    [InlineData("电梯困人应急救援演练", "电梯困人应急救援演练")]
    [InlineData("（气瓶充装安全开放日，", "气瓶充装安全开放日")]
    [InlineData("（知识竞赛（线上））", "知识竞赛（线上）")]
    [InlineData("知识竞赛（线上）", "知识竞赛（线上）")]
    [InlineData("（“安康杯”岗位练兵）等", "“安康杯”岗位练兵")]
    public void The_blanks_own_brackets_are_no_part_of_the_words(string text, string words) => WordsReader.Read(text).Words.ShouldBe(words);

    [Theory]
    [InlineData("（ ）", SlotStatus.Blank)]
    [InlineData("____，", SlotStatus.Blank)]
    [InlineData("（ ）.", SlotStatus.Blank)]
    [InlineData("（无）", SlotStatus.None)]
    [InlineData("/", SlotStatus.None)]
    public void Nothing_is_either_blank_or_none(string text, SlotStatus status) => WordsReader.Read(text).Status.ShouldBe(status);
}
