using SafetyMonth.Ingest.Extraction.Answers;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Extraction;

public class AnswerReaderTests
{
    [Theory]
    [InlineData("√", true)]
    [InlineData(" 已开展 ", true)]
    [InlineData("×", false)]
    [InlineData("未开展", false)]
    [InlineData("□是 ☑否", false)]
    public void A_cell_of_its_own_needs_no_box(string cell, bool answer)
        => AnswerReader.ReadCell(cell, _ => false).Answer.ShouldBe(answer);

    [Theory]
    [InlineData("无")]
    [InlineData("正在筹备")]
    public void A_cell_that_says_neither_is_not_guessed_at(string cell)
        => AnswerReader.ReadCell(cell, _ => false).Answer.ShouldBeNull();

    [Theory]
    [InlineData("：☑是 □否", true)]
    [InlineData("：□是 ☑否", false)]
    [InlineData("：[x] 是 [ ] 否", true)]
    [InlineData("：[ ]是 [X]否", false)]
    [InlineData("：■是 □否", true)]
    [InlineData("：□是 ■否", false)]
    [InlineData("：□√是 □否", true)]
    [InlineData("：□是 □√否", false)]
    [InlineData("：是√ 否", true)]
    [InlineData("：是 否√", false)]
    [InlineData("：√是 否", true)]
    [InlineData("：是 √否", false)]
    [InlineData("：☒是 ☐否", true)]
    [InlineData("：是☑ 否□", true)]
    [InlineData("：是□ 否☑", false)]
    [InlineData("：（√）是 （ ）否", true)]
    [InlineData("：是（ ） 否（√）", false)]
    [InlineData("：□是√ □否", true)]
    [InlineData("：（ ）是（√）否", false)]
    [InlineData("：是（√）否（ ）", true)]
    [InlineData("：√是 ×否", true)]
    [InlineData("：是× 否√", false)]
    [InlineData("：□是/☑否", false)]
    [InlineData("：是 ■ 否 □", true)]
    [InlineData("：☑是□否", true)]
    [InlineData("：□是☑否", false)]
    [InlineData("：否☑ 是□", false)]
    [InlineData("：是", true)]
    [InlineData("：否", false)]
    [InlineData("：√是", true)]
    [InlineData("：口是 ☑否", false)]
    [InlineData("：□是 ☑否 是否已做好人力、物力和相关经费等保障", false)]
    [InlineData("：是 是否已做好人力", true)]
    public void A_marked_answer_is_read(string text, bool answer)
    {
        var reading = AnswerReader.Read(text, _ => false);

        reading.Status.ShouldBe(SlotStatus.Reported, text);
        reading.Answer.ShouldBe(answer, text);
    }

    [Theory]
    [InlineData("：□是 □否")]
    [InlineData("：是 否")]
    [InlineData("：")]
    [InlineData("")]
    [InlineData("：口是 口否")]
    public void An_unmarked_question_is_blank(string text) => AnswerReader.Read(text, _ => false).Status.ShouldBe(SlotStatus.Blank, text);

    [Theory]
    [InlineData("：☑是 ☑否")]
    [InlineData("：已基本落实")]
    [InlineData("：√")]
    [InlineData("：是  √")]
    public void A_mark_that_says_nothing_certain_is_unreadable(string text) => AnswerReader.Read(text, _ => false).Status.ShouldBe(SlotStatus.Unreadable, text);

    [Theory]
    [InlineData("：是 否", 3, true)]
    [InlineData("：是 否", 1, false)]
    [InlineData("：□是 □否", 5, true)]
    public void A_struck_out_answer_is_the_one_not_chosen(string text, int struck, bool answer)
        => AnswerReader.Read(text, index => index == struck).Answer.ShouldBe(answer);
}
