using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Learning;

/// <summary>A whole notice: the form is its annex, its deadlines stand in the text.</summary>
public class NoticeTests
{
    private const string Notice = """
        晋城市市场监督管理局文件

        晋市市监〔2024〕7号

        关于开展2024年“安全生产月”活动的通知

        请各县（市、区）局于6月5日前报送活动方案，6月每周三18:00前报送一周活动开展情况（统计表、图片等），7月1日前报送“安全生产月”活动总结。

        - 附件：1. “安全生产月”活动进展情况统计表
         2. 相关活动情况报送表

        晋城市市场监督管理局

        附件 1

        晋城市“安全生产月”活动进展情况统计表

        """;

    private const string Rows = """
        填报单位（盖章）：	联系人：	电话：	填报日期：
        活动项目	进展情况		
        1. 开展宣讲活动。	组织开展宣讲活动（ ）场，参与（ ）人次； 
        发表评论文章或心得体会（ ）篇；		
        2. 发挥监督作用。	曝光重大事故隐患和突出问题（ ）个；

        	社会公众举报重大隐患和违法行为（ ）项。
        3. 其他特色活动。	活动名称（ ），组织（ ）场/次，参与（ ）人次。

        """;

    private const string MediaList = """

        附件 2

        相关活动情况报送表

        序号	活动内容	时间	刊登媒体	媒体链接	备注
        1	学习活动				
        2	宣讲活动				
        """;

    [Fact]
    public void The_annex_is_found_and_the_facts_around_it()
    {
        var form = Learnings.FromText(Notice + Rows + MediaList, id: null).Form.ShouldNotBeNull();

        form.Slots.Select(slot => slot.Unit).ShouldBe(["场", "人次", "篇", "个", "项", "", "场/次", "人次"]);
        form.Items.Select(item => item.Label).ShouldBe(["1. 开展宣讲活动。", "2. 发挥监督作用。", "3. 其他特色活动。"]);
        (form.Id, form.Title, form.Year, form.RegionCode, form.Bureau, form.Notice)
            .ShouldBe(("140500-2024", "晋城市“安全生产月”活动进展情况统计表", 2024, "140500", "晋城市市场监督管理局", "晋市市监〔2024〕7号"));
        (form.Calendar.Weekly, form.Calendar.Final).ShouldBe((new WeeklyDeadline(DayOfWeek.Wednesday, new TimeOnly(18, 0)), new YearlyDeadline(7, 1, new TimeOnly(23, 59))));
    }

    [Fact]
    public void A_table_copied_as_one_cell_a_line_is_found()
    {
        var lines = Rows.Replace("\t\t", "", StringComparison.Ordinal).Replace("\t", "\n\n\t", StringComparison.Ordinal);

        var form = Learnings.FromText(Notice + lines).Form.ShouldNotBeNull();

        form.Slots.Select(slot => slot.Unit).ShouldBe(["场", "人次", "篇", "个", "项", "", "场/次", "人次"]);
        form.Title.ShouldBe("晋城市“安全生产月”活动进展情况统计表");
    }

    [Fact]
    public void What_is_not_found_is_said_beside_it()
    {
        var learned = Learnings.FromText("安全活动统计表\n\n" + Rows, id: "learned");

        learned.Yaml.ShouldContain("year: 2031 # 没有找到年份，请核对\n");
        learned.Yaml.ShouldContain("region: 100000 # 没有认出发文地区，请改成六位地区代码\n");
        learned.Yaml.ShouldContain("bureau: 未知 # 没有找到发文单位，请补\n");
        learned.Yaml.ShouldContain("  final: 6月30日 # 没有找到报送总结的日期，请核对\n");
    }

    [Fact]
    public void The_id_is_the_file_s_name_where_that_may_be_one()
        => Learnings.FromText(Notice + Rows, "JC_2024.txt", id: null).Form.ShouldNotBeNull().Id.ShouldBe("jc-2024");

    [Theory]
    [InlineData("今年6月是全国“安全生产月”。共开展宣讲活动255场次，参与15483人次，曝光隐患12个。")]
    [InlineData("序号\t活动内容\t时间\t刊登媒体\t媒体链接\t备注\n1\t学习活动\t\t\t\t\n2\t宣讲活动\t\t\t\t\n")]
    [InlineData("姓名\t职务\t电话\n\t\t\n\t\t\n")]
    public void A_document_without_a_form_says_so(string text)
    {
        var learned = Learnings.FromText(text, "新闻.txt");

        learned.Form.ShouldBeNull();
        learned.Failure.ShouldBe(new Problem(ProblemCodes.FormUnknown, "“新闻.txt”里没有找到带填空的统计表", null, "请确认文件是空白表样、带表样的通知或填好的填报表"));
    }

    [Fact]
    public void A_table_of_thousands_of_blanks_is_no_form()
    {
        var rows = string.Concat(Enumerable.Range(1, 3000).Select(row => $"第{row}项活动\t组织（ ）场\n"));

        Learnings.FromText("活动情况统计表\n\n活动项目\t进展情况\n" + rows).Failure.ShouldNotBeNull().Message.ShouldContain("不像是统计表");
    }
}
