using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Prepared;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Checking;

public class CheckerTests
{
    internal const int Unit = 7;
    internal static readonly DateTime Noon = new(2023, 7, 3, 12, 0, 0);

    /// <summary>Each error as a change of a clean season: where it is, and whether the whole return or a slot is to be flagged.</summary>
    public static TheoryData<string, int, int?> Errors { get; } = new()
    {
        { "times-ten", 2, 4 },
        { "times-hundred", 3, 6 },
        { "ten-thousand-taken-twice", 5, 8 },
        { "swapped", 2, 10 },
        { "attendance-without-session", 2, 13 },
        { "rectified-above-found", 3, 16 },
        { "final-below-weeks", 5, 14 },
        { "copied-week", 4, null },
        { "copied-unit", 3, null },
        { "cumulative", 3, null },
        { "inflated-final", 5, null },
        { "final-is-last-week", 5, null },
        { "constant-growth", 3, null },
        { "round-figures", 2, null },
        { "shifted", 3, null },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_is_the_first_thing_that_an_auditor_sees(string error, int period, int? slot)
    {
        var season = new CheckedSeason();
        Plant(season, error);
        using var warehouse = season.Load();
        new Checker(warehouse).Run(Noon);
        var top = Flags(warehouse)[0];
        (top.Unit, top.Period).ShouldBe((CheckedSeason.UnitName(Unit), CheckedSeason.PeriodCode(period)), string.Join('\n', Flags(warehouse).Take(4).Select(flag => $"{flag.Unit} {flag.Period} {flag.Score} {flag.Reason}")));
        Flags(warehouse).Where(flag => flag.Unit == top.Unit && flag.Period == top.Period && flag.Severity != Severity.Notice).Select(flag => flag.Slot).ShouldContain(slot);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_clean_city_of_seven_has_no_error(int seed)
    {
        using var warehouse = new CheckedSeason(7, seed).Load();
        new Checker(warehouse).Run(Noon);
        Flags(warehouse).ShouldNotContain(flag => flag.Severity == Severity.Error);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_clean_season_has_no_error_and_hardly_a_warning(int seed)
    {
        using var warehouse = new CheckedSeason(60, seed).Load();
        new Checker(warehouse).Run(Noon);
        var flags = Flags(warehouse);
        flags.ShouldNotContain(flag => flag.Severity == Severity.Error);
        flags.Count(flag => flag.Severity == Severity.Warning).ShouldBeLessThanOrEqualTo(9, "3 per 100 of 300 returns");
    }

    [Fact]
    public void Seven_units_are_enough_to_find_a_nought_too_many()
    {
        var season = new CheckedSeason(7);
        season[3, 2, 4] *= 100;
        using var warehouse = season.Load();
        new Checker(warehouse).Run(Noon);
        var top = Flags(warehouse)[0];
        (top.Unit, top.Slot, top.Proposed).ShouldBe((CheckedSeason.UnitName(3), 4, season[3, 2, 4] / 100));
    }

    [Fact]
    public void A_doubted_figure_comes_with_what_would_be_normal_and_what_the_total_would_be()
    {
        var season = new CheckedSeason();
        var right = season[Unit, 3, 6]!.Value;
        season[Unit, 3, 6] = right * 100;
        using var warehouse = season.Load();
        new Checker(warehouse).Run(Noon);
        var flag = Flags(warehouse)[0];
        flag.Value.ShouldBe(right * 100);
        flag.Proposed.ShouldBe(right);
        flag.Effect.ShouldBe(-99.0 * right);
        flag.ExpectedLow!.Value.ShouldBeLessThanOrEqualTo(right);
        flag.ExpectedHigh!.Value.ShouldBeGreaterThanOrEqualTo(right);
        flag.Severity.ShouldBe(Severity.Error, "the final return is less than this week alone");
        flag.DetectorVersion.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_same_data_gives_the_same_flags()
    {
        var season = new CheckedSeason();
        Plant(season, "times-ten");
        using var one = season.Load();
        using var other = season.Load();
        new Checker(one).Run(Noon);
        new Checker(other).Run(Noon);
        Flags(other).ShouldBe(Flags(one));
        new Checker(one).Run(Noon.AddDays(1)).Flags.ShouldBe(default, "a second run changes nothing");
    }

    [Fact]
    public void A_flag_whose_cause_is_gone_closes_itself_and_says_so()
    {
        var season = new CheckedSeason();
        var right = season[Unit, 2, 4];
        Plant(season, "times-ten");
        using var warehouse = season.Load();
        new Checker(warehouse).Run(Noon);
        var flagged = Flags(warehouse)[0];
        PreparedCheck.Check(warehouse);
        season[Unit, 2, 4] = right;
        new ReturnLoader(warehouse).Load([season.Record(Unit, 2, "2023-06-20")]);
        new Checker(warehouse).Run(Noon.AddDays(1));
        Flags(warehouse).ShouldNotContain(flag => flag.FlagId == flagged.FlagId);
        var closed = new FlagQueries(warehouse).OfReturn(RegionScope.All, flagged.ReturnId).Single(flag => flag.FlagId == flagged.FlagId);
        PreparedCheck.Check(warehouse);
        closed.ClosedAt.ShouldBe(Noon.AddDays(1));
        closed.ClosedBecause.ShouldBe("该期已有更正的填报表，原因已消除。");
    }

    [Fact]
    public void A_figure_that_was_confirmed_is_not_doubted_again()
    {
        var season = new CheckedSeason();
        Plant(season, "times-ten");
        using var warehouse = season.Load();
        new Checker(warehouse).Run(Noon);
        var flag = Flags(warehouse)[0];
        new ReviewLoader(warehouse).Load([new ReviewRow { ReturnId = flag.ReturnId, Slot = flag.Slot, Status = ReviewStatus.Confirmed, Reviewer = "审核员示例", ReviewedAt = Noon }]);
        new Checker(warehouse).Run(Noon.AddDays(1));
        Flags(warehouse).ShouldNotContain(other => other.ReturnId == flag.ReturnId && other.Slot == flag.Slot);
    }

    [Fact]
    public void Decisions_rank_a_detector_that_was_often_wrong_lower()
    {
        var season = new CheckedSeason();
        for (var unit = 0; unit < 6; unit++)
            season.Replace(unit, 4, season.Of(unit, 3));
        using var warehouse = season.Load();
        new Checker(warehouse).Run(Noon);
        var copies = Flags(warehouse).Where(flag => flag.Detector == "copied-earlier" && flag.Severity == Severity.Warning).ToList();
        copies.Count.ShouldBe(6);
        var before = copies.Single(flag => flag.Unit == CheckedSeason.UnitName(5)).Evidence;
        new ReviewLoader(warehouse).Load([.. copies.Where(flag => flag.Unit != CheckedSeason.UnitName(5)).Select(flag => new ReviewRow
        {
            ReturnId = flag.ReturnId, Status = ReviewStatus.Confirmed, Reviewer = "审核员示例", ReviewedAt = Noon,
        })]);
        new Checker(warehouse).Run(Noon.AddDays(1));
        var after = Flags(warehouse).Single(flag => flag.Detector == "copied-earlier" && flag.Unit == CheckedSeason.UnitName(5));
        Odds(after.Evidence).ShouldBeLessThan(Odds(before) - 0.5);
    }

    /// <summary>Each detector with an error that it finds by itself, all others being off.</summary>
    [Theory]
    [InlineData("cells", "times-hundred", 3, 6)]
    [InlineData("change", "leap", 3, 14)]
    [InlineData("copied-earlier", "copied-week", 4, null)]
    [InlineData("copied-unit", "copied-unit", 3, null)]
    [InlineData("cumulative", "cumulative", 3, null)]
    [InlineData("inflated-final", "inflated-final", 5, null)]
    [InlineData("against-season", "final-is-last-week", 5, null)]
    [InlineData("constant-growth", "constant-growth", 3, null)]
    [InlineData("smooth", "even-weeks", 4, null)]
    [InlineData("round-figures", "round-figures", 2, null)]
    [InlineData("shifted", "shifted", 3, null)]
    public void A_detector_finds_its_error_alone(string detector, string error, int period, int? slot)
    {
        var season = new CheckedSeason();
        Plant(season, error);
        using var warehouse = season.Load();
        new Checker(warehouse, CheckSettings.Default with { Off = [.. Detectors.Where(name => name != detector)] }).Run(Noon);
        var top = Flags(warehouse)[0];
        (top.Unit, top.Period, top.Slot).ShouldBe((CheckedSeason.UnitName(Unit), CheckedSeason.PeriodCode(period), slot), top.Reason);
        top.Severity.ShouldNotBe(Severity.Notice, $"{top.Score} {top.Reason}");
    }

    [Theory]
    [InlineData("final-is-last-week")]
    [InlineData("cumulative")]
    [InlineData("shifted")]
    [InlineData("copied-unit")]
    public void Among_seven_units_a_wrong_return_makes_no_honest_one_an_error(string error)
    {
        for (var seed = 1; seed <= 4; seed++)
        {
            var season = new CheckedSeason(7, seed);
            if (error == "copied-unit")
                season.Replace(3, 3, season.Of(5, 3));
            else
                Plant(season, error, 3);
            using var warehouse = season.Load();
            new Checker(warehouse).Run(Noon);
            var wrong = CheckedSeason.PeriodCode(error == "final-is-last-week" ? 5 : 3);
            Flags(warehouse).ShouldNotContain(flag => flag.Severity == Severity.Error && (flag.Unit != CheckedSeason.UnitName(3) || flag.Period != wrong), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("copied-earlier")]
    [InlineData("slip")]
    public void A_detector_can_be_switched_off(string detector)
    {
        var season = new CheckedSeason();
        foreach (var error in new[] { "rectified-above-found", "copied-week", "times-ten" })
            Plant(season, error);
        using var warehouse = season.Load();
        new Checker(warehouse, CheckSettings.Default with { Off = [detector] }).Run(Noon);
        Flags(warehouse).ShouldNotContain(flag => flag.Detector == detector);
    }

    internal static readonly string[] Detectors =
    [
        "cells", "change", "copied-earlier", "copied-unit", "cumulative", "inflated-final", "against-season", "constant-growth", "smooth", "round-figures", "shifted", "pca",
        "isolation-forest",
    ];

    internal static void Plant(CheckedSeason season, string error, int unit = Unit)
    {
        switch (error)
        {
            case "times-ten": season[unit, 2, 4] *= 10; break;
            case "times-hundred": season[unit, 3, 6] *= 100; break;
            case "ten-thousand-taken-twice": season[unit, 5, 8] *= 10_000; break;
            case "swapped": (season[unit, 2, 9], season[unit, 2, 10]) = (season[unit, 2, 10], season[unit, 2, 9]); break;
            case "attendance-without-session": season[unit, 2, 13] = 0; break;
            case "rectified-above-found": season[unit, 3, 16] = season[unit, 3, 15] + 30; break;
            case "final-below-weeks": season[unit, 5, 14] /= 3; break;
            case "copied-week": season.Replace(unit, 4, season.Of(unit, 3)); season.AddUp(unit); break;
            case "copied-unit": season.Replace(unit, 3, season.Of(20, 3)); season.AddUp(unit); break;
            case "cumulative": season.Replace(unit, 3, Enumerable.Range(0, 16).Select(j => Enumerable.Range(1, 3).Sum(week => season.Of(unit, week)[j]))); break;
            case "final-is-last-week": season.Replace(unit, 5, season.Of(unit, 4)); break;
            case "even-weeks":
                for (var week = 2; week <= 4; week++)
                    season.Replace(unit, week, [.. season.Of(unit, 1).Select((value, j) => value + (j * week % 3) - 1)]);
                season.AddUp(unit);
                break;
            case "leap": season[unit, 3, 14] *= 300; season.AddUp(unit); break;
            case "inflated-final": season.Replace(unit, 5, season.Of(unit, 5).Select(value => value * 5)); break;
            case "constant-growth": season.Replace(unit, 3, season.Of(unit, 2).Select(value => (long?)Math.Round(value!.Value * 1.15))); season.AddUp(unit); break;
            case "round-figures": season.Replace(unit, 2, season.Of(unit, 2).Select(value => value >= 100 ? (long?)Math.Round(value.Value / 100.0) * 100 : (long?)Math.Max(5, Math.Round(value!.Value / 10.0) * 10))); season.AddUp(unit); break;
            case "shifted": season.Replace(unit, 3, [.. season.Of(unit, 3).Take(3), null, .. season.Of(unit, 3).Skip(3).SkipLast(1)]); break;
            default: throw new ArgumentOutOfRangeException(nameof(error), error, "unknown");
        }
    }

    internal static IReadOnlyList<FlagRow> Flags(WarehouseDb warehouse) => new FlagQueries(warehouse).Open(RegionScope.All, page: new Page(0, 10_000));

    private static double Odds(string? evidence) => System.Text.Json.JsonDocument.Parse(evidence!).RootElement.GetProperty("odds").GetDouble();
}
