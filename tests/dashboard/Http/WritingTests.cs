using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Http;

/// <summary>The dashboard owns its warehouse: it writes, and what it wrote is on the next page.</summary>
public class WritingTests
{
    [Fact]
    public async Task What_was_written_is_on_the_next_page_which_has_another_tag()
    {
        await using var dashboard = new RunningDashboard();
        await dashboard.InitializeAsync();
        var (before, text) = await Forms(dashboard);
        text.ShouldNotContain("新来的表样");
        (await Forms(dashboard)).Tag.ShouldBe(before, "nothing was written");

        var writer = dashboard.Services.GetRequiredService<WarehouseWriter>();
        var form = new FormRecord("new-2024", "新来的表样", 2024, "140500", "示例局", "安全生产月", "sentences", Basis.Increment, false, []);
        (await writer.Write(warehouse => Load(warehouse, form))).ShouldBe((true, null));

        var (after, next) = await Forms(dashboard);
        after.ShouldNotBe(before);
        next.ShouldContain("新来的表样");
    }

    [Fact]
    public async Task Writing_begins_a_warehouse_where_there_is_none()
    {
        await using var dashboard = await RunningDashboard.Over("none.duckdb");
        (await dashboard.Page("/")).QuerySelector("h1")!.TextContent.ShouldBe("还没有数据");
        await dashboard.Services.GetRequiredService<WarehouseWriter>().Write(warehouse =>
        {
            new FailureLoader(warehouse).Load([new FailureRecord("坏文件.docx", null, new Problem(ProblemCodes.FileDamaged, "文件已损坏。"))]);
            return true;
        });
        (await dashboard.Page("/problems")).Body!.TextContent.ShouldContain("坏文件.docx");
    }

    private static bool Load(WarehouseDb warehouse, FormRecord form)
    {
        new DimensionLoader(warehouse).Load(new Dimensions([], [], [form], []));
        return true;
    }

    private static async Task<(string Tag, string Text)> Forms(RunningDashboard dashboard)
    {
        using var response = await dashboard.Client.GetAsync(new Uri("/forms", UriKind.Relative));
        return (response.Headers.ETag!.ToString(), WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }
}
