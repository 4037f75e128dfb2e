namespace SafetyMonth.Ingest.Tests.Extraction;

public class HeaderTests
{
    [Theory]
    [InlineData("12300004321 填报时问：2023年6月14日", "12300004321")]
    [InlineData("000-1234567填扳日朗 2023年6月14日", "000-1234567")]
    [InlineData("0001234567转802 备汪：无", "0001234567转802")]
    [InlineData("12300004321（办公）、0001234567", "12300004321（办公）、0001234567")]
    [InlineData("办公室 0001234567", "办公室 0001234567")]
    public void A_phone_ends_where_its_number_ends(string written, string phone)
        => Read($"填报单位：绛县测试局 联系人：王示例 电话：{written}").Header.Phone.ShouldBe(phone);

    [Fact]
    public void A_date_behind_a_misread_label_is_still_the_date()
        => Read("填报单位：绛县测试局 联系人：王示例 电话：12300004321 填报时问：2023年6月14日").Header.Date.ShouldBe(new DateOnly(2023, 6, 14));

    [Theory]
    [InlineData("del")]
    [InlineData("s")]
    [InlineData("strike")]
    public void What_is_struck_out_of_the_header_is_not_read(string tag)
    {
        var header = Read($"填报单位：绛县测试局<{tag}>（998）</{tag}> 联系人：<{tag}>李虚构</{tag}>王示例 填报日期：<{tag}>2023年6月7日</{tag}>2023年6月14日").Header;

        header.Unit.ShouldBe("绛县测试局");
        header.Contact.ShouldBe("王示例");
        header.Date.ShouldBe(new DateOnly(2023, 6, 14));
    }

    private static Ingest.Extraction.ExtractedReturn Read(string header)
    {
        var form = Returns.Form("yuncheng-2023");
        return Returns.FromHtml($"<p>{form.Title}</p><p>{header}</p>{Returns.HtmlTable(form, Returns.Rows(form, Returns.Numbered))}")[0];
    }
}
