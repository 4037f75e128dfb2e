using System.Text;
using Dapper;
using DuckDB.NET.Data;
using SafetyMonth.Warehouse.Export;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Warehouse.Tests.Export;

public class ExportQueriesTests
{
    [Fact]
    public void Figures_are_written_as_parquet_with_their_types()
    {
        using var folder = new TempFolder();
        var (path, warehouse) = (folder.File("it's.parquet"), Filled(folder));
        using (var opened = WarehouseDb.Open(warehouse, new WarehouseOptions { ReadOnly = true, WritesTo = path }).Warehouse!)
            new ExportQueries(opened, RegionScope.All, new FigureFilter { Region = "140522" }).FactsParquet(revisions: false, path);

        Encoding.ASCII.GetString(File.ReadAllBytes(path), 0, 4).ShouldBe("PAR1");
        using var reader = new DuckDBConnection("Data Source=:memory:");
        reader.Open();
        var source = $"'{path.Replace("'", "''", StringComparison.Ordinal)}'";
        reader.ExecuteScalar<long>($"select sum(value)::bigint from {source} where indicator = 'lecture.sessions'").ShouldBe(7);
        reader.ExecuteScalar<long>($"select count(*) from {source} where region_code <> '140522'").ShouldBe(0);
        reader.Query<string>($"select column_type from (describe select value from {source})").Single().ShouldBe("BIGINT");
    }

    [Fact]
    public void No_other_file_can_be_written_or_read()
    {
        using var folder = new TempFolder();
        var (allowed, warehouse) = (folder.File("a.parquet"), Filled(folder));
        File.WriteAllText(folder.File("secret.csv"), "a\n1\n");
        using var opened = WarehouseDb.Open(warehouse, new WarehouseOptions { ReadOnly = true, WritesTo = allowed }).Warehouse!;
        Should.Throw<DuckDBException>(() => new ExportQueries(opened, RegionScope.All).FlagsParquet(folder.File("b.parquet")));
        File.Exists(folder.File("b.parquet")).ShouldBeFalse();
        using var connection = opened.Connect();
        Should.Throw<DuckDBException>(() => connection.Execute($"select * from read_csv('{folder.File("secret.csv")}')"));
        Should.Throw<DuckDBException>(() => connection.Execute("set enable_external_access = true"));
        Should.Throw<DuckDBException>(() => connection.Execute("set allowed_paths = ['/etc/hostname']"));
    }

    [Fact]
    public void A_comparison_says_what_is_not_asked_and_whom_a_total_covers()
    {
        using var warehouse = Seed.Warehouse(
            Seed.Return("阳城县局", "140522", "final", lectures: 7), Seed.Return("陵川县局", "140524", "final", lectures: null),
            Seed.Return("盐湖区局", "140802", "final", lectures: 2, form: "yuncheng-2023"));
        var rows = new ExportQueries(warehouse, RegionScope.All).Comparison("140000").ToList();
        var lectures = rows.Single(row => row is { RegionCode: "140500", Indicator: "lecture.sessions" });
        (lectures.Status, lectures.Value, lectures.UnitsAsked, lectures.UnitsReported, lectures.UnitsBlank, lectures.UnitsMissing).ShouldBe(("reported", 7L, 3L, 1L, 1L, 1L));
        var hazards = rows.Single(row => row is { RegionCode: "140800", Indicator: "hazard.found" });
        (hazards.Status, hazards.Value, hazards.UnitsAsked).ShouldBe(("not-asked", null, 0L));
    }

    [Fact]
    public void Only_the_regions_in_scope_are_taken_out()
    {
        using var warehouse = Seed.Warehouse(Seed.Return("阳城县局", "140522", "final", lectures: 7), Seed.Return("陵川县局", "140524", "final", lectures: 5));
        var rows = new ExportQueries(warehouse, RegionScope.Of("140522")).Comparison("140500").ToList();
        rows.Select(row => row.RegionCode).Distinct().ShouldBe(["140522"]);
    }

    private static string Filled(TempFolder folder)
    {
        var path = folder.File("w.duckdb");
        using var warehouse = WarehouseDb.Open(path).Warehouse!;
        new DimensionLoader(warehouse).Load(Seed.Dimensions);
        new ReturnLoader(warehouse).Load([Seed.Return("阳城县局", "140522", "final", lectures: 7), Seed.Return("陵川县局", "140524", "final", lectures: 5)]);
        return path;
    }
}
