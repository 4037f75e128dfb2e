using SafetyMonth.Dashboard.Population;
using SafetyMonth.Dashboard.Tests.Seeding;

namespace SafetyMonth.Dashboard.Tests.Comparing;

public class PopulationTests
{
    [Fact]
    public void Every_row_is_a_region_that_exists_and_names_its_source()
    {
        var known = Catalogue.Dimensions.Regions.ToDictionary(region => region.Code);
        foreach (var residents in PopulationBook.All)
        {
            known.ShouldContainKey(residents.Code);
            residents.People.ShouldBeGreaterThan(0);
            residents.Source.ShouldContain("人口普查", Case.Sensitive, residents.Code);
        }
    }

    [Theory]
    [InlineData("210000")]
    [InlineData("330000")]
    [InlineData("140000")]
    [InlineData("120000")]
    [InlineData("140800")]
    public void The_parts_of_a_region_add_up_to_it(string code)
    {
        var parts = Catalogue.Dimensions.Regions.Where(region => region.Parent == code).Select(region => PopulationBook.Of(region.Code)).OfType<Residents>().ToList();
        // Numbers in 万 are rounded: half of the last place each, at most.
        Math.Abs(parts.Sum(part => part.People) - PopulationBook.Of(code)!.People).ShouldBeLessThanOrEqualTo(parts.Sum(part => part.RoundedTo / 2));
    }

    [Fact]
    public void The_provinces_add_up_to_the_nation_without_those_on_active_service()
        => PopulationBook.All.Where(residents => residents.Code.EndsWith("0000", StringComparison.Ordinal)).Sum(residents => residents.People).ShouldBe(1_411_778_724 - 2_000_000);

    [Fact]
    public void Who_is_not_listed_is_unknown() => PopulationBook.Of("1405F1").ShouldBeNull();
}
