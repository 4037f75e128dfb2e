using SafetyMonth.Ingest.Normalising;

namespace SafetyMonth.Ingest.Tests.Normalising;

public class RegionDirectoryTests
{
    private static RegionDirectory Regions => RegionDirectory.Default;

    [Fact]
    public void The_whole_country_is_there()
    {
        Regions.Children("").Count().ShouldBe(34);
        Regions.Children("210000").Count(region => region.Level is RegionLevel.City).ShouldBe(15, "fourteen cities and 沈抚新区");
        Regions.Children("140500").Select(region => region.Name).ShouldBe(["城区", "沁水县", "阳城县", "陵川县", "泽州县", "高平市", "晋城开发区"]);
    }

    [Fact]
    public void Codes_are_unique_and_parents_exist_and_can_be_told_from_the_code()
    {
        Regions.Regions.Select(region => region.Code).ShouldBeUnique();
        foreach (var region in Regions.Regions.Where(region => region.Parent is not null))
        {
            Regions.Find(region.Parent!).ShouldNotBeNull(region.Code);
            RegionDirectory.IsWithin(region.Code, region.Parent!).ShouldBeTrue(region.Code);
        }
    }

    /// <summary>Facts are stored under these codes: they never change.</summary>
    [Theory]
    [InlineData("1405F1", "晋城开发区")]
    [InlineData("1408F1", "运城开发区")]
    [InlineData("2100F1", "沈抚新区")]
    [InlineData("3309F1", "舟山新城")]
    [InlineData("3309F2", "普陀山-朱家尖")]
    [InlineData("3309F3", "舟山六横")]
    [InlineData("3309F4", "舟山金塘")]
    public void Functional_zones_keep_their_codes(string code, string name) => Regions.Find(code).ShouldNotBeNull().Name.ShouldBe(name);

    [Theory]
    [InlineData("140522", "140500", true)]
    [InlineData("1405F1", "140500", true)]
    [InlineData("140500", "140500", true)]
    [InlineData("140800", "140500", false)]
    [InlineData("140500", "140522", false)]
    [InlineData("2100F1", "210000", true)]
    [InlineData("140522", "", true)]
    public void A_region_s_scope_is_a_prefix(string code, string ancestor, bool within) => RegionDirectory.IsWithin(code, ancestor).ShouldBe(within);
}
