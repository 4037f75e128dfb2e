using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Extraction;

public class KnownFormTests
{
    private const string Date = "2023年6月14日";

    public static TheoryData<string, string> Forms => new()
    {
        { "jincheng-2023", "阳城县市场监督管理局" },
        { "yuncheng-2023", "夏县工科局" },
        { "liaoning-2020", "抚顺市市场监督管理局" },
        { "zhoushan-2023", "岱山县城市管理局" },
    };

    [Theory, MemberData(nameof(Forms))]
    public void Every_slot_of_a_filled_form_is_read_with_its_place(string id, string unit)
    {
        var form = Returns.Form(id);

        var read = Returns.FromHtml(Returns.Page(form, unit, Date, Returns.Rows(form, Returns.Numbered))).ShouldHaveSingleItem();

        read.Form!.Id.ShouldBe(id);
        read.Confidence.ShouldBeGreaterThan(0.9);
        read.Header.Unit.ShouldBe(unit);
        read.Header.Contact.ShouldBe("王示例");
        read.Header.Phone.ShouldBe("0001234");
        read.Header.Date.ShouldBe(new DateOnly(2023, 6, 14));
        Returns.Astray(read).ShouldBeEmpty();
        read.Values.Where(value => value.Slot.Kind == SlotKind.Bool).ShouldAllBe(value => value.Answer == true);
        read.Values.Where(value => value.Slot.Kind == SlotKind.Text).ShouldAllBe(value => value.Words == "名称");
        read.Values.ShouldAllBe(value => value.Confidence >= 0.9 && value.At!.StartsWith("表1 行"));
        read.Problems.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Forms))]
    public void A_blank_form_is_all_blank_and_never_0(string id, string unit)
    {
        var form = Returns.Form(id);
        var rows = Returns.Rows(form, slot => slot.Kind == SlotKind.Bool ? "□是 □否" : form.Layout == Ingest.Forms.FormLayout.Matrix ? "" : "（ ）");

        var read = Returns.FromHtml(Returns.Page(form, unit, Date, rows)).ShouldHaveSingleItem();

        read.Form!.Id.ShouldBe(id);
        read.Values.Count.ShouldBe(form.Slots.Count);
        read.Values.ShouldAllBe(value => value.Status == SlotStatus.Blank && value.Number == null && value.Answer == null && value.Words == null);
    }

    [Theory, MemberData(nameof(Forms))]
    public void Rows_in_any_order_keep_their_slots(string id, string unit)
    {
        var form = Returns.Form(id);
        var rows = Returns.Rows(form, Returns.Numbered);
        if (form.Layout == Ingest.Forms.FormLayout.Matrix)
            (rows[0], rows[4]) = (rows[4], rows[0]);
        else
            rows.Reverse();

        var read = Returns.FromHtml(Returns.Page(form, unit, Date, rows)).ShouldHaveSingleItem();

        Returns.Astray(read).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Forms))]
    public void A_deleted_row_leaves_its_slots_blank_and_says_so(string id, string unit)
    {
        var form = Returns.Form(id);
        var item = form.Items.First(item => form.Slots.Any(slot => slot.ItemNumber == item.Number && slot.Number > 3));
        var rows = Returns.Rows(form, Returns.Numbered);
        rows.RemoveAt(item.Number - 1);

        var read = Returns.FromHtml(Returns.Page(form, unit, Date, rows)).ShouldHaveSingleItem();

        var gone = form.Slots.Where(slot => slot.ItemNumber == item.Number).Select(slot => slot.Number).ToList();
        Returns.Astray(read).ShouldBe(gone.Where(number => form.Slots[number - 1].Kind == SlotKind.Count));
        read.Values.Where(value => gone.Contains(value.Slot.Number)).ShouldAllBe(value => value.Status == SlotStatus.Blank && value.Confidence < 0.9);
        read.Problems.ShouldContain(problem => problem.Code == ProblemCodes.ItemMissing && problem.Message.Contains(item.Label));
    }

    [Theory, MemberData(nameof(Forms))]
    public void One_return_may_go_on_over_a_second_table(string id, string unit)
    {
        var form = Returns.Form(id);
        var rows = Returns.Rows(form, Returns.Numbered);
        var half = rows.Count / 2;
        var html = $"<p>{form.Title}</p>{Returns.Header(unit, Date)}{Returns.HtmlTable(form, rows.Take(half))}<p>（续表）</p>{Returns.HtmlTable(form, rows.Skip(half), heading: false)}";

        var read = Returns.FromHtml(html).ShouldHaveSingleItem();

        Returns.Astray(read).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Forms))]
    public void Two_returns_in_one_file_are_two(string id, string unit)
    {
        var form = Returns.Form(id);
        var second = Returns.Rows(form, slot => slot.Kind == SlotKind.Count ? "（7）" : Returns.Numbered(slot));

        var read = Returns.FromHtml(Returns.Page(form, unit, Date, Returns.Rows(form, Returns.Numbered)) + Returns.Page(form, "另一个县市场监督管理局", Date, second));

        read.Count.ShouldBe(2);
        Returns.Astray(read[0]).ShouldBeEmpty();
        read[1].Header.Unit.ShouldBe("另一个县市场监督管理局");
        read[1].Values.Where(value => value.Slot.Kind == SlotKind.Count).ShouldAllBe(value => value.Number == 7);
        (read[0].Ordinal, read[1].Ordinal).ShouldBe((0, 1));
    }
}
