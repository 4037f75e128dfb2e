using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Queries.Pages;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Checking;

/// <summary>Totals of verified figures are those of a warehouse in which the others could not be read and corrected ones were right from the start.</summary>
public class VerifiedProperties
{
    private static readonly (string, string)[] Parts = [("lectures", "lecture.sessions"), ("both", "lecture.sessions"), ("both", "lecture.attendance")];

    private static readonly Gen<Sent?> Sending =
        from there in Gen.Choose(0, 4)
        from basis in Gen.Elements(Basis.Increment, Basis.Cumulative)
        from status in Gen.Elements(SlotStatus.Reported, SlotStatus.Reported, SlotStatus.None, SlotStatus.Blank, SlotStatus.Unreadable)
        from figure in Gen.Choose(0, 50)
        from standing in Gen.Elements(Enum.GetValues<Standing>())
        from right in Gen.Choose(0, 50)
        select there == 0 ? null : new Sent(basis, status, status switch { SlotStatus.Reported => figure, SlotStatus.None => 0, _ => null }, standing, right);

    private static readonly Dimensions Catalogue = Seed.Dimensions with { Measures = [["lecture.sessions", "lecture.attendance"]] };

    private enum Standing
    {
        Undoubted,
        Noticed,
        Doubted,
        WholeReturnDoubted,
        DoubtedAndConfirmed,
        Corrected,
        CorrectedWithoutNumber,
        Pending,
        SentBack,
    }

    [Fact]
    public void Verified_totals_are_those_of_returns_without_what_is_not_verified()
        => Prop.ForAll(Sending.ArrayOf(5).ArrayOf().ToArbitrary(), units =>
        {
            using var reviewed = WarehouseDb.InMemory();
            new DimensionLoader(reviewed).Load(Catalogue);
            var loaded = new ReturnLoader(reviewed).Load([.. units.SelectMany((periods, unit) => Returns(periods, unit, sent => (sent.Status, sent.Figure), _ => false))]);
            Review(reviewed, loaded, [.. units.SelectMany(periods => periods).OfType<Sent>()]);
            using var plain = WarehouseDb.InMemory();
            new DimensionLoader(plain).Load(Catalogue);
            new ReturnLoader(plain).Load([.. units.SelectMany((periods, unit) => Returns(periods, unit, Verified, Lost))]);
            foreach (var period in new[] { null, "week-2", "final" })
                Sums(Season(reviewed, period)).ShouldBe(Sums(Season(plain, period)), period ?? "season");
            Sums(Weeks(reviewed)).ShouldBe(Sums(Weeks(plain)), "weeks");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(8));

    private static (SlotStatus, long?) Verified(Sent sent) => sent.Standing switch
    {
        Standing.Undoubted or Standing.Noticed or Standing.DoubtedAndConfirmed => (sent.Status, sent.Figure),
        Standing.Corrected => (SlotStatus.Reported, sent.Right),
        _ => (SlotStatus.Unreadable, null),
    };

    // The attendance, which nobody doubts by itself, so that the unit may go on counting in the measure of both.
    private static bool Lost(Sent sent) => sent.Standing is Standing.WholeReturnDoubted or Standing.CorrectedWithoutNumber or Standing.SentBack;

    private static void Review(WarehouseDb warehouse, IReadOnlyList<LoadResult> loaded, IReadOnlyList<Sent> sent)
    {
        var (flags, reviews) = (new List<FlagRow>(), new List<ReviewRow>());
        foreach (var (result, one) in loaded.Zip(sent))
        {
            var flag = new FlagRow { ReturnId = result.ReturnId, FormId = Seed.Form, Unit = result.Return.Unit!, RegionCode = "140522", Year = 2023, Period = result.Return.Period!, Slot = 1, Severity = Severity.Warning, Score = 0.9, Detector = "cells", DetectorVersion = 1 };
            var review = new ReviewRow { ReturnId = result.ReturnId, Slot = 1, Reviewer = "示例" };
            if (one.Standing is Standing.Noticed)
                flags.Add(flag with { Severity = Severity.Notice });
            if (one.Standing is Standing.Doubted or Standing.DoubtedAndConfirmed)
                flags.Add(flag);
            if (one.Standing is Standing.WholeReturnDoubted)
                flags.Add(flag with { Slot = null, Severity = Severity.Error });
            if (one.Standing is Standing.DoubtedAndConfirmed)
                reviews.AddRange(review with { Status = ReviewStatus.Returned }, review with { Slot = null, Status = ReviewStatus.Confirmed });
            if (one.Standing is Standing.Corrected)
                reviews.Add(review with { Status = ReviewStatus.Corrected, CorrectedValue = one.Right });
            if (one.Standing is Standing.CorrectedWithoutNumber)
                reviews.Add(review with { Slot = null, Status = ReviewStatus.Corrected });
            if (one.Standing is Standing.Pending)
                reviews.Add(review with { Status = ReviewStatus.Pending });
            if (one.Standing is Standing.SentBack)
                reviews.Add(review with { Slot = null, Status = ReviewStatus.Returned });
        }

        new FlagWriter(warehouse).Add(flags);
        new ReviewLoader(warehouse).Load(reviews);
    }

    private static IEnumerable<TotalRow> Season(WarehouseDb warehouse, string? period)
    {
        using var queries = new PageQueries(warehouse, RegionScope.All);
        var scope = new FigureScope(Year: 2023, Period: period);
        return [.. queries.Totals(Parts, scope, byUnit: true), .. queries.VerifiedChanges(Parts, scope, byUnit: true)];
    }

    private static IEnumerable<TotalRow> Weeks(WarehouseDb warehouse)
    {
        using var queries = new PageQueries(warehouse, RegionScope.All);
        var scope = new FigureScope(Year: 2023);
        return [.. queries.Weeks(Parts, scope), .. queries.VerifiedWeekChanges(Parts, scope)];
    }

    private static IEnumerable<string> Sums(IEnumerable<TotalRow> rows)
        => rows.GroupBy(row => (row.Measure, row.Unit, row.Period))
            .Select(group => $"{group.Key} {group.Sum(row => row.Sum)} reported {group.Sum(row => row.Reported)} none {group.Sum(row => row.None)} blank {group.Sum(row => row.Blank)} "
                + $"lost {group.Sum(row => row.Unreadable + row.Unverified)} covered {group.Sum(row => row.Covered)} partial {group.Sum(row => row.Partial)}")
            .Order(StringComparer.Ordinal);

    private static IEnumerable<ReturnRecord> Returns(Sent?[] periods, int unit, Func<Sent, (SlotStatus Status, long? Figure)> says, Func<Sent, bool> lost)
    {
        for (var i = 0; i < periods.Length; i++)
            if (periods[i] is { } sent)
                yield return Seed.Return($"单位{unit}", "140522", i == 4 ? "final" : $"week-{i + 1}", basis: sent.Basis)
                    with
                { Figures = [Seed.Count(1, "lecture.sessions", says(sent).Figure, says(sent).Status), lost(sent) ? Seed.Count(2, "lecture.attendance", null, SlotStatus.Unreadable) : Seed.Count(2, "lecture.attendance", sent.Right)] };
    }

    private sealed record Sent(Basis Basis, SlotStatus Status, long? Figure, Standing Standing, long Right);
}
