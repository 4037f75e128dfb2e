using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Normalising;

namespace SafetyMonth.Ingest.Tests.Normalising;

public class UnitResolverTests
{
    [Theory]
    [InlineData("jincheng-2023", "城区市场监督管理局", "140502")]
    [InlineData("jincheng-2023", "晋城市城区市场监督管理局", "140502")]
    [InlineData("jincheng-2023", "晋城城区市场监管局", "140502")]
    [InlineData("jincheng-2023", "山西省晋城市阳城县市场监督管理局", "140522")]
    [InlineData("jincheng-2023", "泽州县市场监管局", "140525")]
    [InlineData("jincheng-2023", "高平市场监管局", "140581")]
    [InlineData("jincheng-2023", "开发区分局", "1405F1")]
    [InlineData("jincheng-2023", "晋城市市场监督管理局开发区分局", "1405F1")]
    [InlineData("jincheng-2023", "晋城开发区市场监督管理局", "1405F1")]
    [InlineData("jincheng-2023", "市综合行政执法队", "140500")]
    [InlineData("jincheng-2023", "市局", "140500")]
    [InlineData("jincheng-2023", "晋城市市场监督管理局", "140500")]
    [InlineData("yuncheng-2023", "开发区产业发展部", "1408F1")]
    [InlineData("yuncheng-2023", "运城开发区产业发展部", "1408F1")]
    [InlineData("yuncheng-2023", "绛县工科局", "140826")]
    [InlineData("yuncheng-2023", "新绛县工科局", "140825")]
    [InlineData("yuncheng-2023", "夏县工科局", "140828")]
    [InlineData("yuncheng-2023", "运行监测科", "140800")]
    [InlineData("yuncheng-2023", "山西示例铝业有限公司", "140800")]
    [InlineData("yuncheng-2023", "河津市示例焦化有限公司", "140882")]
    [InlineData("liaoning-2020", "沈阳市市场监督管理局", "210100")]
    [InlineData("liaoning-2020", "沈阳市和平区市场监督管理局", "210102")]
    [InlineData("liaoning-2020", "朝阳市市场监督管理局", "211300")]
    [InlineData("liaoning-2020", "朝阳市朝阳县市场监督管理局", "211321")]
    [InlineData("liaoning-2020", "沈抚新区市场监督管理局", "2100F1")]
    [InlineData("liaoning-2020", "沈抚示范区市场监管局", "2100F1")]
    [InlineData("liaoning-2020", "鞍山市铁西区市场监督管理局", "210303")]
    [InlineData("zhoushan-2023", "普陀区城市管理局", "330903")]
    [InlineData("zhoushan-2023", "普陀山公管中心", "3309F2")]
    [InlineData("zhoushan-2023", "舟山市城市管理局定海分局", "330902")]
    [InlineData("zhoushan-2023", "新城分局", "3309F1")]
    [InlineData("zhoushan-2023", "岱山县城市管理局", "330921")]
    [InlineData("zhoushan-2023", "市蓝焰燃气有限公司", "330900")]
    [InlineData("zhoushan-2023", "舟山中石化新奥车船用燃气有限公司", "330900")]
    [InlineData("jizhou-2020", "下营镇市场监管所", "120119")]
    [InlineData("jizhou-2020", "罗庄子镇市场监管所", "120119")]
    [InlineData("jizhou-2020", "城区市场监管所", "120119")]
    [InlineData("jizhou-2020", "特监科", "120119")]
    public void The_form_s_own_region_is_asked_first(string form, string unit, string region)
    {
        var resolution = UnitResolver.Resolve(unit, FormCatalogue.Default.Find(form));
        resolution.RegionCode.ShouldBe(region, resolution.Reason);
    }

    [Theory]
    [InlineData(" 阳 城 县 市场监督管理局（盖章）", "140522")]
    [InlineData("阳·城县市场监督管理局", "140522")]
    [InlineData("（阳城县）市场监督管理局", "140522")]
    [InlineData("阳诚县市场监督管理局", "140522")]
    public void Spaces_seals_and_a_misread_character_do_no_harm(string unit, string region)
        => UnitResolver.Resolve(unit, FormCatalogue.Default.Find("jincheng-2023")).RegionCode.ShouldBe(region);

    [Fact]
    public void A_real_county_elsewhere_is_not_taken_for_a_misread_one()
        => UnitResolver.Resolve("沁源县市场监督管理局", FormCatalogue.Default.Find("jincheng-2023")).RegionCode.ShouldBe("140431");

    [Theory]
    [InlineData("岱山县城市管理局", "330921")]
    [InlineData("北京市朝阳区市场监督管理局", "110105")]
    [InlineData("晋城市场监督管理局", "140500")]
    public void Without_a_form_a_name_that_only_one_region_bears_is_enough(string unit, string region)
        => UnitResolver.Resolve(unit, null).RegionCode.ShouldBe(region);

    [Theory]
    [InlineData("liaoning-2020", "铁西区市场监督管理局", "叫“铁西区”的地区不止一处：沈阳市铁西区、鞍山市铁西区")]
    [InlineData("jincheng-2023", "市场监督管理局", "“市场监督管理局”里没有认出地区")]
    [InlineData("jincheng-2023", "", "没有写填报单位")]
    [InlineData("jincheng-2023", null, "没有写填报单位")]
    public void What_the_name_does_not_settle_stays_open_and_says_why(string form, string? unit, string reason)
        => UnitResolver.Resolve(unit, FormCatalogue.Default.Find(form)).ShouldBe(new UnitResolution(null, reason));

    [Fact]
    public void A_name_of_several_regions_stays_open_without_a_form()
    {
        var resolution = UnitResolver.Resolve("普陀区城市管理局", null);
        resolution.RegionCode.ShouldBeNull();
        resolution.Reason.ShouldContain("上海市普陀区");
        resolution.Reason.ShouldContain("舟山市普陀区");
    }

    [Fact]
    public void Any_name_is_answered_with_a_reason_and_a_known_region_or_none()
        => Prop.ForAll<string>(unit =>
        {
            foreach (var form in FormCatalogue.Default.Forms)
            {
                var resolution = UnitResolver.Resolve("阳城" + unit, form);
                resolution.Reason.ShouldNotBeEmpty();
                (resolution.RegionCode is null || RegionDirectory.Default.Find(resolution.RegionCode) is not null).ShouldBeTrue();
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_reason_names_the_words_that_decided()
        => UnitResolver.Resolve("晋城市城区市场监督管理局", FormCatalogue.Default.Find("jincheng-2023")).Reason.ShouldBe("单位名称写明“晋城市城区”，是发文地区晋城市的城区");
}
