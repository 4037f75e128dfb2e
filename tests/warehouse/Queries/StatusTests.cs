using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Warehouse.Tests.Queries;

public class StatusTests
{
    private const string Unit = "阳城县市场监督管理局";
    private static readonly DateTime YearsEnd = new(2023, 12, 31);

    [Theory]
    [InlineData("2023-06-07", null, "on-time")]
    [InlineData("2023-06-08", null, "late")]
    [InlineData(null, null, "undated")]
    [InlineData("2023-06-01", "2023-06-07T18:00:00", "on-time")]
    [InlineData("2023-06-01", "2023-06-07T18:00:01", "late")]
    public void A_return_is_judged_by_its_arrival_and_else_by_its_date_of_filling_in(string? filled, string? received, string state)
    {
        var record = Seed.Return(Unit, "140522", "week-1", filled: filled) with { ReceivedAt = received is null ? null : DateTime.Parse(received, System.Globalization.CultureInfo.InvariantCulture) };
        Week1(YearsEnd, record).State.ShouldBe(state);
    }

    [Fact]
    public void A_correction_after_the_deadline_does_not_make_a_punctual_unit_late()
    {
        var week = Week1(YearsEnd, Seed.Return(Unit, "140522", "week-1", 1, filled: "2023-06-07"), Seed.Return(Unit, "140522", "week-1", 2, filled: "2023-06-20"));
        (week.State, week.Revisions, week.ReturnId).ShouldBe(("on-time", 2, 2L));
    }

    [Fact]
    public void Nobody_is_late_before_the_deadline()
    {
        Week1(new DateTime(2023, 6, 7, 18, 0, 0), Seed.Return(Unit, "140522", "week-2")).State.ShouldBe("missing");
        Week1(new DateTime(2023, 6, 7, 17, 59, 0), Seed.Return(Unit, "140522", "week-2")).State.ShouldBe("not-due");
    }

    [Fact]
    public void A_county_that_never_reported_is_expected_by_its_region()
    {
        using var warehouse = Seed.Warehouse(Seed.Return(Unit, "140522", "week-1"));
        new WarehouseQueries(warehouse).Status(RegionScope.All, Seed.Form, 2023, YearsEnd).Where(row => row.Period == "final")
            .Select(row => $"{row.RegionName} {row.Unit} {row.ExpectedBy} {row.State}")
            .ShouldBe(["城区  region missing", $"阳城县 {Unit} return missing", "陵川县  region missing"]);
    }

    private static ReportingStatus Week1(DateTime now, params IEnumerable<ReturnRecord> returns)
    {
        using var warehouse = Seed.Warehouse(returns);
        return new WarehouseQueries(warehouse).Status(RegionScope.Of("140522"), Seed.Form, 2023, now).Single(row => row.Period == "week-1");
    }
}
