namespace SafetyMonth.Ingest.Tests.Provisional;

/// <summary>The header of a form that nobody described names its fields in words of its own.</summary>
public class UnseenHeaderTests
{
    private const string Table = "<table><tr><td>项目</td><td>数量</td></tr><tr><td>巡查（次）</td><td>3</td></tr><tr><td>培训人员（人次）</td><td>40</td></tr><tr><td>整改（处）</td><td>5</td></tr></table>";

    [Theory]
    [InlineData("林场：示例林场　　护林员：王示例　　值班室座机：0001234567　　报送时间：2024年6月3日")]
    [InlineData("供电所（班组）：示例林场　　安全专员：王示例　　防汛热线：0001234567　　填写日期：2024-06-03")]
    [InlineData("村委会：示例林场　　联系人及电话：王示例 0001234567　　填表日期：2024.6.3")]
    [InlineData("企业名称（盖章）：示例林场　　报表员：王示例　　手机：0001234567　　填表日期：2024.6.3")]
    public void Its_labels_are_known_by_their_endings(string header)
    {
        var one = UnknownForm.Interpret($"<p>2024年安全生产月统计</p><p>{header}</p>{Table}").Returns.ShouldHaveSingleItem();

        (one.Header.Unit, one.Header.Contact, one.Header.Phone, one.Header.Date).ShouldBe(("示例林场", "王示例", "0001234567", new DateOnly(2024, 6, 3)));
        one.Values.Select(value => value.Number).ShouldBe([3L, 40L, 5L]);
    }

    [Fact]
    public void A_label_that_asks_for_something_else_only_ends_the_field_before()
    {
        var one = UnknownForm.Interpret($"<p>2024年安全生产月统计</p><p>填报单位：示例林场　　审核人：李示例　　所在流域：示例河</p><p>培训人员：40</p>{Table}").Returns.ShouldHaveSingleItem();

        (one.Header.Unit, one.Header.Contact).ShouldBe(("示例林场", null));
    }
}
