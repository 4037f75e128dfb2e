using System.Globalization;
using System.Text.Json;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Warehouse.Tests.Checking;

/// <summary>The two detectors that look at a return as a whole, each alone.</summary>
public class ProfileTests
{
    private const int Unit = 7;
    private const int Week = 2;

    [Theory]
    [InlineData("pca", 1)]
    [InlineData("pca", 2)]
    [InlineData("pca", 3)]
    [InlineData("isolation-forest", 1)]
    [InlineData("isolation-forest", 2)]
    [InlineData("isolation-forest", 3)]
    public void A_return_whose_figures_do_not_go_together_comes_first_with_each_slots_share_of_the_doubt(string detector, int seed)
    {
        var season = new CheckedSeason(seed: seed);
        Distort(season);
        using var warehouse = season.Load();
        var top = Run(warehouse, except: detector)[0];
        (top.Unit, top.Period, top.Slot, top.Detector).ShouldBe((CheckedSeason.UnitName(Unit), CheckedSeason.PeriodCode(Week), null, detector), top.Reason);
        var shares = SharesOf(top);
        shares.Count.ShouldBeGreaterThan(3);
        shares.Values.ShouldBeInOrder(SortDirection.Descending);
        shares.Values.Sum().ShouldBe(1, 0.1);
        foreach (var slot in shares.Keys.Where(slot => season[Unit, Week, slot] > 0).Take(3))
            top.Reason.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"”{season[Unit, Week, slot]}（一般"), Case.Sensitive, $"slot {slot}");
    }

    [Theory]
    [InlineData("pca")]
    [InlineData("isolation-forest")]
    public void Clean_seasons_are_passed_in_silence(string detector)
    {
        foreach (var seed in new[] { 1, 2, 3 })
        {
            using var warehouse = new CheckedSeason(60, seed).Load();
            Run(warehouse, except: detector).ShouldBeEmpty($"seed {seed}");
        }
    }

    [Theory]
    [InlineData("pca")]
    [InlineData("isolation-forest")]
    public void What_is_switched_off_says_nothing(string detector)
    {
        var season = new CheckedSeason();
        Distort(season);
        using var warehouse = season.Load();
        new Checker(warehouse, CheckSettings.Default with { Off = [detector] }).Run(new DateTime(2023, 7, 3));
        Flags(warehouse).ShouldNotContain(flag => flag.Detector == detector);
    }

    // Many sessions with hardly anybody, much put right of few hazards: each figure by itself is one that other returns have.
    private static void Distort(CheckedSeason season)
    {
        season.Replace(Unit, Week, [.. season.Of(Unit, Week).Select((value, j) => (long?)Math.Max(1, Math.Round(value!.Value * (j % 2 == 0 ? 4 : 0.25))))]);
        season.AddUp(Unit);
    }

    private static IReadOnlyList<FlagRow> Run(WarehouseDb warehouse, string except)
    {
        new Checker(warehouse, CheckSettings.Default with { Off = [.. CheckerTests.Detectors.Where(name => name != except)] }).Run(new DateTime(2023, 7, 3));
        return Flags(warehouse);
    }

    private static IReadOnlyList<FlagRow> Flags(WarehouseDb warehouse) => new FlagQueries(warehouse).Open(RegionScope.All, page: new Page(0, 10_000));

    private static Dictionary<int, double> SharesOf(FlagRow flag)
    {
        using var evidence = JsonDocument.Parse(flag.Evidence!);
        return evidence.RootElement.GetProperty("slots").EnumerateObject().ToDictionary(slot => int.Parse(slot.Name, CultureInfo.InvariantCulture), slot => slot.Value.GetDouble());
    }
}
