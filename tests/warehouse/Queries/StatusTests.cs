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
    public void Another_copy_that_came_before_the_deadline_counts()
    {
        var late = Seed.Return(Unit, "140522", "week-1", file: "late.docx", filled: "2023-06-20");
        var copy = Seed.Return(Unit, "140522", "week-1", file: "early.docx", filled: "2023-06-07");
        using var warehouse = Seed.Warehouse(late);
        new ReturnLoader(warehouse).Load([copy]);
        var week = new WarehouseQueries(warehouse).Status(RegionScope.All, [Seed.Form], 2023, YearsEnd).Single(row => row.Unit == Unit && row.Period == "week-1");
        (week.State, week.Revisions).ShouldBe(("on-time", 1));
    }

    [Fact]
    public void What_is_due_is_listed_over_all_forms_the_longest_due_first_page_by_page()
    {
        using var warehouse = Seed.Warehouse(
            Seed.Return(Unit, "140522", "week-1", filled: "2023-06-07"), Seed.Return("盐湖区工业和信息化局", "140802", "week-2", form: "yuncheng-2023", filled: "2023-06-07"));
        var queries = new WarehouseQueries(warehouse);
        string[] forms = [Seed.Form, "yuncheng-2023"];
        var missing = queries.Due(RegionScope.All, forms, 2023, YearsEnd, ["missing"]);
        missing.Select(row => (row.DueAt, row.RegionCode, row.FormId)).ShouldBeInOrder();
        missing.Select(Line).ShouldBe(queries.Status(RegionScope.All, forms, 2023, YearsEnd).Where(row => row.State == "missing").Select(Line), ignoreOrder: true);
        queries.Due(RegionScope.All, forms, 2023, YearsEnd, ["missing"], page: new Page(2, 3)).Select(Line).ShouldBe(missing.Skip(2).Take(3).Select(Line));
        queries.Due(RegionScope.All, forms, 2023, YearsEnd, ["on-time", "missing"], page: new Page(0, 1)).Select(row => row.State).ShouldBe(["missing", "on-time"]);
        queries.Due(RegionScope.Of("140802"), forms, 2023, YearsEnd, ["missing"]).ShouldAllBe(row => row.FormId == "yuncheng-2023");

        static string Line(ReportingStatus row) => $"{row.FormId} {row.RegionCode} {row.Unit} {row.Period}";
    }

    [Fact]
    public void A_page_of_units_is_a_page_of_each_forms_units()
    {
        using var warehouse = Seed.Warehouse(
            Seed.Return("甲局", "140522", "week-1"), Seed.Return("乙局", "140522", "week-1"), Seed.Return("丙局", "140802", "week-1", form: "yuncheng-2023"));
        var rows = new WarehouseQueries(warehouse).Status(RegionScope.Of("140522", "140802"), [Seed.Form, "yuncheng-2023"], 2023, YearsEnd, units: new Page(0, 1));
        rows.Select(row => row.Unit).Distinct().ShouldBe(["丙局", "乙局"], ignoreOrder: true);
        rows.Where(row => row.FormId == Seed.Form).Select(row => row.Ordinal).ShouldBe(rows.Where(row => row.FormId == Seed.Form).Select(row => row.Ordinal).Order());
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
        new WarehouseQueries(warehouse).Status(RegionScope.All, [Seed.Form], 2023, YearsEnd).Where(row => row.Period == "final")
            .Select(row => $"{row.RegionName} {row.Unit} {row.ExpectedBy} {row.State}")
            .ShouldBe(["城区  region missing", $"阳城县 {Unit} return missing", "陵川县  region missing"]);
    }

    private static ReportingStatus Week1(DateTime now, params IEnumerable<ReturnRecord> returns)
    {
        using var warehouse = Seed.Warehouse(returns);
        return new WarehouseQueries(warehouse).Status(RegionScope.Of("140522"), [Seed.Form], 2023, now).Single(row => row.Period == "week-1");
    }
}
