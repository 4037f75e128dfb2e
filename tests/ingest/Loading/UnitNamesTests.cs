using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Loading;

namespace SafetyMonth.Ingest.Tests.Loading;

public class UnitNamesTests
{
    [Theory]
    [InlineData("阳城县市场监督管理局")]
    [InlineData("阳城县市场监管局")]
    [InlineData("阳城县市监局（盖章）")]
    [InlineData("山西省晋城市阳城县市场监督管理局")]
    [InlineData("晋城市阳城县市场监管局")]
    [InlineData("阳城 县局")]
    [InlineData("阳城县")]
    [InlineData("阳城")]
    public void A_bureau_has_one_name_however_its_clerk_wrote_it(string unit)
        => UnitNames.Canonical(unit, "140522", FormCatalogue.Default.Find("jincheng-2023")).ShouldBe("阳城县市场监督管理局");

    [Theory]
    [InlineData("开发区分局")]
    [InlineData("经开区市场监督管理局")]
    [InlineData("晋城开发区")]
    public void A_functional_zone_has_one_name(string unit)
        => UnitNames.Canonical(unit, "1405F1", FormCatalogue.Default.Find("jincheng-2023")).ShouldBe("晋城开发区市场监督管理局");

    [Theory]
    [InlineData("阳城县某某特种设备有限公司", "140522", "阳城县某某特种设备有限公司")]
    [InlineData("晋城市市场监督管理局特种设备科", "140500", "晋城市市场监督管理局特种设备科")]
    [InlineData("阳城县应急局", "140522", "阳城县应急管理局")]
    [InlineData("某某锅炉厂", null, "某某锅炉厂")]
    [InlineData("第３示例检测站", null, "第3示例检测站")]
    public void Who_is_not_clearly_the_regions_own_bureau_keeps_a_name_of_its_own(string unit, string? region, string name)
        => UnitNames.Canonical(unit, region, FormCatalogue.Default.Find("jincheng-2023")).ShouldBe(name);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("（盖章）")]
    public void Where_nothing_was_written_there_is_no_name(string? unit) => UnitNames.Canonical(unit, null, null).ShouldBeNull();
}
