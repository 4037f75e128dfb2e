using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Model;

namespace SafetyMonth.Ingest.Tests.Generating;

public class HandwritingTests
{
    [Theory]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(320, "三百二十")]
    [InlineData(1005, "一千零五")]
    [InlineData(10005, "一万零五")]
    [InlineData(10500, "一万零五百")]
    [InlineData(120000, "十二万")]
    [InlineData(31000, "三万一千")]
    [InlineData(100000005, "一亿零五")]
    public void Numerals_are_written_as_people_say_them(long number, string written) => ChineseNumeral.Of(number).ShouldBe(written);

    [Theory]
    [InlineData(12000, "1.2万", 12000, false)]
    [InlineData(12345, "1.2万余", 12000, true)]
    [InlineData(2500, "0.25万", 2500, false)]
    [InlineData(999, "999", 999, false)]
    public void Large_figures_are_counted_in_ten_thousands(long number, string written, long meant, bool approximate)
        => FigureWriting.Write(number, new Hand { Rounding = Rounding.Wan }, false, Dice.For("any")).ShouldBe((written, meant, approximate));

    [Fact]
    public void An_exact_figure_is_never_rounded() => Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt>(), number =>
    {
        foreach (var rounding in Enum.GetValues<Rounding>())
            FigureWriting.Write(number.Get, new Hand { Rounding = rounding }, true, Dice.For(Dice.Word(number.Get))).Number.ShouldBe(number.Get);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_rounded_figure_stays_near_and_says_so() => Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt>(), seed =>
    {
        var dice = Dice.For(Dice.Word(seed.Get));
        var number = dice.Between(50, 200_000);
        var (text, meant, approximate) = FigureWriting.Write(number, new Hand { Rounding = Rounding.Approximate }, false, dice);
        ((double)meant).ShouldBeInRange(number * 0.7, number * 1.3);
        approximate.ShouldBe(text.Any(c => "约近超余多".Contains(c)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_habit_has_a_name_of_its_own_that_any_system_takes_as_a_file_name()
    {
        HabitCatalogue.All.Select(habit => habit.Name).ShouldBeUnique();
        foreach (var habit in HabitCatalogue.All)
        {
            habit.Name.All(char.IsLetterOrDigit).ShouldBeTrue(habit.Name);
            Generated.Forms.Any(form => Generated.Formats.Any(format => habit.Suits(form, format))).ShouldBeTrue(habit.Name);
        }
    }
}
