using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Extraction;

public class MatrixTests
{
    private static readonly Form Form = Returns.Form("zhoushan-2023");

    [Theory]
    [InlineData("(个)8")]
    [InlineData("（个）8")]
    [InlineData("8个")]
    [InlineData("8(个)")]
    [InlineData("（8）个")]
    [InlineData("8 （个）")]
    [InlineData("8")]
    [InlineData("八个")]
    public void A_unit_cell_is_read_wherever_the_unit_stands(string cell) => Read(row => row[2] = cell, "利用报、网、微、端等平台").Number.ShouldBe(8);

    [Theory]
    [InlineData("(个)", SlotStatus.Blank)]
    [InlineData("", SlotStatus.Blank)]
    [InlineData("/", SlotStatus.None)]
    [InlineData("无", SlotStatus.None)]
    [InlineData("(个)/", SlotStatus.None)]
    [InlineData("(个)0", SlotStatus.Reported)]
    [InlineData("详见附件", SlotStatus.Unreadable)]
    public void Blank_none_0_and_unreadable_stay_apart(string cell, SlotStatus status) => Read(row => row[2] = cell, "利用报、网、微、端等平台").Status.ShouldBe(status);

    [Theory]
    [InlineData("(填帮扶专家数量)", SlotStatus.Blank)]
    [InlineData("/(填帮扶专家数量)", SlotStatus.None)]
    [InlineData("-（填帮扶专家数量）", SlotStatus.None)]
    [InlineData("(填帮扶专家数量)——", SlotStatus.None)]
    [InlineData("（填帮扶专家数量）0", SlotStatus.Reported)]
    public void A_stroke_beside_a_cells_hint_is_an_answer(string cell, SlotStatus status)
    {
        var rows = Returns.Rows(Form, Plain);
        rows.Single(row => row[1].StartsWith("组织专家", StringComparison.Ordinal))[3] = cell;
        var read = Returns.FromHtml(Returns.Page(Form, "岱山县城市管理局", "2023年6月30日", rows)).ShouldHaveSingleItem();
        read.Values.Single(value => value.Slot.Item.StartsWith("组织专家", StringComparison.Ordinal) && value.Slot.Unit == "人").Status.ShouldBe(status);
    }

    [Fact]
    public void A_cells_sentence_is_its_rows_label_and_what_was_typed()
        => Read(row => row[2] = "约12（个）", "征集").Sentence.ShouldBe("征集“以案释法”科普作品：约12（个）");

    [Fact]
    public void Rows_of_one_name_are_told_apart_by_the_row_above_when_another_block_is_gone()
    {
        var rows = Returns.Rows(Form, slot => Plain(slot));
        rows.RemoveAll(row => row[1] == "检查房屋市政工程");
        foreach (var row in rows)
            row[3] = row[3].Contains("领域填写", StringComparison.Ordinal) ? "" : row[3];

        var read = Returns.FromHtml(Returns.Page(Form, "岱山县城市管理局", "2023年6月30日", rows)).ShouldHaveSingleItem();

        var bridges = Form.Slots.First(slot => slot.Label.StartsWith("检查道桥隧", StringComparison.Ordinal)).Number;
        read.Values[bridges].Number.ShouldBe(bridges + 1);
        read.Values[bridges + 1].Number.ShouldBe(bridges + 2);
    }

    [Fact]
    public void A_cell_with_four_slots_whose_wording_is_gone_is_unreadable_for_all_four()
    {
        var row = Form.Items.Single(item => item.Cells.Any(cell => cell.Tokens.OfType<SlotToken>().Count() == 4));
        var rows = Returns.Rows(Form, Plain);
        rows[row.Number - 1][2] = "5";

        var read = Returns.FromHtml(Returns.Page(Form, "岱山县城市管理局", "2023年6月30日", rows)).ShouldHaveSingleItem();

        read.Values.Where(value => value.Slot.ItemNumber == row.Number).ShouldAllBe(value => value.Status == SlotStatus.Unreadable && value.Number == null);
    }

    [Fact]
    public void A_column_that_the_clerk_put_in_front_moves_nothing()
    {
        var rows = Returns.Rows(Form, Plain).Select((row, index) => new[] { $"{index + 1}", row[0], row[1], row[2], row[3] });
        var html = Returns.HtmlTable(Form, rows.Prepend(["序号", .. Form.Columns]), heading: false);

        var read = Returns.FromHtml($"<p>{Form.Title}</p><p>填报单位（盖章）：岱山县城市管理局</p>{html}").ShouldHaveSingleItem();

        Returns.Astray(read).ShouldBeEmpty();
    }

    [Fact]
    public void Pasted_lines_with_columns_parted_by_spaces_are_read()
    {
        var lines = Returns.Rows(Form, Plain).Select(row => string.Join("  ", row));

        var read = Returns.FromText($"{Form.Title}\n填报单位（盖章）：岱山县城市管理局\n{string.Join("  ", Form.Columns)}\n{string.Join('\n', lines)}").ShouldHaveSingleItem();

        Returns.Astray(read).ShouldBeEmpty();
    }

    [Fact]
    public void A_wide_gap_inside_a_label_moves_no_figure_into_another_column()
    {
        var lines = Returns.Rows(Form, Plain).Select(row => string.Join("  ", row).Replace("“班前会”", "“班前会”  ", StringComparison.Ordinal));

        var read = Returns.FromText($"{Form.Title}\n填报单位（盖章）：岱山县城市管理局\n{string.Join("  ", Form.Columns)}\n{string.Join('\n', lines)}").ShouldHaveSingleItem();

        Returns.Astray(read).ShouldBeEmpty();
    }

    private static string Plain(FormSlot slot) => $"{slot.Number}";

    private static Ingest.Extraction.ExtractedValue Read(Action<string[]> change, string label)
    {
        var rows = Returns.Rows(Form, Plain);
        change(rows.Single(row => row[1].StartsWith(label, StringComparison.Ordinal)));
        var read = Returns.FromHtml(Returns.Page(Form, "岱山县城市管理局", "2023年6月30日", rows)).ShouldHaveSingleItem();
        return read.Values.Single(value => value.Slot.Item.StartsWith(label, StringComparison.Ordinal));
    }
}
