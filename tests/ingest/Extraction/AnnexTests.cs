using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Pages;
using SafetyMonth.Ingest.Generating.Writing;
using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Ingest.Tests.Reading;

namespace SafetyMonth.Ingest.Tests.Extraction;

/// <summary>The media list and the liaison table that come with a return.</summary>
public class AnnexTests
{
    private static readonly string[][] Form = [["活动项目", "活动进展情况"], .. Returns.Rows(Returns.Form("yuncheng-2023"), Returns.Numbered)];

    private static readonly string[][] Media =
    [
        ["序号", "活动内容", "时间", "刊登媒体", "媒体链接", "备注"],
        ["1", "安全宣传咨询日", "6月16日", "示例日报", "https://example.invalid/a?id=1", "头版"],
        ["2", "应急演练", "6月20日", "示例网", "http://example.invalid/b http://example.invalid/c", ""],
        ["3", "宣讲", "6月21日", "公众号", "javascript:alert(1)", ""],
    ];

    private static readonly string[][] Liaison = [["单位名称", "姓名", "职务", "办公电话", "手机"], ["河津市工科局", "王示例", "科长", "0359-0001234", "12300001234"]];

    public static TheoryData<string> Formats => [.. PageWriters.All.Select(writer => writer.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_media_list_and_the_liaison_table_are_read_in_every_format(string format)
    {
        var read = Extract(format, Title("“安全生产月”活动联络员表"), Table(Liaison), Title("“安全生产月”活动进展情况统计表"), Header("填报单位：河津市工业和信息化局"), Table(Form),
            Title("“安全生产月”相关活动情况报送表"), Table(Media)).ShouldHaveSingleItem();

        read.Media.Select(row => $"{row.Number} {row.Activity} {row.Time} {row.Outlet} {row.Link} {row.Remark}".TrimEnd()).ShouldBe(Media[1..].Select(row => string.Join(' ', row).TrimEnd()));
        read.Liaison.ShouldHaveSingleItem().ShouldBe(new LiaisonRow("河津市工科局", "王示例", "科长", "0359-0001234", "12300001234", null, null, null, null));
    }

    [Theory]
    [InlineData("https://exam ple.invalid/a?\nid=1", "https://example.invalid/a?id=1")]
    [InlineData("示例网\nhttps://example.invalid/a", "示例网 https://example.invalid/a")]
    [InlineData("见 公众号", "见 公众号")]
    public void A_link_that_a_narrow_cell_broke_is_whole_again(string cell, string link)
        => Extract("html", Title("“安全生产月”活动进展情况统计表"), Table(Form), Title("“安全生产月”相关活动情况报送表"), Table([Media[0], ["1", "宣讲", "6月", "示例网", cell, ""]]))
            .ShouldHaveSingleItem().Media.ShouldHaveSingleItem().Link.ShouldBe(link);

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    public void A_form_without_its_title_below_another_annex_is_found_by_the_number_of_its_own(string format)
    {
        var form = Returns.Form("yuncheng-2023");
        var rows = new[] { form.Columns.ToArray() }.Concat(Returns.Rows(form, Returns.Numbered)).ToArray();
        string[][] officer = [["单位名称", "万荣县工科局"], ["姓名", "王示例"], ["手机", "12300001234"]];

        var read = Extract(format, Title("附件1"), Title("“安全生产月”活动联络员表"), Table(officer), Title("附件2"), Table(rows)).ShouldHaveSingleItem();

        read.Form?.Id.ShouldBe("yuncheng-2023");
        Returns.Astray(read).ShouldBeEmpty();
    }

    [Fact]
    public void An_annex_without_a_form_is_named_in_the_refusal()
    {
        var document = Reads.Document("名单.html", Bytes("html", Title("“安全生产月”活动联络员表"), Table(Liaison)));

        new DocumentInterpreter(FormCatalogue.Default.Forms).Interpret("名单.html", 1, document).Failure.ShouldNotBeNull().Message.ShouldBe("“名单.html”里只有联络员表（1 人），没有统计表，没有装入");
    }

    private static IReadOnlyList<ExtractedReturn> Extract(string format, params PageBlock[] blocks) => Returns.From(Bytes(format, blocks), "填报表." + format);

    private static byte[] Bytes(string format, params PageBlock[] blocks)
    {
        using var stream = new MemoryStream();
        PageWriters.Find(format)!.Write(new Page(blocks, new Hand()), stream);
        return stream.ToArray();
    }

    private static PageLine Title(string text) => new(LineRole.Title, Line.Of(text));

    private static PageLine Header(string text) => new(LineRole.Header, Line.Of(text));

    private static PageTable Table(string[][] rows)
        => new(rows.Length, rows[0].Length, [.. rows.SelectMany((row, r) => row.Select((text, c) => new PageCell(r, c, 1, 1, [.. text.Split('\n').Select(line => Line.Of(line))])))]);
}
