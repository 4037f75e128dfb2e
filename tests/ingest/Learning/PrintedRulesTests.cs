using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Tests.Learning;

/// <summary>Cross-checks that a form prints become rules between its slots; what cannot be told for certain does not.</summary>
public class PrintedRulesTests
{
    [Theory]
    [InlineData("逻辑关系：03≤01+02。", "3 <= 1 + 2")]
    [InlineData("注：(3)≤(1)＋(2)；04＝01＋…＋03。", "3 <= 1 + 2; 4 = 1 + 2 + 3")]
    [InlineData("注：第4行应等于第1行+第2行", "4 = 1 + 2")]
    [InlineData("注：1.“完成整改”数应小于等于“发现隐患”数。", "3 <= 2")]
    [InlineData("注：代码09不大于代码01。", "")]
    [InlineData("注：“整改”数应小于等于“隐患”数；6月1日至30日，3-5家，12315。", "")]
    public void A_note_below_a_list_of_codes_is_a_rule(string note, string rules)
        => Rules(
            ["指标名称", "代码", "计量单位", "数量"],
            ["检查企业", "01", "家", ""], ["发现隐患", "02", "处", ""], ["其中：完成整改", "03", "处", ""], ["参加人数", "04", "人", ""], [note]).ShouldBe(rules);

    [Fact]
    public void A_rule_between_columns_holds_for_every_row()
        => Rules(
            ["领域", "检查企业（家）", "发现隐患（处）(1)", "完成整改（处）(2)"],
            ["建筑", "", "", ""], ["燃气", "", "", ""], ["注：(2)≤(1)"]).ShouldBe("3 <= 2; 6 <= 5");

    [Fact]
    public void A_rule_between_codes_behind_blanks_holds_for_those()
        => Rules(
            ["项目", "进展情况"],
            ["隐患", "发现隐患（ ）处(5)，其中重大（ ）处(6)，整改（ ）处(7)"], ["注：(7)≤(5)，(6)≤(5)"]).ShouldBe("3 <= 1; 2 <= 1");

    [Theory]
    [InlineData("注：合计=各项之和", "5 = 1 + 3; 6 = 2 + 4")]
    [InlineData("注：合计应等于以上各项之和。", "5 = 1 + 3; 6 = 2 + 4")]
    [InlineData("注：合计请认真填写。", "")]
    public void A_total_is_the_sum_of_its_column_where_the_form_says_so(string note, string rules)
        => Rules(["学段", "次数（次）", "人数（人）"], ["小学", "", ""], ["初中", "", ""], ["合计", "", ""], [note]).ShouldBe(rules);

    [Theory]
    [InlineData("注：合计=1+2+3。")]
    [InlineData("注：合计＝1+…+3")]
    public void Rows_numbered_in_their_labels_may_be_named_by_their_number(string note)
        => Rules(["项目", "次数（次）", "人数（人）"], ["1.例会", "", ""], ["2.演练", "", ""], ["3.培训", "", ""], ["合计", "", ""], [note]).ShouldBe("7 = 1 + 3 + 5; 8 = 2 + 4 + 6");

    [Fact]
    public void A_total_of_parts_that_hold_each_other_is_no_rule()
        => Rules(["项目", "数量（个）"], ["发现隐患", ""], ["其中：重大隐患", ""], ["一般问题", ""], ["合计", ""], ["注：合计=各项之和"]).ShouldBeEmpty();

    private static string Rules(params string[][] rows)
    {
        // A row of one cell lies over the whole width.
        var width = rows[0].Length;
        var table = Learnings.Rows(rows).Replace("colspan=\"3\"", $"colspan=\"{width}\"", StringComparison.Ordinal);
        var learned = Learnings.FromHtml("<p>某区安全活动情况统计表</p>" + table);
        FormNotation.Read("a.yaml", learned.Yaml).Problems.ShouldBeEmpty();
        return string.Join("; ", learned.Form!.Rules.Select(rule => rule.Written));
    }
}
