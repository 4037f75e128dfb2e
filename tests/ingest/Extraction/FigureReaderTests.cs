using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Extraction;

public class FigureReaderTests
{
    [Theory]
    [InlineData("（12）", "场", 12)]
    [InlineData("( 12 )", "场", 12)]
    [InlineData("（12", "场", 12)]
    [InlineData("__12__", "场", 12)]
    [InlineData("１２", "场", 12)]
    [InlineData("（3,450）", "人次", 3450)]
    [InlineData("（3，450）", "人次", 3450)]
    [InlineData("1,234,567", "人次", 1234567)]
    [InlineData("1.2万", "人次", 12000)]
    [InlineData("8.5亿次", "次", 850000000)]
    [InlineData("三百二十", "人次", 320)]
    [InlineData("二百零二", "人次", 202)]
    [InlineData("两千零九十八", "人次", 2098)]
    [InlineData("十", "场", 10)]
    [InlineData("十二", "场", 12)]
    [InlineData("二十六", "场", 26)]
    [InlineData("一万二千", "人次", 12000)]
    [InlineData("七", "场", 7)]
    [InlineData("（4场）", "场", 4)]
    [InlineData("12场次", "场", 12)]
    [InlineData("3名专家", "人", 3)]
    [InlineData("(个)8", "个", 8)]
    [InlineData("5(个)", "个", 5)]
    [InlineData("（20）个", "个", 20)]
    [InlineData("14 （个）", "个", 14)]
    [InlineData("共计12", "场", 12)]
    [InlineData("人数300", "人次", 300)]
    [InlineData("3000.00", "人次", 3000)]
    [InlineData("1.200万", "人次", 12000)]
    [InlineData("0", "场", 0)]
    [InlineData("（０）", "场", 0)]
    [InlineData("12315", "次", 12315)]
    [InlineData("9223372036854775807", "次", long.MaxValue)]
    public void Plain_writings_give_the_number(string text, string unit, long value)
    {
        var reading = FigureReader.Read(text, unit);

        reading.Status.ShouldBe(SlotStatus.Reported, text);
        reading.Value.ShouldBe(value, text);
        reading.Approximate.ShouldBeFalse(text);
        reading.Confidence.ShouldBeGreaterThanOrEqualTo(0.9, text);
    }

    [Theory]
    [InlineData("近0.25万", 2500, "近0.25万")]
    [InlineData("12万余", 120000, "12万余")]
    [InlineData("1.5万余场次", 15000, "1.5万余")]
    [InlineData("5000余万份", 50000000, "5000余万")]
    [InlineData("人次1934余万", 19340000, "1934余万")]
    [InlineData("500人余次", 500, "500人余")]
    [InlineData("12余辆（次）", 12, "12余")]
    [InlineData("800多万份", 8000000, "800多万")]
    [InlineData("约50人", 50, "约50")]
    [InlineData("超2000场次", 2000, "超2000")]
    [InlineData("超过9000", 9000, "超过9000")]
    [InlineData("超6万余", 60000, "超6万余")]
    [InlineData("上百万人", 1000000, "上百万")]
    [InlineData("五万余场次", 50000, "五万余")]
    [InlineData("3万1千余", 31000, "3万1千余")]
    [InlineData("10余场（次）", 10, "10余")]
    [InlineData("（160多）", 160, "160多")]
    [InlineData("百余", 100, "百余")]
    public void Writings_of_about_are_approximate(string text, long value, string raw)
    {
        var reading = FigureReader.Read(text, "人次");

        reading.Status.ShouldBe(SlotStatus.Reported, text);
        reading.Value.ShouldBe(value, text);
        reading.Approximate.ShouldBeTrue(text);
        text.Substring(reading.Start, reading.Length).ShouldBe(raw);
    }

    [Theory]
    [InlineData("（无）")]
    [InlineData("/")]
    [InlineData("（／）")]
    [InlineData("—")]
    [InlineData("（——）")]
    [InlineData("－")]
    [InlineData("无人次")]
    [InlineData("(个)/")]
    public void Nothing_written_in_words_is_none_and_counts_as_0(string text)
    {
        var reading = FigureReader.Read(text, "个");

        reading.Status.ShouldBe(SlotStatus.None, text);
        reading.Value.ShouldBe(0, text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("（ ）")]
    [InlineData("____")]
    [InlineData("(\u3000\n)")]
    [InlineData("（）")]
    [InlineData("(个)")]
    public void An_empty_blank_is_blank_and_not_0(string text)
    {
        var reading = FigureReader.Read(text, "个");

        reading.Status.ShouldBe(SlotStatus.Blank, text);
        reading.Value.ShouldBeNull(text);
    }

    [Theory]
    [InlineData("12、15")]
    [InlineData("12 场 15")]
    [InlineData("10-20")]
    [InlineData("3+2")]
    [InlineData("12.5")]
    [InlineData("-5")]
    [InlineData("1,23")]
    [InlineData("几十")]
    [InlineData("若干")]
    [InlineData("第3")]
    [InlineData("万")]
    [InlineData("99999999999999999999")]
    [InlineData("9999999999999亿亿")]
    [InlineData("O")]
    [InlineData("1.2.3万")]
    [InlineData("3.000")]
    public void What_leaves_a_doubt_is_unreadable_and_has_no_value(string text)
    {
        var reading = FigureReader.Read(text, "场");

        reading.Status.ShouldBe(SlotStatus.Unreadable, text);
        reading.Value.ShouldBeNull(text);
        reading.Doubt.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("5I64", 5164)]
    [InlineData("I,658", 1658)]
    [InlineData("7,7O2", 7702)]
    [InlineData("l7", 17)]
    [InlineData("45O", 450)]
    public void A_letter_among_digits_is_mended_but_trusted_less(string text, long value)
    {
        var reading = FigureReader.Read(text, "人次");

        reading.Value.ShouldBe(value);
        reading.Confidence.ShouldBeLessThan(0.9);
    }

    [Theory]
    [InlineData("（500）人次（其中线上200", "人次", 500)]
    [InlineData("36 ）场(含企业61", "场", 36)]
    [InlineData("１２００人次，较上周增加84", "人次", 1200)]
    [InlineData("近3000人，其中学生1.2万", "人", 3000)]
    [InlineData("2（含线上1）", "场", 2)]
    [InlineData("；（4）（48）", "个", 48)]
    [InlineData("；\n4）30", "个", 30)]
    public void What_stands_beside_a_figure_never_replaces_it_nor_joins_it(string text, string unit, long value)
    {
        var reading = FigureReader.Read(text, unit);

        reading.Value.ShouldBe(value, text);
        reading.Confidence.ShouldBeLessThan(1);
    }

    [Theory]
    [InlineData("（4）（48）")]
    [InlineData("(1)2")]
    [InlineData("12（3")]
    [InlineData("（）人次（其中线上200")]
    [InlineData("5（累计20")]
    public void Two_figures_in_one_blank_are_none(string text) => FigureReader.Read(text, "人次").Status.ShouldBe(SlotStatus.Unreadable, text);

    [Fact]
    public void People_in_a_slot_for_sessions_are_trusted_less() => FigureReader.Read("（35人）", "场").Confidence.ShouldBeLessThan(0.9);
}
