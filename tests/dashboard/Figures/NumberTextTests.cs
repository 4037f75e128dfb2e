using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Dashboard.Numbers;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Tests.Figures;

public class NumberTextTests
{
    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(9999, "9,999", "9,999")]
    [InlineData(12000, "1.2万", "12k")]
    [InlineData(128319, "12.8万", "128k")]
    [InlineData(50000000, "5,000万", "50m")]
    [InlineData(850000000, "8.5亿", "850m")]
    public void Large_numbers_are_written_as_the_reader_says_them(long value, string chinese, string english)
    {
        NumberText.Rounded(value, Language.Chinese).ShouldBe(chinese);
        NumberText.Rounded(value, Language.English).ShouldBe(english);
    }

    [Fact]
    public void A_share_is_never_rounded_to_all_or_nothing()
        => Prop.ForAll<PositiveInt, NonNegativeInt>((whole, some) =>
        {
            var part = some.Get % (whole.Get + 1);
            var text = NumberText.Percent(part, whole.Get);
            return (text == "100%") == (part == whole.Get) && (text == "0%") == (part == 0);
        }).QuickCheckThrowOnFailure();
}
