using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Prepared;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;
using static SafetyMonth.Warehouse.Tests.Checking.CheckerTests;

namespace SafetyMonth.Warehouse.Tests.Checking;

/// <summary>Returns that come in after a whole run are judged at once, by what it learned.</summary>
public class ArrivalTests
{
    [Theory]
    [InlineData("times-ten", 2)]
    [InlineData("copied-week", 4)]
    [InlineData("copied-unit", 3)]
    public void A_return_that_arrives_is_judged_by_what_was_learned_as_in_a_whole_run(string error, int period)
    {
        var season = new CheckedSeason();
        using var warehouse = season.Load();
        new Checker(warehouse).Run(Noon);
        Plant(season, error);
        var arrived = new ReturnLoader(warehouse).Load([season.Record(Unit, period, "2023-06-28"), season.Record(Unit, 5, "2023-07-02")]);
        new Checker(warehouse).Arrived([.. arrived.Select(result => result.ReturnId)], Noon.AddDays(1)).Returns.ShouldBe(5, $"one unit's returns; loaded: {string.Join(' ', arrived.Select(result => $"{result.Outcome} {result.ReturnId}"))}");
        var top = Flags(warehouse)[0];
        (top.Unit, top.Period).ShouldBe((CheckedSeason.UnitName(Unit), CheckedSeason.PeriodCode(period)), top.Reason);
        top.Severity.ShouldNotBe(Severity.Notice);
        PreparedCheck.Check(warehouse);
        var atOnce = Raised(warehouse, top.Unit);
        new Checker(warehouse).Run(Noon.AddDays(2));
        Raised(warehouse, top.Unit).ShouldBe(atOnce);
    }

    [Fact]
    public void A_copy_that_was_found_before_stays_doubted_when_another_return_of_its_unit_arrives()
    {
        var season = new CheckedSeason();
        Plant(season, "copied-unit");
        using var warehouse = season.Load();
        new Checker(warehouse).Run(Noon);
        var copy = Flags(warehouse).Single(flag => flag.Unit == CheckedSeason.UnitName(Unit) && flag.Detector == "copied-unit");
        season[Unit, 2, 2] += 1;
        season.AddUp(Unit);
        var arrived = new ReturnLoader(warehouse).Load([season.Record(Unit, 2, "2023-06-28"), season.Record(Unit, 5, "2023-07-02")]);
        new Checker(warehouse).Arrived([.. arrived.Select(result => result.ReturnId)], Noon.AddDays(1));
        Flags(warehouse).ShouldContain(flag => flag.FlagId == copy.FlagId);
        season.Replace(20, 3, season.Of(21, 3));
        var original = new ReturnLoader(warehouse).Load([season.Record(20, 3, "2023-06-28")])[0].ReturnId;
        new Checker(warehouse).Arrived([original], Noon.AddDays(2));
        season[Unit, 2, 2] += 1;
        season.AddUp(Unit);
        arrived = new ReturnLoader(warehouse).Load([season.Record(Unit, 2, "2023-06-29"), season.Record(Unit, 5, "2023-07-03")]);
        new Checker(warehouse).Arrived([.. arrived.Select(result => result.ReturnId)], Noon.AddDays(3));
        Flags(warehouse).ShouldNotContain(flag => flag.FlagId == copy.FlagId, "what it was a copy of has been replaced");
    }

    [Fact]
    public void A_form_of_which_nothing_was_learned_waits_for_a_whole_run()
    {
        using var warehouse = new CheckedSeason(7).Load();
        new Checker(warehouse).Arrived([1, 2], Noon).ShouldBe(default);
    }

    private static List<(string, int?, string)> Raised(WarehouseDb warehouse, string unit)
        => [.. Flags(warehouse).Where(flag => flag.Unit == unit && flag.Severity != Severity.Notice).Select(flag => (flag.Period, flag.Slot, flag.Detector)).Order()];
}
