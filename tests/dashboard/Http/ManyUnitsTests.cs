using System.Globalization;
using SafetyMonth.Dashboard.Tests.Seeding;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Http;

/// <summary>A county with more units than anybody reads in one table.</summary>
public sealed class ManyUnitsTests : IDisposable
{
    private const int Units = 205;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safetymonth-units-");

    [Fact]
    public async Task A_page_shows_the_first_units_and_the_sum_of_all_and_a_file_has_all()
    {
        await using var dashboard = await RunningDashboard.Over(Filled());
        var page = await dashboard.Page("/indicator/lecture.sessions?region=140522&year=2023");

        var table = page.QuerySelectorAll("table").Single(table => table.TextContent.Contains($"共 {Units} 行，这里是前 200 行", StringComparison.Ordinal));
        table.QuerySelectorAll("tbody tr").Length.ShouldBe(201);
        table.QuerySelector("tbody tr:last-child")!.TextContent.ShouldContain(Enumerable.Range(1, Units).Sum().ToString("N0", CultureInfo.InvariantCulture));
        page.QuerySelectorAll("figcaption").ShouldContain(caption => caption.TextContent.Contains("最多的 40 个", StringComparison.Ordinal));
        var id = table.Id!["table-".Length..];
        var file = await dashboard.Client.GetStringAsync(new Uri($"/indicator/lecture.sessions?region=140522&year=2023&format=csv&table={id}", UriKind.Relative));
        file.Split('\n').Count(line => line.Contains("号示例局", StringComparison.Ordinal)).ShouldBe(Units);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Filled()
    {
        var path = Path.Combine(folder.FullName, "w.duckdb");
        using var warehouse = WarehouseDb.Open(path).Warehouse!;
        new DimensionLoader(warehouse).Load(Catalogue.Dimensions);
        new ReturnLoader(warehouse).Load([.. Enumerable.Range(1, Units).Select(Return)]);
        return path;
    }

    private static ReturnRecord Return(int number) => new(
        new FileRecord($"{number}", $"{number}.docx", $"/inbox/{number}.docx", "docx", 10_000), 0, "jincheng-2023", $"第{number}号示例局", "140522", 2023, "final", Basis.Increment,
        [new FigureRecord(1, "lecture.sessions", SlotKind.Count, SlotStatus.Reported, number) { Raw = $"{number}" }]);
}
