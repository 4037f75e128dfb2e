using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Ingest.Prose;
using SafetyMonth.Ingest.Tests.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Prose;

public class ProseReaderTests
{
    [Fact]
    public void A_report_gives_measure_number_unit_raw_text_place_and_sentence()
    {
        var report = Reports.Of("阳城县2023年“安全生产月”活动总结\n活动期间，全县共开展宣讲活动255场，参与1.5万余人次。整改率98%。\n曝光问题隐患７７条。");

        report.Year.ShouldBe(2023);
        report.RegionCode.ShouldBe("140522");
        report.Title.ShouldBe("阳城县2023年“安全生产月”活动总结");
        var first = report.Figures[0];
        (first.Measure, first.Value, first.Unit, first.Approximate, first.Raw, first.At).ShouldBe(("开展宣讲活动", 255, "场", false, "255场", "第2段 第15字"));
        first.Sentence.ShouldBe("活动期间，全县共开展宣讲活动255场，参与1.5万余人次。");
        var second = report.Figures[1];
        (second.Measure, second.Value, second.Unit, second.Approximate, second.Raw).ShouldBe(("宣讲活动参与", 15000, "人次", true, "1.5万余人次"));
        (report.Figures[2].Value, report.Figures[2].Raw, report.Figures[2].At).ShouldBe((77, "７７条", "第3段 第7字"));
        report.Figures.Count.ShouldBe(3);
    }

    [Fact]
    public void A_table_that_tells_what_each_body_did_is_read_as_prose()
    {
        var document = Reads.Document("通报.html", "<p>各乡镇：</p><p>现将安全生产月开展情况通报如下。请互相学习。</p><table><tr><td>单位</td><td>主要做法</td></tr>"
            + "<tr><td>县水务局</td><td>巡查泵站14座，更换护栏36米、警示牌52块</td></tr><tr><td>县体育局</td><td>办讲座3场、210人次，检查场馆27家</td></tr></table>");

        var report = new DocumentInterpreter([]).Interpret("通报.html", 1, document).Prose.ShouldNotBeNull();
        report.Figures.Select(figure => $"{figure.Value}{figure.Unit} {figure.At}").ShouldBe(["14座 表1 行2 列2 第5字", "52块 表1 行2 列2 第20字", "3场 表1 行3 列2 第4字", "210人次 表1 行3 列2 第7字", "27家 表1 行3 列2 第17字"]);
    }

    [Fact]
    public void A_text_that_counts_nothing_is_no_report()
        => ProseReader.Read(Reads.Document("通知.txt", "关于开展2023年安全生产月活动的通知\n各单位：请于6月30日前报送总结，电话12350。")).ShouldBeNull();

    [Fact]
    public void A_text_too_long_for_a_report_is_refused_and_the_refusal_says_so()
    {
        var document = Reads.Document("年鉴.txt", "2023年总结\n" + string.Concat(Enumerable.Repeat("开展宣讲255场。\n", 25_000)));

        var failure = new DocumentInterpreter([]).Interpret("年鉴.txt", 1, document).Failure.ShouldNotBeNull();
        (failure.Code, failure.Message).ShouldBe((ProblemCodes.LimitExceeded, "“年鉴.txt”中没有找到已知的统计表；正文超过 20 万字，没有按总结或报道读取"));
    }
}
