using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Model;
using SafetyMonth.Ingest.Generating.Pages;

namespace SafetyMonth.Ingest.Tests.Generating;

public partial class SyntheticMarkTests
{
    [Fact]
    public void Every_document_says_that_it_is_invented()
    {
        foreach (var form in Generated.Forms)
            foreach (var (habit, file) in Generated.EveryHabit(form))
                Generated.Text(file).Contains(PageComposer.SyntheticMark, StringComparison.Ordinal).ShouldBeTrue($"{habit.Name} {file.Path}");
    }

    [Fact]
    public void Nobody_can_take_a_contact_for_a_real_person()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var dice = Dice.For("contacts", Dice.Word(seed));
            Person().IsMatch(Contacts.Person(dice)).ShouldBeTrue();
            Phone().IsMatch(Contacts.Phone(dice)).ShouldBeTrue();
        }
    }

    [GeneratedRegex("^[\\u4e00-\\u9fff]{1,2}(示例|样本|测试|虚构|假名|演示)$")]
    private static partial Regex Person();

    [GeneratedRegex(@"^(000-?\d{4}|123 ?0000 ?\d{4})$")]
    private static partial Regex Phone();
}
