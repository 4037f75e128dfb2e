using Dapper;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Checking;

public class ReviewTests
{
    private static readonly DateTime Noon = new(2023, 6, 20, 12, 0, 0);

    [Theory]
    [InlineData(ReviewStatus.Confirmed, "经核实，数据属实。")]
    [InlineData(ReviewStatus.Corrected, "经核实，更正为46。")]
    [InlineData(ReviewStatus.Pending, null)]
    [InlineData(ReviewStatus.Returned, null)]
    public void A_decision_about_a_slot_settles_the_flags_of_that_slot_alone(ReviewStatus status, string? because)
    {
        using var warehouse = Flagged();
        new ReviewLoader(warehouse).Load([Review(1, 2, status)]);
        var flags = new FlagQueries(warehouse).OfReturn(RegionScope.All, 1);
        flags.Single(flag => flag.Slot == 2).ClosedBecause.ShouldBe(because);
        flags.Single(flag => flag.Slot is null).ClosedAt.ShouldBeNull();
    }

    [Fact]
    public void A_decision_about_the_return_settles_all_its_flags_and_nobody_elses()
    {
        using var warehouse = Flagged();
        new ReviewLoader(warehouse).Load([Review(1, null, ReviewStatus.Confirmed)]);
        new FlagQueries(warehouse).Queue(RegionScope.All).ShouldHaveSingleItem().ReturnId.ShouldBe(2);
    }

    [Fact]
    public void Every_decision_is_kept_and_the_newest_is_in_force()
    {
        using var warehouse = Flagged();
        var loader = new ReviewLoader(warehouse);
        loader.Load([Review(1, 2, ReviewStatus.Pending), Review(1, null, ReviewStatus.Returned)]).Select(review => review.ReviewId).ShouldBe([1, 2]);
        loader.Load([Review(1, 2, ReviewStatus.Corrected)]).ShouldHaveSingleItem().ReviewId.ShouldBe(3);
        new FlagQueries(warehouse).Reviews(RegionScope.All, 1).Select(review => (review.Slot, review.Status))
            .ShouldBe([(2, ReviewStatus.Corrected), (null, ReviewStatus.Returned), (2, ReviewStatus.Pending)]);
        using var connection = warehouse.Connect();
        connection.Query<long>("select review_id from current_reviews order by 1").ShouldBe([2, 3]);
    }

    [Fact]
    public void The_queue_has_a_return_once_with_its_worst_flag_and_can_be_ordered_by_effect()
    {
        using var warehouse = Flagged();
        var queries = new FlagQueries(warehouse);
        var queue = queries.Queue(RegionScope.All);
        queue.Select(row => (row.ReturnId, row.Flags, row.Severity, row.Slot)).ShouldBe([(1, 2, Severity.Error, 2), (2, 1, Severity.Warning, 2)]);
        queue[0].Total.ShouldBe(2);
        queries.Queue(RegionScope.All, new QueueFilter { ByEffect = true }).Select(row => row.ReturnId).ShouldBe([2, 1]);
        queries.Queue(RegionScope.All, new QueueFilter { Severity = Severity.Warning }).Select(row => row.ReturnId).ShouldBe([2, 1]);
        new ReviewLoader(warehouse).Load([Review(2, 2, ReviewStatus.Pending)]);
        queries.Queue(RegionScope.All).Select(row => row.Status).ShouldBe([null, ReviewStatus.Pending]);
    }

    [Fact]
    public void A_viewer_sees_flags_and_decisions_of_his_regions_alone()
    {
        using var warehouse = Flagged();
        new ReviewLoader(warehouse).Load([Review(2, 2, ReviewStatus.Pending)]);
        var queries = new FlagQueries(warehouse);
        var county = RegionScope.Of("140522");
        queries.Queue(county).ShouldHaveSingleItem().Unit.ShouldBe("阳城县市场监督管理局");
        queries.Open(county).ShouldAllBe(flag => flag.RegionCode == "140522");
        queries.OfReturn(county, 2).ShouldBeEmpty();
        queries.Reviews(county, 2).ShouldBeEmpty();
        queries.Queue(RegionScope.Nothing).ShouldBeEmpty();
        queries.Open(RegionScope.Nothing).ShouldBeEmpty();
        queries.Reviews(RegionScope.Of("140524"), 2).ShouldHaveSingleItem();
    }

    // Return 1 has an error in slot 2 and a warning about the whole, return 2 a warning with a larger effect.
    private static WarehouseDb Flagged()
    {
        var warehouse = Seed.Warehouse(Seed.Return("阳城县市场监督管理局", "140522", "week-1"), Seed.Return("陵川县市场监督管理局", "140524", "week-1"));
        new FlagWriter(warehouse).Add(
        [
            Flag(1, "阳城县市场监督管理局", "140522") with { Severity = Severity.Error, Effect = -3 },
            Flag(1, "阳城县市场监督管理局", "140522") with { Slot = null },
            Flag(2, "陵川县市场监督管理局", "140524") with { Effect = -500 },
        ]);
        return warehouse;
    }

    private static FlagRow Flag(long id, string unit, string region) => new()
    {
        ReturnId = id,
        FormId = Seed.Form,
        Unit = unit,
        RegionCode = region,
        Year = 2023,
        Period = "week-1",
        Slot = 2,
        Severity = Severity.Warning,
        Score = 0.9,
        Detector = "rules",
        DetectorVersion = 1,
        Reason = "参与人次10少于宣讲场次46。",
        ReasonEn = "Attendance 10 is below 46 sessions.",
        Value = 10,
        OpenedAt = Noon,
    };

    private static ReviewRow Review(long id, int? slot, ReviewStatus status) => new()
    {
        ReturnId = id,
        Slot = slot,
        Status = status,
        ReportedValue = 10,
        CorrectedValue = status is ReviewStatus.Corrected ? 46 : null,
        Reviewer = "审核员示例",
        ReviewedAt = Noon.AddDays(1),
    };
}
