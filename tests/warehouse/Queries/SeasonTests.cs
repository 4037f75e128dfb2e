using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Pages;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Queries;

public class SeasonTests
{
    private const string Unit = "阳城县市场监督管理局";

    [Fact]
    public void The_final_return_is_the_season()
        => Season(Week("week-1", 3), Week("week-2", 4), Week("final", 10)).ShouldBe("reported 10 final");

    [Fact]
    public void Without_a_final_return_the_weekly_increments_are_summed()
        => Season(Week("week-1", 3), Week("week-2", 4), Week("week-4", 5)).ShouldBe("reported 12 weeks:3/4 partial");

    [Fact]
    public void Without_a_final_return_the_last_cumulative_figure_is_the_season()
        => Season(Total("week-1", 3), Total("week-2", null), Total("week-3", 9)).ShouldBe("reported 9 cumulative:3/4 partial");

    [Fact]
    public void A_blank_last_week_keeps_the_cumulative_figure_before_it()
        => Season(Total("week-1", 3), Total("week-2", 7), Total("week-3", null)).ShouldBe("reported 7 cumulative:2/4 partial");

    [Fact]
    public void A_cumulative_figure_between_increments_stands_for_all_before_it()
        => Season(Week("week-1", 3), Total("week-2", 20), Week("week-3", 4)).ShouldBe("reported 24 weeks:3/4 partial");

    [Fact]
    public void A_blank_final_return_stays_blank() => Season(Week("week-1", 3), Week("final", null)).ShouldBe("blank  final");

    [Fact]
    public void All_weeks_make_a_whole_season()
        => Season(Week("week-1", 0), Week("week-2", 0), Week("week-3", 0), Week("week-4", 0)).ShouldBe("reported 0 weeks:4/4");

    [Fact]
    public void A_companion_return_counts_where_nothing_else_gives_a_figure()
    {
        Season(Week("final", null), Week("companion", 8)).ShouldBe("reported 8 companion");
        Season(Week("final", 2), Week("companion", 8)).ShouldBe("reported 2 final");
        Season(Week("week-1", 2), Week("companion", 8)).ShouldBe("reported 2 weeks:1/4 partial");
    }

    [Fact]
    public void Nothing_unreadable_is_summed_as_zero()
        => Season(With("week-1", SlotStatus.None, 0), With("week-2", SlotStatus.Unreadable, null)).ShouldBe("unreadable  weeks:1/4 partial");

    [Fact]
    public void Only_none_is_none() => Season(With("week-1", SlotStatus.None, 0), With("week-2", SlotStatus.None, 0)).ShouldBe("none 0 weeks:2/4 partial");

    [Fact]
    public void Only_current_revisions_take_part()
        => Season(Week("final", 10) with { FilledOn = new DateOnly(2023, 6, 29) }, Week("final", 11) with { FilledOn = new DateOnly(2023, 6, 30) }).ShouldBe("reported 11 final");

    [Fact]
    public void Cumulative_weeks_are_differenced_and_a_fall_is_flagged()
    {
        using var warehouse = Seed.Warehouse(Total("week-1", 5), Total("week-2", 12), Total("week-4", 10));
        Weeks(warehouse).ShouldBe(["week-1: 5 partial 0", "week-2: 7 partial 0", "week-4: -2 partial 1"]);
        SeasonTotal.Of(warehouse).ShouldHaveSingleItem().Falls.ShouldBeTrue();
    }

    [Fact]
    public void A_return_whose_period_is_unknown_takes_no_part_in_any_sum()
    {
        using var warehouse = Seed.Warehouse(Week("week-1", 3), Seed.Return(Unit, "140522", null, 500));
        SeasonTotal.Of(warehouse).ShouldHaveSingleItem().Value.ShouldBe(3);
        Weeks(warehouse).ShouldBe(["week-1: 3 partial 0"]);
        new WarehouseQueries(warehouse).Returns(RegionScope.All, new ReturnFilter { Unsettled = true }).Count.ShouldBe(1);
    }

    private static string Season(params IEnumerable<ReturnRecord> returns)
    {
        using var warehouse = Seed.Warehouse(returns);
        return SeasonTotal.Of(warehouse).Single().ToString();
    }

    private static IEnumerable<string> Weeks(WarehouseDb warehouse)
    {
        using var queries = new PageQueries(warehouse, RegionScope.Of("140522"));
        return queries.Weeks([("lectures", "lecture.sessions")], new FigureScope(Year: 2023)).Select(week => $"{week.Period}: {week.Sum} partial {week.Partial}");
    }

    private static ReturnRecord Week(string period, long? lectures) => Seed.Return(Unit, "140522", period, lectures);

    private static ReturnRecord Total(string period, long? lectures) => Seed.Return(Unit, "140522", period, lectures, basis: Basis.Cumulative);

    private static ReturnRecord With(string period, SlotStatus status, long? value)
        => Seed.Return(Unit, "140522", period) with { Figures = [Seed.Count(1, "lecture.sessions", value, status)] };
}
