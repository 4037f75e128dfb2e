using SafetyMonth.Dashboard.Search;
using SafetyMonth.Dashboard.Tests.Seeding;

namespace SafetyMonth.Dashboard.Tests.Search;

public class SearchTextTests
{
    [Theory]
    [InlineData("ycx", "阳城县", true)]
    [InlineData("YCX", "阳城县", false)]
    [InlineData("cz", "长治市", true)]
    [InlineData("zz", "长治市", true)]
    [InlineData("cx", "阳城县", true)]
    [InlineData("yx", "阳城县", false)]
    [InlineData("aqscy", "“安全生产月”活动", true)]
    public void Initials_are_those_of_neighbouring_characters(string initials, string name, bool found)
        => (Initials.Find(name, initials) >= 0).ShouldBe(found);

    [Fact]
    public void Capitals_and_spaces_do_not_matter() => new SearchText(" YCX ").Fit("阳城县").ShouldBe(0);

    [Fact]
    public void A_part_of_a_name_a_code_or_an_English_word_finds_it_too()
    {
        new SearchText("城").Fit("阳城县").ShouldBe(1);
        new SearchText("140522").Fit("阳城县", "140522").ShouldBe(0);
        new SearchText("drill").Fit("演练场次", "Drills").ShouldBe(0);
        new SearchText("没有").Fit("阳城县", "140522").ShouldBeNull();
        new SearchText("").Fit("阳城县").ShouldBeNull();
    }

    [Fact]
    public void Every_character_of_a_region_or_an_indicator_has_an_initial()
    {
        var names = Catalogue.Dimensions.Regions.Select(region => region.Name).Concat(Catalogue.Dimensions.Indicators.Select(one => one.NameZh));
        foreach (var sign in string.Concat(names).Where(sign => sign is >= '\u4e00' and <= '\u9fff').Distinct())
            Enumerable.Range('a', 26).Any(letter => Initials.Find(sign.ToString(), ((char)letter).ToString()) == 0).ShouldBeTrue(sign.ToString());
    }
}
