using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Processes;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Loading;

public class FailureTests
{
    private static readonly FailureRecord Damaged = new("收件/a.docx", "aa", new Problem(ProblemCodes.FileDamaged, "文件已损坏。", null, "请重新报送。"), "aa-a.docx");

    [Fact]
    public void A_failure_is_kept_once_and_resolved_when_the_same_content_is_loaded()
    {
        using var warehouse = Seed.Warehouse();
        var failures = new FailureLoader(warehouse);
        failures.Load([Damaged]);
        failures.Load([Damaged with { Path = "收件/b.docx", Kept = null, Reason = new Problem(ProblemCodes.FormUnknown, "未知。", null, "请…") }]);

        var open = Listed(warehouse).ShouldHaveSingleItem();
        (open.Path, open.Code, open.Tries, open.Kept).ShouldBe(("收件/b.docx", ProblemCodes.FormUnknown, 2, "aa-a.docx"));

        failures.Resolve(["aa"], []).ShouldHaveSingleItem().Kept.ShouldBe("aa-a.docx");
        Listed(warehouse).ShouldBeEmpty();
        var resolved = Listed(warehouse, resolved: true).ShouldHaveSingleItem();
        (resolved.ResolvedAt is null, resolved.Kept, resolved.FirstSeen).ShouldBe((false, null, open.FirstSeen));
        failures.Kept().ShouldBeEmpty();

        failures.Load([Damaged]);
        Listed(warehouse).ShouldHaveSingleItem().Tries.ShouldBe(3);
    }

    [Fact]
    public void Of_a_file_that_could_not_be_read_at_all_the_place_is_known()
    {
        using var warehouse = Seed.Warehouse();
        var failures = new FailureLoader(warehouse);
        var unread = new FailureRecord("收件/锁.docx", null, Damaged.Reason);
        failures.Load([unread, unread with { Path = "收件/锁2.docx" }]);
        failures.Load([unread]);
        Listed(warehouse).Count.ShouldBe(2);

        failures.Resolve([], ["收件/锁.docx"]).Count.ShouldBe(1);
        failures.Resolve(["zz"], ["收件/无.docx"]).ShouldBeEmpty();
        Listed(warehouse).ShouldHaveSingleItem().Path.ShouldBe("收件/锁2.docx");
    }

    [Fact]
    public void Of_a_run_that_was_killed_every_failure_has_its_copy_whole()
    {
        using var folder = new TempFolder();
        var path = folder.File("w.duckdb");
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using (var other = OtherProcess.Failing(path))
            {
                Thread.Sleep(Random.Shared.Next(50, 500));
                other.Kill();
            }
            using var warehouse = WarehouseDb.Open(path).Warehouse!;
            var files = new FailedFiles(path);
            Listed(warehouse).ShouldAllBe(failure => files.Read(failure.Kept!, failure.Hash) != null);
            files.Sweep(new FailureLoader(warehouse).Kept());
            (Directory.Exists(path + ".failed") ? Directory.GetFiles(path + ".failed").Length : 0).ShouldBe(new FailureLoader(warehouse).Kept().Count);
        }
    }

    private static IReadOnlyList<FailureRow> Listed(WarehouseDb warehouse, bool resolved = false) => new WarehouseQueries(warehouse).Failures(RegionScope.All, null, resolved);
}
