using SafetyMonth.Ingest.Extraction;

namespace SafetyMonth.Ingest.Tests.Provisional;

/// <summary>A form that nobody has described is read from a return in which every blank is filled in, as well as from the empty form.</summary>
public class FilledFormTests
{
    private const string Names = "<p>单位：定海区渔港管理站</p><p>联系人：王示例</p>", Fields = "<p>某区2024年安全生产月活动情况</p>" + Names;

    [Fact]
    public void Columns_of_weeks_are_read_when_all_are_filled()
        => Values("活动|单位|第1周|第2周|合计", "巡演|场|1|2|3", "听众|人次|40|50|90").ShouldBe("1场 2场 3场 40人次 50人次 90人次");

    [Fact]
    public void A_column_of_units_makes_the_row_above_a_heading()
        => Values("活动|计量单位|6月2日|6月9日", "巡演|场|1|2", "听众|人次|40|50").ShouldBe("1场 2场 40人次 50人次");

    [Theory]
    [InlineData("计量单位|件|场|人次")]
    [InlineData("单位|（件）|（场）|（人次）")]
    public void A_row_of_units_below_the_headings_is_no_answer(string units)
        => Values("码头|救生衣|巡演|听众", units, "东码头|7|1|40", "西码头|8|2|50").ShouldBe("7件 1场 40人次 8件 2场 50人次");

    [Fact]
    public void Small_tables_below_names_without_numerals_are_all_read()
        => Values("宣传发动", "举办安全生产咨询日活动（场）|接待群众（人次）", "1|40", "", "培训", "培训班（期）|学员（人）", "2|50", "", "整治", "类别|隐患（处）|整改（处）", "数量|9|8", "审核人：李示例")
            .ShouldBe("1场 40人次 2期 50人 9处 8处");

    [Theory]
    [InlineData("　　次")]
    [InlineData("____次")]
    [InlineData("（　）次")]
    public void One_blank_left_empty_does_not_hide_the_figures(string gap)
        => Values("项目|记录", "动员|召开会议4次，参会94人次", "教育|观看短片3场", $"演练|疏散演练{gap}").ShouldBe("4次 94人次 3场 次");

    [Fact]
    public void Chinese_numerals_behind_a_title_are_figures()
        => Values("项目|记录", "教育|观看警示片四场", "演练|疏散演练二十次，每月一次", "宣讲|第二次集中宣讲，听众94人次").ShouldBe("4场 20次 94人次");

    [Fact]
    public void Numbered_sentences_below_the_fields_of_a_form_are_a_form()
    {
        var one = Interpret(Fields + "<p>1. 宣传</p><p>设立咨询台3个，发放宣传单620份。</p><p>2. 培训</p><p>组织培训2期，培训职工75人次。</p><p>3. 演练</p><p>开展演练1次，参与40人。</p>").ShouldHaveSingleItem();

        Written(one).ShouldBe("3个 620份 2期 75人次 1次 40人");
        one.Form.Title.ShouldContain("安全生产月活动情况");
    }

    [Fact]
    public void Chapters_that_tell_are_a_report_though_fields_stand_above()
        => Interpret(Fields + "<p>一、高度重视，加强领导，压实责任，召开部署会2次，取得实效。</p><p>二、广泛宣传，营造氛围，发放资料300份，受到好评。</p>"
            + "<p>三、狠抓排查，消除隐患，举一反三，检查渔船20艘，守住底线。</p>").ShouldBeEmpty();

    [Fact]
    public void A_table_whose_rows_make_no_sense_is_not_trusted()
        => Return(Table("内容|数量（个）|累计（个）", "宣讲|1|2", "12|3|4", "演练|5|6")).ShouldHaveSingleItem().Values.ShouldAllBe(value => value.Confidence < 0.9);

    private static string Values(params string[] rows)
    {
        var one = Return(Table(rows)).ShouldHaveSingleItem();
        one.Values.ShouldAllBe(value => value.Confidence >= 0.9);
        return Written(one);
    }

    private static string Written(ExtractedReturn one) => string.Join(' ', one.Values.Select(value => $"{value.Number}{value.Slot.Unit}"));

    private static IReadOnlyList<ExtractedReturn> Return(string table) => Interpret("<p>某区2024年安全生产月活动统计表</p>" + Names + table);

    private static IReadOnlyList<ExtractedReturn> Interpret(string body) => UnknownForm.Interpret(body).Returns;

    private static string Table(params string[] rows)
        => "<table>" + string.Concat(rows.Select(row => "<tr>" + string.Concat(row.Split('|').Select(cell => $"<td>{cell}</td>")) + "</tr>")) + "</table>";
}
