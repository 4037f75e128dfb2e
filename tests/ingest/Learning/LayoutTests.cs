using System.Globalization;
using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Tests.Learning;

/// <summary>Layouts of forms that bureaus make: each is learned with every slot, in reading order, with its unit.</summary>
public class LayoutTests
{
    private const string Title = "<p>某区安全生产月活动情况统计表</p>";

    [Fact]
    public void Two_lists_side_by_side_are_read_row_by_row()
        => Slots(Table("项目|数量|项目|数量", "进企业（家）||进社区（个）|", "进学校（所）||发放资料（份）|"))
            .ShouldBe("进企业（家）:家 进社区（个）:个 进学校（所）:所 发放资料（份）:份");

    [Fact]
    public void Headings_of_three_rows_give_units_and_tell_columns_apart()
        => Slots(Title + """
            <table><tr><td rowspan=3>矿别</td><td rowspan=3>企业（家）</td><td colspan=4>活动开展</td></tr>
            <tr><td colspan=2>宣教</td><td colspan=2>演练</td></tr><tr><td>场次</td><td>人次</td><td>场次</td><td>人次</td></tr>
            <tr><td>煤矿</td><td></td><td></td><td></td><td></td><td></td></tr><tr><td>尾矿库</td><td></td><td></td><td></td><td></td><td></td></tr></table>
            """).ShouldBe("煤矿:家 煤矿:场次 煤矿:人次 煤矿:场次 煤矿:人次 尾矿库:家 尾矿库:场次 尾矿库:人次 尾矿库:场次 尾矿库:人次");

    [Fact]
    public void This_week_and_to_date_are_slots_of_their_own()
    {
        var form = Learn(Title + """
            <table><tr><td rowspan=2>序号</td><td rowspan=2>指标</td><td rowspan=2>单位</td><td colspan=2>完成数</td><td rowspan=2>备注</td></tr><tr><td>本周</td><td>累计</td></tr>
            <tr><td>1</td><td>出动宣传车</td><td>辆次</td><td></td><td></td><td></td></tr><tr><td>2</td><td>培训</td><td>人次</td><td></td><td></td><td></td></tr>
            <tr><td>3</td><td>张贴</td><td>张</td><td></td><td></td><td></td></tr></table>
            """);

        form.Slots.Select(slot => $"{slot.Label} {slot.Unit}").ShouldBe(
            ["出动宣传车 [完成数 本周] 辆次", "出动宣传车 [完成数 累计] 辆次", "培训 [完成数 本周] 人次", "培训 [完成数 累计] 人次", "张贴 [完成数 本周] 张", "张贴 [完成数 累计] 张"]);
    }

    [Fact]
    public void Codes_letters_and_dashes_of_group_rows_are_no_slots()
        => Slots(Table("指标名称|代码|计量单位|填报数", "甲|乙|丙|1", "一、培训|—|—|—", "培训场次|01|场|", "培训人数|02|人次|", "二、演练|—|—|—", "疏散演练|03|次|"))
            .ShouldBe("培训场次:场 培训人数:人次 疏散演练:次");

    [Fact]
    public void Small_tables_without_headings_take_the_unit_of_their_first_row()
        => Slots(Title + "<table><tr><td colspan=4>一、宣传（单位：次）</td></tr><tr><td>会议</td><td></td><td>广播</td><td></td></tr></table><p></p>"
            + "<table><tr><td colspan=4>二、入户（单位：户）</td></tr><tr><td>入户宣传</td><td></td><td>走访</td><td></td></tr></table>")
            .ShouldBe("会议:次 广播:次 入户宣传:户 走访:户");

    [Fact]
    public void Printed_strokes_in_an_empty_form_are_not_asked()
        => Slots(Table("工作项目|责任部门|频次（次）|人数（人）|问题数（个）|备注", "检查|安监部||/||", "班组活动|各车间|||—|", "约谈|工程部||||"))
            .ShouldBe("检查:次 检查:个 班组活动:次 班组活动:人 约谈:次 约谈:人 约谈:个");

    [Fact]
    public void Answers_counts_and_words_stand_side_by_side()
    {
        var form = Learn(Title + "<table><tr><td>活动事项</td><td>是否开展</td><td>场次（场）</td></tr><tr><td>宣讲</td><td>□是 □否</td><td></td></tr><tr><td>竞赛</td><td>□是 □否</td><td></td></tr>"
            + "<tr><td>经验做法（文字）</td><td colspan=2></td></tr></table>");

        form.Slots.Select(slot => $"{slot.Item}:{slot.Kind}").ShouldBe(["宣讲:Bool", "宣讲:Count", "竞赛:Bool", "竞赛:Count", "经验做法（文字）:Text"]);
    }

    [Fact]
    public void A_table_goes_on_after_a_page_with_or_without_its_heading()
    {
        const string Rows = "<tr><td>演练</td><td></td></tr><tr><td>培训</td><td></td></tr>";
        const string Heading = "<tr><td>活动内容</td><td>次数（次）</td></tr>";

        Slots(Title + $"<table>{Heading}<tr><td>宣讲</td><td></td></tr><tr><td>观影</td><td></td></tr></table><p></p><table>{Heading}{Rows}</table>").ShouldBe("宣讲:次 观影:次 演练:次 培训:次");
        Slots(Title + $"<table>{Heading}<tr><td>宣讲</td><td></td></tr><tr><td>观影</td><td></td></tr></table><p></p><table>{Rows}</table>").ShouldBe("宣讲:次 观影:次 演练:次 培训:次");
    }

    [Theory]
    [InlineData("检查牧户（户）| ;防疫牛羊（头）| ;更换灭火器（具）| ;点击量（万次）| ", "户 头 具 万次")]
    [InlineData("检查商铺|家;宣传品|种;清退家禽|羽;发放传单|份", "家 种 羽 份")]
    [InlineData("1.检查商场（家）| ;2.组织演练（场）| ;3.参演人数（人）| ", "家 场 人")]
    [InlineData("发放药品|（ ）种共（ ）公斤;巡查|巡查（ ）头奶牛，检修闸门（ ）扇；微信群数：____", "种 公斤 头 扇 个")]
    [InlineData("设置警示牌|设置〔  〕块，入户〔  〕户次，参加〔  〕人", "块 户次 人")]
    public void A_unit_is_known_by_its_place(string rows, string units)
        => string.Join(' ', Learn(Table([.. rows.Split(';').Prepend("工作内容|完成情况")])).Slots.Select(slot => slot.Unit)).ShouldBe(units);

    [Theory]
    [InlineData("是否开展（是/否）")]
    [InlineData("开展情况（是否开展）")]
    [InlineData("已开展（打√）")]
    public void A_heading_may_ask_in_brackets(string heading)
        => Learn(Table($"活动事项|{heading}|场次（场）", "宣讲||", "演练||", "检查||")).Slots.Select(slot => $"{slot.Item}:{slot.Kind}")
            .ShouldBe(["宣讲:Bool", "宣讲:Count", "演练:Bool", "演练:Count", "检查:Bool", "检查:Count"]);

    [Fact]
    public void Headings_over_one_empty_row_are_the_labels()
        => Slots(Title + "<p>表一  入户安检（单位：户）</p>" + Learnings.Rows(["应检户数", "实检户数", "到访不遇"], ["", "", ""]) + "<p>表二  管网巡查</p>" + Learnings.Rows(["巡线里程（公里）", "占压清理（处）"], ["", ""]))
            .ShouldBe("应检户数:户 实检户数:户 到访不遇:户 巡线里程（公里）:公里 占压清理（处）:处");

    [Fact]
    public void A_titles_unit_holds_beside_merged_groups()
        => Slots(Title + """
            <table><tr><td>项目</td><td>内容</td><td>完成数</td></tr><tr><td colspan=3>一、警示教育（单位：场次）</td></tr><tr><td rowspan=2>警示教育</td><td>安全课</td><td></td></tr><tr><td>警示片</td><td></td></tr>
            <tr><td colspan=3>二、隐患排查（单位：处）</td></tr><tr><td rowspan=2>隐患排查</td><td>边坡</td><td></td></tr><tr><td>尾矿库</td><td></td></tr></table>
            """).ShouldBe("安全课:场次 警示片:场次 边坡:处 尾矿库:处");

    [Fact]
    public void Small_tables_in_text_have_the_unit_of_the_line_above()
        => string.Join(' ', Learnings.FromText("某区安全生产月活动统计表\n填报单位：\n一、宣传（单位：次）\n会议\t\t广播\t\n二、入户（单位：户）\n入户宣传\t\t走访\t\n", "表.txt").Form.ShouldNotBeNull().Slots.Select(slot => $"{slot.Item}:{slot.Unit}"))
            .ShouldBe("会议:次 广播:次 入户宣传:户 走访:户");

    [Theory]
    [InlineData("宣讲场次（ ），参与人数：____；发放材料（份）____", "场次 人 份")]
    [InlineData("（1）宣讲（ ）场；（2）检查（ ）家次，查处（   起）；①走访（ ）户", "场 家次 起 户")]
    [InlineData("检查设备____台套，投入____万元，于____年__月__日前报送（ ）份", "台套 万元 份")]
    [InlineData("演练【 】场/次，刊播「 」篇（条），接听12315举报（ ）件，每周至少1次，参与（ ）人", "场/次 篇（条） 件 人")]
    public void Blanks_of_many_hands_have_their_unit(string sentence, string units)
        => string.Join(' ', Learn(Title + Learnings.Rows(["项目", "进展情况"], ["活动", sentence])).Slots.Select(slot => slot.Unit)).ShouldBe(units);

    [Fact]
    public void Figures_whose_brackets_were_deleted_stand_beside_those_that_were_not()
        => string.Join(' ', Learn(Title + Learnings.Rows(
            ["项目", "进展情况"], ["宣讲", "开展宣讲（3）场，参与约60人次，每月不少于2次"], ["检查", "检查企业12家，发现隐患（5）处，整改（5）处"])).Slots.Select(slot => slot.Unit))
            .ShouldBe("场 人次 家 处 处");

    [Fact]
    public void Lines_with_blanks_are_a_form_without_any_table()
        => string.Join(' ', Learnings.FromText("铁路沿线安全宣传统计\n工务段：    统计人：\n（一）排查病害____处，整治____处。\n（二）进村庄____个，受教育____人次。\n").Form.ShouldNotBeNull().Slots.Select(slot => slot.Unit))
            .ShouldBe("处 处 个 人次");

    private static Form Learn(string html) => Learnings.FromHtml(html).Form.ShouldNotBeNull();

    private static string Slots(string html) => string.Join(' ', Learn(html).Slots.Select(slot => string.Create(CultureInfo.InvariantCulture, $"{slot.Item}:{slot.Unit}")));

    private static string Table(params string[] rows)
        => Title + Learnings.Rows(rows.Select(row => row.Split('|')));
}
