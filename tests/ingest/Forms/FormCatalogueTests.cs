using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Forms;

public class FormCatalogueTests
{
    public static TheoryData<string, int> SlotCounts => new()
    {
        { "jincheng-2023", 31 }, { "yuncheng-2023", 36 }, { "liaoning-2020", 47 }, { "zhoushan-2023", 54 }, { "jizhou-2020", 0 },
    };

    private static IReadOnlyList<Form> Forms => FormCatalogue.Default.Forms;

    [Fact]
    public void The_catalogue_is_sound() => FormCatalogue.Default.Problems.ShouldBeEmpty();

    [Fact]
    public void The_five_campaigns_are_there_under_their_own_ids()
        => Forms.Select(form => form.Id).ShouldBe(SlotCounts.Select(row => row.Data.Item1), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(SlotCounts))]
    public void Each_form_has_the_slots_that_its_notice_prints(string id, int slots)
        => FormCatalogue.Default.Find(id).ShouldNotBeNull().Slots.Count.ShouldBe(slots);

    [Theory]
    [InlineData("jincheng-2023")]
    [InlineData("yuncheng-2023")]
    [InlineData("liaoning-2020")]
    [InlineData("zhoushan-2023")]
    public void Number_row_label_unit_and_kind_are_the_reviewed_list_s(string id)
    {
        var expected = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Forms", "slots", id + ".tsv")).Skip(1);
        var actual = FormCatalogue.Default.Find(id)!.Slots
            .Select(slot => string.Join('\t', slot.Number, slot.ItemNumber, slot.Label, slot.Unit, Wire.Spell(slot.Kind)));
        actual.ShouldBe(expected);
    }

    [Fact]
    public void Every_slot_has_an_indicator_of_its_own_kind()
        => Forms.SelectMany(form => FormIndicators.Check(form, IndicatorDictionary.Default)).ShouldBeEmpty();

    [Fact]
    public void An_indicator_that_does_not_exist_or_is_of_another_kind_is_told()
    {
        var form = FormNotation.Read("a.yaml", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Forms", "notation", "valid.yaml"))
            .Replace("drill.sessions", "drill.nothing", StringComparison.Ordinal).Replace(":人次}", ":文字}", StringComparison.Ordinal)).Form!;
        FormIndicators.Check(form, IndicatorDictionary.Default).Select(problem => problem.Message).ShouldBe(
            ["第1个填空的指标“drill.nothing”不在指标字典里", "第2个填空与指标“drill.attendance”的种类不同"]);
    }

    [Fact]
    public void No_two_slots_of_a_form_share_an_indicator()
    {
        foreach (var form in Forms)
            form.Slots.Select(slot => slot.Indicator).ShouldBeUnique();
    }

    [Theory]
    [InlineData("lecture.sessions", "jincheng-2023/1 yuncheng-2023/1 zhoushan-2023/3")]
    [InlineData("study.sessions", "liaoning-2020/3 zhoushan-2023/1")]
    [InlineData("study.discussion_sessions", "jincheng-2023/4 yuncheng-2023/4 zhoushan-2023/44")]
    [InlineData("outreach.day_sessions", "jincheng-2023/25 yuncheng-2023/30 zhoushan-2023/26")]
    [InlineData("drill.sessions", "jincheng-2023/21 yuncheng-2023/24 zhoushan-2023/22")]
    [InlineData("hazard.exposed", "jincheng-2023/17 yuncheng-2023/21 zhoushan-2023/15")]
    [InlineData("case.double_penalty", "jincheng-2023/18 yuncheng-2023/22 zhoushan-2023/16")]
    [InlineData("report.public_reports", "jincheng-2023/20 zhoushan-2023/52")]
    public void The_same_activity_is_the_same_indicator_in_every_form(string indicator, string places)
    {
        var found = from form in Forms from slot in form.Slots where slot.Indicator == indicator select $"{form.Id}/{slot.Number}";
        string.Join(' ', found).ShouldBe(places);
    }

    [Fact]
    public void Printed_hints_and_cells_that_are_not_asked_are_no_slots()
    {
        var rows = FormCatalogue.Default.Find("zhoushan-2023")!.Items;
        rows.Count.ShouldBe(36);
        rows[6].Cells[1].Tokens.ShouldBeEmpty();
        rows[16].Cells[1].Tokens.ShouldBe([new LiteralToken("(建筑施工领域填写)")]);
    }

    [Fact]
    public void Wording_keeps_its_lines_and_leaves_out_the_brackets_of_the_blanks()
    {
        var tokens = FormCatalogue.Default.Find("jincheng-2023")!.Items[0].Cells[0].Tokens;
        string.Concat(tokens.OfType<LiteralToken>().Select(literal => literal.Text)).ShouldBe(
            "组织开展宣讲活动场，参与人次；\n发表评论文章或心得体会篇；\n组织开展“安全生产大家谈”“班前会”“以案说法”等活动场，参与人次。");
    }

    [Fact]
    public void Rows_without_blanks_stay_in_the_form()
    {
        var liaoning = FormCatalogue.Default.Find("liaoning-2020")!;
        liaoning.Items.Count.ShouldBe(12);
        liaoning.Items[5].Cells.Single().Tokens.ShouldBeEmpty();
        liaoning.Items[5].Requirement.ShouldNotBeNull().ShouldStartWith("采取线上安全教育培训");
    }
}
