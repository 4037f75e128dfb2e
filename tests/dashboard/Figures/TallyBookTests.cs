using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Measures;

namespace SafetyMonth.Dashboard.Tests.Figures;

public class TallyBookTests
{
    private static readonly Measure Drills = new("m", "drill", "场", ["drill.sessions"], null);

    [Fact]
    public void Parts_add_up_to_the_whole()
        => Prop.ForAll<(byte Region, int Sum, bool None)[]>(rows =>
        {
            // One unit is expected in each region, so one row a region.
            var book = Book([.. rows.DistinctBy(row => row.Region % 5).Select(row => Row($"{row.Region % 5}", Math.Abs((long)row.Sum), new Answers(true, row.None ? 0 : 1, row.None ? 1 : 0, 0, 0), 1))], asks: true);
            var parts = Enumerable.Range(0, 5).Select(region => book.Of(Drills, 2023, key => key.Region == $"{region}")).ToList();
            var whole = book.Of(Drills, 2023, _ => true);
            return parts.Sum(part => part.Sum) == whole.Sum && parts.Sum(part => part.Covered) == whole.Covered && parts.Sum(part => part.Asked) == whole.Asked;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 1, 1, 1, FigureState.Number)]
    [InlineData(0, 1, 1, 1, FigureState.Unreadable)]
    [InlineData(0, 1, 1, 0, FigureState.None)]
    [InlineData(0, 0, 1, 1, FigureState.Unreadable)]
    [InlineData(0, 0, 1, 0, FigureState.Blank)]
    [InlineData(0, 0, 0, 0, FigureState.Missing)]
    public void The_kinds_of_nothing_stay_apart(long reported, long none, long blank, long unreadable, FigureState state)
        => Book([Row("1", 0, new Answers(true, reported, none, blank, unreadable), 0)], asks: true).Of(Drills, 2023, _ => true).Figure.State.ShouldBe(state);

    [Fact]
    public void What_no_form_asks_is_not_asked()
    {
        var tally = Book([], asks: false).Of(Drills, 2023, _ => true);
        tally.Figure.State.ShouldBe(FigureState.NotAsked);
        tally.NotAsked.ShouldBe(5);
    }

    private static TallyBook Book(TallyRow[] rows, bool asks)
        => new(rows, [.. Enumerable.Range(0, 5).Select(region => new Expectation(new TallyKey("f", 2023, $"{region}"), 1))], (_, _) => asks);

    private static TallyRow Row(string region, long sum, Answers answers, long covered) => new("m", new TallyKey("f", 2023, region), sum, false, answers, covered);
}
