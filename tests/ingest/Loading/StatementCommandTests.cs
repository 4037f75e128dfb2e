using System.Text.Json;
using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Tests.Commands;
using SafetyMonth.Warehouse.Export;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Loading;

public class StatementCommandTests
{
    private const string Report = "阳城县2023年“安全生产月”活动总结\n全县共开展宣讲活动255场，参与15483人次。\n曝光问题隐患77条，整改率100%。\n下一步计划再开展宣讲20场。";

    [Fact]
    public void A_report_in_prose_is_loaded_apart_from_every_total_and_once_only()
    {
        using var folder = new TempFolder();
        var (inbox, warehouse) = (folder.File("inbox"), folder.File("w.duckdb"));
        Directory.CreateDirectory(inbox);
        File.WriteAllText(Path.Combine(inbox, "总结.txt"), Report);

        var first = CommandRun.Of("ingest", inbox, "--warehouse", warehouse, "--format", "json");
        first.Code.ShouldBe(ExitCodes.Done, first.Error);
        var line = JsonDocument.Parse(first.Out).RootElement;
        line.GetProperty("outcome").GetString().ShouldBe("loaded");
        line.GetProperty("prose").GetProperty("figures").GetInt32().ShouldBe(3);

        CommandRun.Of("ingest", inbox, "--warehouse", warehouse).Out.ShouldStartWith("新装入 0 份，未变 1 份，更正 0 份；");
        File.WriteAllText(Path.Combine(inbox, "总结.txt"), Report.Replace("255", "265", StringComparison.Ordinal));
        CommandRun.Of("ingest", inbox, "--warehouse", warehouse).Out.ShouldStartWith("新装入 0 份，未变 0 份，更正 1 份；");

        using var opened = WarehouseDb.Open(warehouse).Warehouse!;
        var queries = new WarehouseQueries(opened);
        var stated = queries.Statements(RegionScope.All);
        stated.Select(one => $"{one.RegionName} {one.Year} {one.Measure} {one.Value}{one.Unit} {one.Indicator}").ShouldBe(
            ["阳城县 2023 开展宣讲活动 265场 lecture.sessions", "阳城县 2023 宣讲活动参与 15483人次 lecture.attendance", "阳城县 2023 曝光问题隐患 77条 hazard.exposed"]);
        new ExportQueries(opened, RegionScope.All).Comparison(null).ShouldBeEmpty();
    }

    [Fact]
    public void The_published_totals_that_come_with_the_project_are_imported_as_reference()
    {
        using var folder = new TempFolder();
        var (file, warehouse) = (Path.Combine(Repository.Root, "data-samples", "published", "published.csv"), folder.File("w.duckdb"));
        var first = CommandRun.Of("import", file, "--warehouse", warehouse);
        first.ShouldBe(new CommandRun(ExitCodes.Done, "新装入 5 份，未变 0 份，更正 0 份；0 行有误未导入。\n", ""));
        CommandRun.Of("import", file, "--warehouse", warehouse).Out.ShouldStartWith("新装入 0 份，未变 5 份");

        using var opened = WarehouseDb.Open(warehouse).Warehouse!;
        var published = new WarehouseQueries(opened).Statements(RegionScope.Nothing, basis: SourceBasis.Published);
        published.Count.ShouldBe(22);
        published.Where(one => one.Indicator == "hazard.exposed").Select(one => (one.Year, one.Value, one.Scope, one.RegionCode, one.Approximate))
            .ShouldBe([(2022, 10_200, "全国", "100000", true), (2021, 77_000, "全国", "100000", true)]);
        published.Count(one => one.RegionCode == "320000").ShouldBe(3);
        published.ShouldAllBe(one => one.Title != null && one.Theme != null);
    }

    [Fact]
    public void A_bad_line_of_published_totals_is_told_and_left_out()
    {
        using var folder = new TempFolder();
        var file = folder.File("p.csv");
        File.WriteAllText(file, "year,scope,measure,value,unit,approx,source_title,theme,indicator\n2021,全国,曝光隐患,约七万,条,true,示例,,\n2021,全国,曝光隐患,70000,条,true,示例,,没有的指标\n2021,全国,曝光隐患,70000,条,true,示例,,\n");
        var run = CommandRun.Of("import", file, "--warehouse", folder.File("w.duckdb"));
        run.Code.ShouldBe(ExitCodes.InputFailed);
        run.Out.ShouldBe("新装入 1 份，未变 0 份，更正 0 份；2 行有误未导入。\n");
        run.Error.ShouldContain("第2行");
        run.Error.ShouldContain("没有的指标");
    }
}
