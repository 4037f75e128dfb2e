using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Compare;
using SafetyMonth.Warehouse.Queries.Pages;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Warehouse.Tests.Queries;

public class CompareTests
{
    private static readonly PlaceRecord City = PlaceRecord.Region("140500");
    private static readonly (string, string)[] Lectures = [("lectures", "lecture.sessions")];

    [Fact]
    public void Places_may_lie_in_one_another_and_a_citys_own_offices_are_apart()
    {
        using var queries = Queries(RegionScope.All, Seed.Return("市局", "140500", "final", lectures: 3), Seed.Return("阳城县局", "140522", "final", lectures: 5));
        var rows = queries.AtPlaces(Lectures, [City, PlaceRecord.Region("140522"), new PlaceRecord("own", "140500"), new PlaceRecord("all", "")], [2023], []);
        rows.ToDictionary(row => row.RegionCode!, row => (row.Sum, row.Covered)).ShouldBe(new Dictionary<string, (long, long)>
        {
            ["140500"] = (8, 2),
            ["140522"] = (5, 1),
            ["own"] = (3, 1),
            ["all"] = (8, 2),
        }, ignoreOrder: true);
    }

    [Fact]
    public void Periods_are_kept_apart_and_a_cumulative_week_counts_what_it_added()
    {
        using var queries = Queries(RegionScope.All,
            Seed.Return("盐湖区局", "140802", "week-1", lectures: 3, form: "yuncheng-2023", basis: Warehouse.Vocabulary.Basis.Cumulative),
            Seed.Return("盐湖区局", "140802", "week-2", lectures: 10, form: "yuncheng-2023", basis: Warehouse.Vocabulary.Basis.Cumulative),
            Seed.Return("盐湖区局", "140802", "final", lectures: 11, form: "yuncheng-2023", basis: Warehouse.Vocabulary.Basis.Cumulative));
        queries.AtPlaces(Lectures, [new PlaceRecord("all", "")], [2023], ["week-2", "final"])
            .ToDictionary(row => row.Period!, row => row.Sum).ShouldBe(new Dictionary<string, long> { ["week-2"] = 7, ["final"] = 11 }, ignoreOrder: true);
    }

    [Fact]
    public void Growth_counts_only_units_with_a_complete_season_and_a_number_in_both_years()
    {
        using var queries = Queries(RegionScope.All,
            Seed.Return("阳城县局", "140522", "final", lectures: 5, year: 2022), Seed.Return("阳城县局", "140522", "final", lectures: 8),
            Seed.Return("陵川县局", "140524", "final", lectures: 100),
            Seed.Return("城区局", "140502", "final", lectures: 50, year: 2022), Seed.Return("城区局", "140502", "final", lectures: null),
            Seed.Return("北留镇", "140522", "final", lectures: 9, year: 2022), Seed.Return("北留镇", "140522", "week-1", lectures: 1));
        var row = queries.Growth(["lecture.sessions"], [City], [Seed.Form], 2023, 2022).ShouldHaveSingleItem();
        (row.Place, row.Units, row.Part, row.Whole).ShouldBe(("140500", 1L, 8L, 5L));
    }

    [Fact]
    public void A_ratio_counts_only_units_that_gave_both_numbers()
    {
        using var queries = Queries(RegionScope.All,
            Seed.Return("阳城县局", "140522", "final", lectures: 4, attendance: 100), Seed.Return("陵川县局", "140524", "final", lectures: null, attendance: 900));
        var row = queries.Ratio([("lecture.attendance", "lecture.sessions")], [City], [Seed.Form], 2023).ShouldHaveSingleItem();
        (row.Units, row.Part, row.Whole).ShouldBe((1L, 100L, 4L));
    }

    [Fact]
    public void A_county_sees_nothing_of_another_whatever_place_it_asks_for()
    {
        using var queries = Queries(RegionScope.Of("140522"),
            Seed.Return("阳城县局", "140522", "final", lectures: 5, attendance: 50), Seed.Return("阳城县局", "140522", "final", lectures: 4, attendance: 40, year: 2022),
            Seed.Return("陵川县局", "140524", "final", lectures: 100, attendance: 1000), Seed.Return("陵川县局", "140524", "final", lectures: 90, attendance: 900, year: 2022));
        PlaceRecord[] places = [new("all", ""), City, PlaceRecord.Region("140524")];
        queries.AtPlaces(Lectures, places, [2023], []).Select(row => (row.RegionCode, row.Sum)).ShouldBe([("140500", 5L), ("all", 5L)], ignoreOrder: true);
        queries.AtPlaces(Lectures, places, [2023], ["final"]).ShouldAllBe(row => row.Sum == 5);
        queries.Growth(["lecture.sessions"], places, [Seed.Form], 2023, 2022).ShouldAllBe(row => row.Part == 5 && row.Whole == 4);
        queries.Ratio([("lecture.attendance", "lecture.sessions")], places, [Seed.Form], 2023).ShouldAllBe(row => row.Part == 50);
        queries.Units().Select(unit => unit.Unit).ShouldBe(["阳城县局"]);
        queries.Expected().ShouldAllBe(count => count.RegionCode == "140522");
    }

    private static PageQueries Queries(RegionScope scope, params Warehouse.Loading.ReturnRecord[] returns) => new(Seed.Warehouse(returns), scope);
}
