using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Tests.Commands;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Ingest.Tests.Loading;

public class JudgedOnIngestTests
{
    [Fact]
    public void What_comes_into_a_checked_warehouse_is_judged_at_once()
    {
        using var folder = new TempFolder();
        var (file, returns) = (folder.File("w.duckdb"), folder.File("returns"));
        CommandRun.Of("generate", "--form", "jincheng-2023", "--units", "4", "--formats", "txt", "-o", returns).Code.ShouldBe(ExitCodes.Done);
        var paths = Directory.GetFiles(returns, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        paths.Count.ShouldBeGreaterThan(8);
        var first = CommandRun.Of((string[])["ingest", .. paths.SkipLast(1), "--warehouse", file]);
        first.Error.ShouldNotContain("疑点", Case.Sensitive, "nothing was learned yet");
        CommandRun.Of("check", "--warehouse", file).Code.ShouldBe(ExitCodes.Done);
        CommandRun.Of("ingest", paths[^1], "--warehouse", file).Error.ShouldContain("疑点已随之更新：新增 ");
        CommandRun.Of("ingest", paths[^1], "--warehouse", file).Error.ShouldNotContain("疑点", Case.Sensitive, "nothing new");
    }
}
