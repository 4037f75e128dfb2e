using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Tests.Commands;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Ingest.Tests.Loading;

public class StatusCommandTests
{
    [Fact]
    public void It_shows_who_has_reported_which_period()
    {
        using var folder = new TempFolder();
        var warehouse = folder.File("w.duckdb");
        File.WriteAllText(folder.File("facts.csv"),
            "form,unit,region_code,period,slot,value,received_at\n" +
            "jincheng-2023,阳城县局,140522,week-1,1,5,2023-06-07T09:00:00\n" +
            "jincheng-2023,阳城县局,140522,week-2,1,6,2023-06-15T09:00:00\n");
        CommandRun.Of("import", folder.File("facts.csv"), "--warehouse", warehouse).Code.ShouldBe(ExitCodes.Done);
        var run = CommandRun.Of("status", "--warehouse", warehouse, "--form", "jincheng-2023");
        run.Out.Split('\n').Single(line => line.Contains("阳城县市场监督管理局", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ShouldBe(["阳城县", "阳城县市场监督管理局", "按时", "迟报", "缺报", "缺报", "缺报"]);
        CommandRun.Of("status", "--warehouse", warehouse, "--form", "jincheng-2023", "--format", "csv").Out
            .ShouldContain("140522,阳城县,阳城县市场监督管理局,week-2,2023-06-14T18:00:00,late,false,2023-06-15T09:00:00\n");
    }

    [Fact]
    public void A_form_that_is_not_known_and_a_warehouse_that_is_not_there_are_told()
    {
        using var folder = new TempFolder();
        CommandRun.Of("status", "--warehouse", folder.File("w.duckdb"), "--form", "nowhere").Code.ShouldBe(ExitCodes.WrongUsage);
        var run = CommandRun.Of("status", "--warehouse", folder.File("w.duckdb"), "--form", "jincheng-2023");
        run.Code.ShouldBe(ExitCodes.InputFailed);
        run.Error.ShouldContain("找不到数据仓库");
    }
}
