using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Tests.Figures;

public class TallyTests
{
    private static readonly Words Chinese = new(Language.Chinese);

    [Fact]
    public void A_total_says_whom_it_covers_and_what_it_lacks()
        => new Tally(12, false, new Answers(true, 20, 1, 3, 2), 14, 15, 8, 1).Coverage(Chinese)
            .ShouldBe("15 家单位中 14 家已填 · 1 家未填 · 3 处空白 · 2 处无法辨认 · 1 家未满全季 · 另有 8 家未要求");

    [Fact]
    public void A_whole_total_says_just_that() => new Tally(12, false, new Answers(true, 15, 0, 0, 0), 15, 15, 0).Coverage(Chinese).ShouldBe("15 家单位中 15 家已填");

    [Fact]
    public void What_nobody_was_asked_covers_nobody() => new Tally(0, false, default, 0, 0, 8).Coverage(Chinese).ShouldBe("所选表样没有要求");

    [Fact]
    public void An_approximate_number_says_so()
    {
        Figure.Of(12000, approximate: true).Exact(Chinese).ShouldBe("约12,000");
        Figure.Of(12000, approximate: true).Rounded(Chinese).ShouldBe("约1.2万");
        Figure.Of(0).Exact(Chinese).ShouldBe("0");
        Figure.Nothing(FigureState.None).Exact(Chinese).ShouldBe("无");
    }
}
