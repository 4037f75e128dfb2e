using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests;

public class WireTests
{
    [Fact]
    public void Every_status_survives_its_spelling()
    {
        foreach (var status in Enum.GetValues<SlotStatus>())
            Wire.Read<SlotStatus>(Wire.Spell(status)).ShouldBe(status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("zero")]
    [InlineData(null)]
    public void A_word_outside_the_vocabulary_is_no_status(string? word) => Wire.Read<SlotStatus>(word).ShouldBeNull();
}
