using Dapper;
using SafetyMonth.Warehouse.Export;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Loading;

public class StatementTests
{
    [Fact]
    public void A_statement_never_changes_a_total()
    {
        using var warehouse = Seed.Warehouse(Seed.Return("阳城县市场监督管理局", "140522", "final", lectures: 12));
        var before = Totals(warehouse);
        new StatementLoader(warehouse).Load([Source(5000), Source(255) with { Basis = SourceBasis.Published, RegionCode = "100000" }]);
        Totals(warehouse).ShouldBe(before);
        var stated = new WarehouseQueries(warehouse).Statements(RegionScope.All, new FigureFilter { Indicator = "lecture.sessions" });
        stated.Select(one => one.Value).ShouldBe([5000, 255], ignoreOrder: true);
    }

    [Fact]
    public void The_same_again_changes_nothing_and_other_content_under_the_name_is_a_revision()
    {
        using var warehouse = Seed.Warehouse();
        var loader = new StatementLoader(warehouse);
        loader.Load([Source(255)])[0].Outcome.ShouldBe(LoadOutcome.Loaded);
        var before = Contents.Of(warehouse);
        loader.Load([Source(255), Source(255)]).Select(one => one.Outcome).ShouldBe([LoadOutcome.Unchanged, LoadOutcome.Unchanged]);
        loader.Load([Source(255, name: "副本.docx") with { Title = "改名" }])[0].Outcome.ShouldBe(LoadOutcome.Unchanged, "the same bytes under another name");
        Contents.Of(warehouse).ShouldBe(before);

        loader.Load([Source(260, hash: "b")])[0].Outcome.ShouldBe(LoadOutcome.Revised);
        new WarehouseQueries(warehouse).Statements(RegionScope.All).ShouldHaveSingleItem().Value.ShouldBe(260);
        using var connection = warehouse.Connect();
        connection.Query<string>("select revision || ' ' || is_current from sources order by 1").ShouldBe(["1 false", "2 true"]);
    }

    [Fact]
    public void Two_counties_reports_of_the_same_file_name_are_two_sources()
    {
        using var warehouse = Seed.Warehouse();
        var other = Source(8, hash: "b") with { Title = "陵川县总结", RegionCode = "140524" };
        new StatementLoader(warehouse).Load([Source(255), other]).Select(one => one.Outcome).ShouldBe([LoadOutcome.Loaded, LoadOutcome.Loaded]);
    }

    [Fact]
    public void A_viewer_sees_prose_of_his_regions_and_all_that_was_published()
    {
        using var warehouse = Seed.Warehouse();
        new StatementLoader(warehouse).Load([Source(1), Source(2, hash: "b") with { Basis = SourceBasis.Published, RegionCode = "100000" }]);
        var queries = new WarehouseQueries(warehouse);
        queries.Statements(RegionScope.Of("140800")).Select(one => one.Value).ShouldBe([2]);
        queries.Statements(RegionScope.Of("140500")).Select(one => one.Value).ShouldBe([1, 2], ignoreOrder: true);
        queries.Statements(RegionScope.Of("140500"), basis: SourceBasis.Prose).ShouldHaveSingleItem().RegionName.ShouldBe("阳城县");
    }

    private static string Totals(WarehouseDb warehouse) => string.Join('\n', new ExportQueries(warehouse, RegionScope.All).Comparison(null));

    private static SourceRecord Source(long lectures, string hash = "a", string name = "总结.docx") => new(
        new FileRecord(hash, name, "/inbox/" + name, "docx", 100), SourceBasis.Prose, "阳城县2023年总结", null, 2023, "140522",
        [new StatementRecord("开展宣讲活动", lectures, "场", false, $"{lectures}场") { Indicator = "lecture.sessions", Sentence = $"开展宣讲活动{lectures}场。", Place = "第2段 第7字" }]);
}
