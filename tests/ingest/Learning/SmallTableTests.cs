using SafetyMonth.Ingest.Tests.Provisional;

namespace SafetyMonth.Ingest.Tests.Learning;

/// <summary>Small tables, pairs and fields of a bureau's own naming: the blank form and a filled return of it show the same slots.</summary>
public class SmallTableTests
{
    private const string Title = "<p>某县水上乐园安全生产月活动统计表</p>";

    [Fact]
    public void Several_small_tables_in_one_sheet_keep_their_headings_and_units()
        => Agree(
            """
            <table><tr><td colspan=3>某县水上乐园安全生产月活动统计</td></tr><tr><td colspan=3>园区名称：　　联系人：　　值班电话：</td></tr>
            <tr><td colspan=3>（一）设备检查</td></tr><tr><td>检查滑道（条）</td><td>停用水泵（台）</td><td>更换护栏（米）</td></tr><tr><td>{}</td><td>{}</td><td>{}</td></tr>
            <tr><td colspan=3>（二）人员训练</td></tr><tr><td>救生训练（期）</td><td>持证人员（人）</td><td>急救考核（人次）</td></tr><tr><td>{}</td><td>{}</td><td>{}</td></tr>
            <tr><td colspan=3>（三）游客提醒（单位：次）</td></tr><tr><td>广播提醒</td><td>劝阻违规</td><td>救助</td></tr><tr><td>{}</td><td>{}</td><td>{}</td></tr></table>
            """,
            "条 台 米 期 人 人次 次 次 次");

    [Fact]
    public void Header_fields_of_the_bureaus_own_naming_are_no_heading()
        => Agree(
            """
            <table><tr><td colspan=4>某县水上乐园安全生产月活动登记表</td></tr><tr><td>园区（单位）名称</td><td colspan=3>{示例乐园}</td></tr>
            <tr><td>登记人</td><td>{王示例}</td><td>登记日期</td><td>{2024.6.20}</td></tr><tr><td>编号</td><td>内容</td><td>当期完成</td><td>累计完成</td></tr>
            <tr><td>1</td><td>滑道巡检（次）</td><td>{}</td><td>{}</td></tr><tr><td>2</td><td>水质检测（池次）</td><td>{}</td><td>{}</td></tr><tr><td>3</td><td>救生复训（人）</td><td>{}</td><td>{}</td></tr></table>
            """,
            "次 次 池次 池次 人 人");

    [Fact]
    public void Pairs_without_any_heading_are_a_list()
        => Agree(
            Title + "<p>填报单位：　　联系人：　　联系电话：</p>"
            + "<table><tr><td>发放宣传袋（个）</td><td>{}</td><td>悬挂条幅（条）</td><td>{}</td></tr><tr><td>组织观影（场）</td><td>{}</td><td>观影人数（人）</td><td>{}</td></tr>"
            + "<tr><td>检查泳池（座）</td><td>{}</td><td>约谈商户（家）</td><td>{}</td></tr></table>",
            "个 条 场 人 座 家");

    [Fact]
    public void A_wide_answer_below_narrow_header_cells_counts_once()
        => Agree(
            Title + "<table><tr><td>填报单位</td><td>{示例乐园}</td><td>联系人</td><td>{王示例}</td></tr>"
            + "<tr><td>检查情况</td><td colspan=3>检查滑道（{}）条次，整改缺陷（{}）项。</td></tr><tr><td>培训情况</td><td colspan=3>举办救生培训（{}）期，发放手册（{}）本。</td></tr></table>",
            "条次 项 期 本");

    [Fact]
    public void A_duty_column_is_the_label_where_there_is_no_other()
        => Agree(
            Title + "<table><tr><td>任务（要求）</td><td>完成数</td><td>单位</td></tr><tr><td>巡线检查（每周不少于2次）</td><td>{}</td><td>次</td></tr>"
            + "<tr><td>应急演练（不少于1场）</td><td>{}</td><td>场</td></tr><tr><td>整改率</td><td>{}</td><td>%</td></tr></table>",
            "次 场 %");

    [Fact]
    public void A_measure_beside_a_place_takes_the_places_name()
    {
        var form = Learnings.FromHtml(Title + "<table><tr><td>类别</td><td colspan=2>项目</td><td>单位</td><td>完成数</td></tr><tr><td rowspan=4>宣传</td><td rowspan=2>进村</td><td>场次</td><td>场</td><td></td></tr>"
            + "<tr><td>受众</td><td>人次</td><td></td></tr><tr><td rowspan=2>进校</td><td>场次</td><td>场</td><td></td></tr><tr><td>受众</td><td>人次</td><td></td></tr></table>").Form.ShouldNotBeNull();

        form.Slots.Select(slot => slot.Item).ShouldBe(["进村场次", "进村受众", "进校场次", "进校受众"]);
    }

    [Fact]
    public void A_gap_behind_a_books_title_is_a_blank()
        => Learnings.FromText("某县家庭安全活动反馈表\n单位：　　　　联系人：　　　电话：\n一、入户\n走访家庭    户，发放《居家安全手册》    本，张贴“平安贴士”    张。\n二、课堂\n举办亲子课    堂，参与家庭    户。\n")
            .Form.ShouldNotBeNull().Slots.Select(slot => slot.Unit).ShouldBe(["户", "本", "张", "堂", "户"]);

    [Fact]
    public void A_file_of_comma_separated_values_needs_no_heading()
    {
        var form = Learnings.FromText("某县渔港安全生产月活动情况表\n填报单位,示例渔港\n联系人,王示例\n检查渔船（艘）,\n培训船员（人）,\n更新救生衣（件）,\n", "渔港.csv").Form.ShouldNotBeNull();

        form.Slots.Select(slot => $"{slot.Item}:{slot.Unit}").ShouldBe(["检查渔船（艘）:艘", "培训船员（人）:人", "更新救生衣（件）:件"]);
    }

    /// <summary>The blank form has these units, and a return of it has the figures 3, 6, 9… in their order.</summary>
    private static void Agree(string page, string units)
    {
        var form = Learnings.FromHtml(Fill(page, _ => "", blank: true)).Form.ShouldNotBeNull();
        string.Join(' ', form.Slots.Select(slot => slot.Unit)).ShouldBe(units);

        var read = UnknownForm.Interpret(Fill(page, number => (number * 3).ToString(System.Globalization.CultureInfo.InvariantCulture), blank: false)).Returns.ShouldHaveSingleItem();
        read.Values.Select(value => value.Number).ShouldBe(Enumerable.Range(1, form.Slots.Count).Select(number => (long?)number * 3));
        read.Values.Select(value => value.Slot.Unit).ShouldBe(form.Slots.Select(slot => slot.Unit));
    }

    /// <summary>The page with {} filled in by number, and with what stands in other braces or nothing.</summary>
    private static string Fill(string page, Func<int, string> fill, bool blank)
    {
        var number = 0;
        return System.Text.RegularExpressions.Regex.Replace(page, @"\{(?<own>[^{}]*)\}", match => match.Groups["own"].Value is { Length: > 0 } own ? blank ? "" : own : fill(++number));
    }
}
