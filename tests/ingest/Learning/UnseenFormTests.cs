using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Tests.Extraction;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Learning;

/// <summary>A form that nobody described: numbered tasks under group rows, in the manner of a district's bureau.</summary>
public class UnseenFormTests
{
    private const string Title = "蓟州区“安全生产月”和“安全生产专题行”活动进展情况统计表";

    private static readonly (int Number, string Unit, SlotKind Kind, string Label)[] Slots =
    [
        (1, "次", SlotKind.Count, "集中专题学习"), (2, "人", SlotKind.Count, "到会"), (3, "个", SlotKind.Count, "在公众号等媒体平台设立专栏"),
        (4, "部", SlotKind.Count, "播放警示教育片"), (5, "辆次", SlotKind.Count, "出动宣传车"), (6, "条", SlotKind.Count, "通过12315等渠道接收线索"),
        (7, "篇（条）", SlotKind.Count, "区级以上媒体刊播"), (8, "", SlotKind.Text, "演练科目"), (9, "场", SlotKind.Count, "组织"), (10, "人次", SlotKind.Count, "投入"),
        (11, "是/否", SlotKind.Bool, "是否成立活动领导小组"),
    ];

    public static TheoryData<string, string> Pens => new()
    {
        { "（ ）", "（{0}）" }, { "( )", "({0})" }, { "____", "__{0}__" }, { "（　　）", "（ {0} ）" }, { "<u>&nbsp;&nbsp;&nbsp;&nbsp;</u>", "<u> {0} </u>" },
    };

    [Theory]
    [MemberData(nameof(Pens))]
    public void Its_blank_is_learned(string blank, string filled)
    {
        filled.ShouldContain("{0}");
        var form = Learnings.FromHtml(Page(_ => blank, "□是 □否")).Form.ShouldNotBeNull();

        form.Slots.Select(slot => (slot.Number, slot.Unit, slot.Kind, slot.Label.TrimEnd('：'))).ShouldBe(Slots);
        form.Items.Select(item => item.Group).Distinct().ShouldBe(["一、“安全生产月”活动", "二、“安全生产专题行”活动"]);
        form.Columns.ShouldBe(["工作任务", "完成情况"]);
        (form.Title, form.Year, form.RegionCode, form.Layout).ShouldBe((Title, 2020, "120119", FormLayout.Sentences));
    }

    [Theory]
    [MemberData(nameof(Pens))]
    public void A_filled_return_is_learned_and_read_by_what_was_learned(string blank, string filled)
    {
        blank.ShouldNotBeEmpty();
        var page = Page(number => filled.Replace("{0}", number == 8 ? "电梯困人救援" : (number * 7).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), "☑是 □否");
        var form = Learnings.FromHtml(page).Form.ShouldNotBeNull();

        form.Slots.Select(slot => (slot.Number, slot.Unit, slot.Kind, slot.Label.TrimEnd('：'))).ShouldBe(Slots);
        var read = Learnings.Read(form, System.Text.Encoding.UTF8.GetBytes(Learnings.Html(page)), "填报表.html");
        read.Values.Where(value => value.Slot.Kind is SlotKind.Count).ShouldAllBe(value => value.Number == value.Slot.Number * 7);
        read.Values[7].Words.ShouldBe("电梯困人救援");
        read.Values[10].Answer.ShouldBe(true);
    }

    [Fact]
    public void A_form_that_was_told_apart_by_nothing_but_its_figures_keeps_none_of_them()
    {
        var yaml = Learnings.FromHtml(Page(number => $"（{number + 4000}）", "□是 ☑否")).Yaml;

        Enumerable.Range(4001, 11).ShouldAllBe(number => !yaml.Contains($"{number}"));
        yaml.ShouldContain("12315");
        yaml.ShouldNotContain("☑");
    }

    [Fact]
    public void Slots_of_a_matrix_take_the_unit_of_cell_heading_or_group()
    {
        var form = Learnings.FromHtml("<p>某区安全活动情况统计表</p>" + Learnings.Rows(
            ["序号", "工作内容", "开展数量", "参加人次"],
            ["1", "安全生产大检查", "(家)", ""],
            ["2", "专题学习", "", ""],
            ["3", "宣传材料", "(份)", "(窗口单位填写)"])).Form.ShouldNotBeNull();

        form.Layout.ShouldBe(FormLayout.Matrix);
        form.Columns.ShouldBe(["工作内容", "开展数量", "参加人次"]);
        form.Slots.Select(slot => (slot.Item, slot.Unit)).ShouldBe([("安全生产大检查", "家"), ("专题学习", "个"), ("专题学习", "人次"), ("宣传材料", "份")]);
    }

    [Fact]
    public void A_list_of_labels_with_their_units_is_learned()
    {
        var form = Learnings.FromHtml("<p>某区安全活动情况统计表</p>" + Learnings.Rows(
            ["序号", "指标名称", "计量单位", "数量"], ["1", "检查企业", "家", ""], ["2", "发现隐患", "处", ""], ["3", "参加培训", "人次", ""])).Form.ShouldNotBeNull();

        form.Slots.Select(slot => (slot.Item, slot.Unit)).ShouldBe([("检查企业", "家"), ("发现隐患", "处"), ("参加培训", "人次")]);
    }

    [Fact]
    public void Wording_in_brackets_and_numbers_that_are_names_are_no_slots()
    {
        var form = Learnings.FromHtml("<p>活动情况统计表</p>" + Learnings.Rows(
            ["项目", "进展情况"],
            ["行刑衔接（含危险作业罪）", "公布安全生产行刑衔接（含危险作业罪）等典型案例（ ）个，第22个宣传月观看360全景展示（ ）人次，接收12315举报（ ）条，（ ）个社区（村）参加"])).Form.ShouldNotBeNull();

        form.Slots.Select(slot => slot.Unit).ShouldBe(["个", "人次", "条", "个"]);
    }

    [Fact]
    public void What_nothing_in_the_dictionary_is_like_gets_an_indicator_of_the_form_s_own()
    {
        var learned = Learnings.FromHtml(Page(_ => "（ ）", "□是 □否"));

        var car = learned.Suggestions[4];
        (car.Score, car.Code).ShouldBe((null, "case.count_learned_2020_5"));
        learned.Yaml.ShouldContain($"#   {car.Code}  {car.NameZh}");
        learned.Suggestions.Select(suggestion => suggestion.Code).ShouldBeUnique();
    }

    private static string Page(Func<int, string> blank, string box)
    {
        // Underlining is markup, everything else text.
        var rows = Learnings.Rows(
            ["序号", "工作任务", "完成情况"],
            ["一、“安全生产月”活动"],
            ["1", "理论学习中心组专题学习", $"集中专题学习@1@次，到会@2@人；在公众号等媒体平台设立专栏@3@个。"],
            ["2", "警示教育和现场宣传", $"播放警示教育片@4@部，出动宣传车@5@辆次。"],
            ["二、“安全生产专题行”活动"],
            ["3", "媒体报道专题行", $"通过12315等渠道接收线索@6@条；\n区级以上媒体刊播@7@篇（条）。"],
            ["4", "应急预案演练（含桌面推演）", $"演练科目@8@，组织@9@场，投入@10@人次。"],
            ["5", "组织保障", $"是否成立活动领导小组：{box}"]);
        for (var number = 1; number <= 10; number++)
            rows = rows.Replace($"@{number}@", blank(number), StringComparison.Ordinal);
        return $"<p>{Title}</p>{Returns.Header("", "")}{rows}";
    }
}
