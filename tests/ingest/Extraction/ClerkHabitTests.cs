using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Extraction;

public class ClerkHabitTests
{
    [Theory]
    [InlineData("组织开展宣讲活动（35）场，参与（857）人次；", 35, 857)]
    [InlineData("组织开展宣讲活动(35)场,参与(857)人次;", 35, 857)]
    [InlineData("组织开展宣讲活动（35)场，参与(857）人次；", 35, 857)]
    [InlineData("组织开展宣讲活动35场，参与857人次；", 35, 857)]
    [InlineData("组织开展宣讲活动__35__场，参与__857__人次；", 35, 857)]
    [InlineData("组织开展宣讲活动（35场）场，参与（857人次）人次；", 35, 857)]
    [InlineData("组织开展宣讲活动（35）场场，参与（857）人次人次；", 35, 857)]
    [InlineData("组织开展宣讲活动（３５）场，参与（８５７）人次；", 35, 857)]
    [InlineData("组织开展宣讲活动（三十五）场，参与（八百五十七）人次；", 35, 857)]
    [InlineData("组织 开展 宣讲活动（ 35 ）场，\n参与（ 857 ）人 次；", 35, 857)]
    [InlineData("开展宣讲活动（35）场，参加（857）人次；", 35, 857)]
    [InlineData("组织开展宣讲等活动（35）场次，共参与（857）人次；", 35, 857)]
    [InlineData("组织开展宣讲活动（35）场，参与人次（857）；", 35, 857)]
    [InlineData("组织开展宣讲活动场（35），参与人次（857）；", 35, 857)]
    [InlineData("组织开展宣讲活动（35）场，参与人数（857）人；", 35, 857)]
    [InlineData("组织开展集中宣讲活动35场次、参加人员857人次；", 35, 857)]
    [InlineData("组织开展宣讲活动（ ）35场，参与（ ）857人次；", 35, 857)]
    [InlineData("组织开展宣讲活动（35）场，参与（/）人次（5）；", 35, 0)]
    [InlineData("组织开展宣讲活动（三十五）场2，参与（857）人次；", 35, 857)]
    [InlineData("组织开展宣讲活动等（35）场，参与（857）人次；", 35, 857)]
    [InlineData("组织井屣宜讲活动（35 场.参与 857）人次", 35, 857)]
    [InlineData("组织开展宣讲活动（ ）场，参与（857）人次；", null, 857)]
    [InlineData("组织开展宣讲活动场，参与857人次；", null, 857)]
    [InlineData("组织开展宣讲活动（无）场，参与（/）人次；", 0, 0)]
    [InlineData("组织开展宣讲活动（0）场，参与（1.2万）人次；", 0, 12000)]
    public void A_sentence_survives_what_clerks_and_scanners_do(string sentence, int? sessions, int? attendance)
    {
        var read = Read(sentence);

        read.Values[0].Number.ShouldBe(sessions);
        read.Values[1].Number.ShouldBe(attendance);
    }

    [Theory]
    [InlineData("组织开展宣讲活动（12、15）场，参与（857）人次；", 1)]
    [InlineData("组织开展宣讲活动（若干）场，参与（857）人次；", 1)]
    [InlineData("组织开展宣讲活动（35）场，参与（其中线上30、线下20）人次；", 2)]
    public void What_cannot_be_read_is_unreadable_with_a_problem_at_its_place(string sentence, int slot)
    {
        var read = Read(sentence);

        read.Values[slot - 1].Status.ShouldBe(SlotStatus.Unreadable);
        read.Values[slot - 1].Number.ShouldBeNull();
        var problem = read.Problems.Single(problem => problem.Code == ProblemCodes.FigureUnreadable);
        problem.At.ShouldNotBeNull().ShouldStartWith("表1 行2 列2 第");
        problem.Remedy.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void The_place_points_at_the_figure_itself()
    {
        Read("组织开展宣讲活动（35）场，参与（857）人次；").Values[1].At.ShouldBe("表1 行2 列2 第18字");
    }

    [Fact]
    public void The_documents_own_sentence_is_kept_as_it_was_typed()
    {
        var read = Read("组织开展宣讲等活动(３５)场，参加约857人次；发表评论文章或心得体会（5）篇；");

        read.Values[0].Sentence.ShouldBe("组织开展宣讲等活动(３５)场，参加约857人次");
        read.Values[1].Sentence.ShouldBe("组织开展宣讲等活动(３５)场，参加约857人次");
        read.Values[2].Sentence.ShouldBe("发表评论文章或心得体会（5）篇");
    }

    [Fact]
    public void A_covering_sentence_with_the_forms_words_is_no_answer()
    {
        var form = Returns.Form("jincheng-2023");
        var page = Returns.Page(form, "阳城县市场监督管理局", "2023年6月14日", Returns.Rows(form, Returns.Numbered));

        var read = Returns.FromHtml("<p>现报上，组织开展宣讲活动（99）场，参与（8888）人次。</p>" + page + "<p>注：组织开展宣讲活动（77）场，参与（777）人次为累计。</p>").ShouldHaveSingleItem();

        Returns.Astray(read).ShouldBeEmpty();
    }

    [Fact]
    public void A_requirement_column_that_repeats_the_words_is_no_answer_even_where_the_sentence_is_reworded()
    {
        var form = Returns.Form("liaoning-2020");
        var rows = Returns.Rows(form, Returns.Numbered);
        foreach (var row in rows)
            row[2] = row[2].Replace("参与", "参加", StringComparison.Ordinal).Replace("组织", "", StringComparison.Ordinal);

        var read = Returns.FromHtml(Returns.Page(form, "抚顺市市场监督管理局", "2020年6月14日", rows)).ShouldHaveSingleItem();

        Returns.Astray(read).ShouldBeEmpty();
    }

    [Fact]
    public void A_row_that_the_clerk_added_gives_extra_figures_and_disturbs_no_slot()
    {
        var form = Returns.Form("jincheng-2023");
        var rows = Returns.Rows(form, Returns.Numbered);
        rows.Insert(3, ["其他", "发放宣传资料（2886）份，悬挂横幅（56）条。"]);

        var read = Returns.FromHtml(Returns.Page(form, "阳城县市场监督管理局", "2023年6月14日", rows)).ShouldHaveSingleItem();

        Returns.Astray(read).ShouldBeEmpty();
        read.Extra.Select(figure => (figure.Label, figure.Value, figure.Unit)).ShouldBe([("发放宣传资料", 2886, "份"), ("悬挂横幅", 56, "条")]);
    }

    [Fact]
    public void A_rewritten_sentence_beside_a_left_over_figure_is_not_called_blank()
    {
        var read = Read("发放资料和礼品等各种物品共一千余件，惠及居民（857）户；发表评论文章或心得体会（5）篇；");

        read.Values[2].Number.ShouldBe(5);
        read.Values[0].Status.ShouldBe(SlotStatus.Unreadable);
        read.Values[1].Status.ShouldBe(SlotStatus.Unreadable);
    }

    [Fact]
    public void A_line_that_the_clerk_added_to_a_text_gives_extra_figures_and_its_footer_none()
    {
        var form = Returns.Form("jincheng-2023");
        var lines = Returns.Rows(form, Returns.Numbered).Select(row => string.Join('\n', row)).ToList();
        lines.Insert(3, "其他：发放宣传资料（2886）份，悬挂横幅（56）条。");

        var read = Returns.FromText($"{form.Title}\n填报单位：阳城县市场监督管理局  填报日期：2023年6月14日\n{string.Join('\n', lines)}\n填表人：王示例  电话：0001234\n另附照片12张。\n").ShouldHaveSingleItem();

        Returns.Astray(read).ShouldBeEmpty();
        read.Extra.Select(figure => (figure.Label, figure.Value, figure.Unit)).ShouldBe([("发放宣传资料", 2886, "份"), ("悬挂横幅", 56, "条")]);
    }

    [Fact]
    public void A_row_that_the_clerk_added_to_a_matrix_gives_a_figure_for_each_column()
    {
        var form = Returns.Form("zhoushan-2023");
        var rows = Returns.Rows(form, slot => slot.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        rows.Insert(5, ["", "“安康杯”知识竞赛", "7场", "1200余"]);

        var read = Returns.FromHtml(Returns.Page(form, "岱山县城市管理局", "2023年6月30日", rows)).ShouldHaveSingleItem();

        read.Extra.Select(figure => (figure.Label, figure.Value, figure.Unit, figure.Approximate))
            .ShouldBe([("“安康杯”知识竞赛 [活动场次]", 7, "场次", false), ("“安康杯”知识竞赛 [学习（参与）人次]", 1200, "人次", true)]);
    }

    [Theory]
    [InlineData("关于召开会议的通知\n各科室：定于6月14日上午9时在三楼会议室召开安全生产月部署会，请准时参加。\n办公室")]
    [InlineData("采购清单\n序号\t名称\t数量\n1\t横幅\t20\n2\t展板\t12")]
    [InlineData("一")]
    public void An_unrelated_letter_is_no_return(string text)
        => Returns.FromText(text).ShouldBeEmpty();

    private static ExtractedReturn Read(string sentence)
    {
        var form = Returns.Form("jincheng-2023");
        var rows = Returns.Rows(form, Returns.Numbered);
        rows[0][1] = sentence;
        return Returns.FromHtml(Returns.Page(form, "阳城县市场监督管理局", "2023年6月14日", rows)).ShouldHaveSingleItem();
    }
}
