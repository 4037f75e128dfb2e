using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Tests.Extraction;

public class AnnexLineTests
{
    [Theory]
    [InlineData("附件", true, false)]
    [InlineData("附件：", true, false)]
    [InlineData("附件2", true, true)]
    [InlineData("  附 件 十二 ：", true, true)]
    [InlineData("附表１", true, true)]
    [InlineData("附1", true, true)]
    [InlineData("附件2 统计表", false, false)]
    [InlineData("附近2", false, false)]
    [InlineData("附件：1.统计表", false, false)]
    [InlineData("", false, false)]
    public void A_line_that_says_nothing_but_that_an_annex_begins_is_one(string line, bool any, bool numbered)
        => (AnnexLine.Is(line), AnnexLine.IsNumbered(line)).ShouldBe((any, numbered));
}
