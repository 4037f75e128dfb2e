using System.Diagnostics;
using System.Text.Json;
using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Tests.Commands;
using SafetyMonth.Warehouse.Tests.Seeding;

namespace SafetyMonth.Ingest.Tests.Loading;

public class IngestCommandTests
{
    [Fact]
    public void A_second_run_changes_nothing()
    {
        using var folder = new TempFolder();
        var (inbox, warehouse) = (Inbox.Fill(folder), folder.File("w.duckdb"));
        var first = CommandRun.Of("ingest", inbox, "--warehouse", warehouse);
        first.Code.ShouldBe(ExitCodes.Done, first.Error);
        var before = Inbox.Contents(warehouse);
        var second = CommandRun.Of("ingest", inbox, "--warehouse", warehouse);
        second.Out.ShouldStartWith("新装入 0 份，未变 ");
        second.Out.ShouldContain("更正 0 份；失败 0 个文件");
        Inbox.Contents(warehouse).ShouldBe(before);
    }

    [Fact]
    public void A_bad_file_is_named_with_its_reason_and_the_others_are_loaded()
    {
        using var folder = new TempFolder();
        var inbox = Inbox.Fill(folder, 1, "docx");
        var files = Directory.EnumerateFiles(inbox, "*.docx", SearchOption.AllDirectories).Count();
        File.WriteAllBytes(Path.Combine(inbox, "0-损坏.docx"), [0x50, 0x4B, 3, 4, 1, 2, 3]);
        File.WriteAllText(Path.Combine(inbox, "0-通知.txt"), "关于召开会议的通知。请各单位准时参加。");
        File.WriteAllText(Path.Combine(inbox, "README.md"), "说明");
        var run = CommandRun.Of("ingest", inbox, "--warehouse", folder.File("w.duckdb"));
        run.Code.ShouldBe(ExitCodes.InputFailed);
        run.Out.ShouldContain("失败 2 个文件，跳过 ");
        run.Error.ShouldContain("0-损坏.docx");
        run.Error.ShouldContain("0-通知.txt”中没有找到已知的统计表");
        run.Out.ShouldStartWith($"新装入 {files} 份，");
    }

    [Fact]
    public void Json_gives_one_line_a_file_in_the_order_of_their_paths()
    {
        using var folder = new TempFolder();
        var inbox = Inbox.Fill(folder, 1);
        File.WriteAllText(Path.Combine(inbox, "zz.csv"), "a,b");
        var run = CommandRun.Of("ingest", inbox, "--warehouse", folder.File("w.duckdb"), "--format", "json");
        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.Select(line => line.GetProperty("file").GetString()!).ShouldBe(Directory.EnumerateFiles(inbox, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        lines[^1].GetProperty("outcome").GetString().ShouldBe("skipped");
        lines[0].GetProperty("returns")[0].GetProperty("form").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void A_file_that_does_not_exist_is_a_failure_and_no_warehouse_means_wrong_usage()
    {
        using var folder = new TempFolder();
        CommandRun.Of("ingest", folder.File("none.docx"), "--warehouse", folder.File("w.duckdb")).Code.ShouldBe(ExitCodes.InputFailed);
        CommandRun.Of("ingest", folder.File("none.docx")).ShouldBe(new CommandRun(ExitCodes.WrongUsage, "", "缺少选项 --warehouse\n用法见：safetymonth ingest --help\n"));
    }

    [Fact]
    public void An_ingest_that_was_killed_at_any_moment_and_run_again_gives_the_same_warehouse()
    {
        using var folder = new TempFolder();
        var inbox = Inbox.Fill(folder, 6, "docx", "txt");
        CommandRun.Of("ingest", inbox, "--warehouse", folder.File("whole.duckdb")).Code.ShouldBe(ExitCodes.Done);
        var expected = Inbox.Contents(folder.File("whole.duckdb"));
        var random = new Random();
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var warehouse = folder.File($"killed-{attempt}.duckdb");
            var patience = random.Next(200, 2500);
            StartAndKill(inbox, warehouse, patience);
            CommandRun.Of("ingest", inbox, "--warehouse", warehouse).Code.ShouldBe(ExitCodes.Done);
            Inbox.Contents(warehouse).ShouldBe(expected, $"killed after {patience} ms");
        }
    }

    private static void StartAndKill(string inbox, string warehouse, int patience)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { typeof(SafetyMonthCommand).Assembly.Location, "ingest", inbox, "--warehouse", warehouse })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.WaitForExit(patience);
        process.Kill();
        process.WaitForExit();
    }
}
