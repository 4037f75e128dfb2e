using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Tests.Extraction;
using SafetyMonth.Ingest.Tests.Forms;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Provisional;

/// <summary>Where the line runs between a return whose rows the clerk changed and a form that its bureau has changed.</summary>
public class ChangedFormTests
{
    private static readonly Form Jincheng = Returns.Form("jincheng-2023");

    [Fact]
    public void A_form_changed_in_several_places_is_not_forced_into_the_old_one()
    {
        var later = FormComparerTests.Read(FormComparerTests.Later());
        var one = UnknownForm.Interpret(Returns.Page(later, "阳城县市场监督管理局", "2024-06-12", Returns.Rows(later, Returns.Numbered))).Returns.ShouldHaveSingleItem();

        one.Learned.ShouldBeTrue();
        Returns.Astray(one).ShouldBeEmpty();
        one.Values[2].Slot.Unit.ShouldBe("条");
        one.Problems.First(problem => problem.Code == ProblemCodes.FormProvisional).Message.ShouldContain("与 jincheng-2023 相近：改动4处");
        // What has not changed is the same indicator as before.
        one.Values.Where(value => value.Slot.Label == "组织开展宣讲活动").ShouldHaveSingleItem().Slot.Indicator.ShouldBe("lecture.sessions");
    }

    [Theory]
    [InlineData("swapped")]
    [InlineData("deleted")]
    [InlineData("added")]
    public void Rows_that_the_clerk_changed_leave_it_the_known_form(string what)
    {
        var rows = Returns.Rows(Jincheng, Returns.Numbered);
        var changed = what switch
        {
            "swapped" => [.. rows[4..], .. rows[..4]],
            "deleted" => rows.Where((_, index) => index is not 2 and not 5).ToList(),
            _ => [.. rows, ["9. 本局自加的活动。", "走访慰问一线职工（12）人，发放慰问品（30）份。"]],
        };

        var one = UnknownForm.Interpret(Returns.Page(Jincheng, "阳城县市场监督管理局", "2023-06-14", changed)).Returns.ShouldHaveSingleItem();

        (one.Learned, one.Form.Id).ShouldBe((false, "jincheng-2023"));
    }
}
