using SafetyMonth.Ingest.Commands;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Ingest.Tests.Commands;
using SafetyMonth.Ingest.Tests.Reading.Samples;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Tests.Seeding;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Loading;

public class RetryTests
{
    private static readonly byte[] Broken = "PK\u0003\u0004 no archive"u8.ToArray();

    [Fact]
    public void A_file_that_failed_is_kept_aside_with_its_reason_however_often_it_comes()
    {
        using var folder = new TempFolder();
        var warehouse = Failed(folder, ("坏 表.docx", Broken));
        var again = CommandRun.Of("ingest", folder.File("inbox"), "--warehouse", warehouse);

        again.Code.ShouldBe(ExitCodes.InputFailed);
        var failure = Open(warehouse).ShouldHaveSingleItem();
        (failure.Path, failure.Code, failure.Tries, failure.ResolvedAt, failure.Remedy is null).ShouldBe((folder.File("inbox/坏 表.docx"), ProblemCodes.FileDamaged, 2, null, false));
        Kept(warehouse).ShouldBe([failure.Kept!]);
        failure.Kept.ShouldBe($"{failure.Hash![..16]}-坏_表.docx");
        File.ReadAllBytes(Path.Combine(warehouse + ".failed", failure.Kept!)).ShouldBe(Broken);
    }

    [Fact]
    public void A_retry_takes_the_kept_copy_and_resolves_what_can_be_read_now()
    {
        using var folder = new TempFolder();
        var sound = Sound(folder);
        var warehouse = Failed(folder, ("坏.docx", Broken));
        // As if a program had been missing when the file came; the file itself is gone since.
        Remember(warehouse, "gone/第1周.docx", sound, ProblemCodes.ProgramMissing);

        var run = CommandRun.Of("ingest", "--retry", "--warehouse", warehouse);

        run.Code.ShouldBe(ExitCodes.InputFailed);
        run.Out.ShouldContain("新装入 1 份");
        run.Out.ShouldContain("以前失败、这次读入的文件 1 个");
        run.Out.ShouldContain("以前失败、仍待处理的文件 1 个");
        Open(warehouse).ShouldHaveSingleItem().Path.ShouldEndWith("坏.docx");
        Resolved(warehouse).ShouldHaveSingleItem().Path.ShouldBe("gone/第1周.docx");
        Kept(warehouse).Length.ShouldBe(1);

        var before = Inbox.Contents(warehouse);
        CommandRun.Of("ingest", "--retry", "--warehouse", warehouse).Out.ShouldContain("新装入 0 份，未变 0 份");
        Inbox.Contents(warehouse).ShouldBe(before);
        Open(warehouse).ShouldHaveSingleItem().Tries.ShouldBe(3);
    }

    [Fact]
    public void A_corrected_file_at_the_same_place_resolves_what_failed_there()
    {
        using var folder = new TempFolder();
        var sound = Sound(folder);
        var warehouse = Failed(folder, ("第1周.docx", Broken));
        File.WriteAllBytes(folder.File("inbox/第1周.docx"), sound);

        CommandRun.Of("ingest", folder.File("inbox"), "--warehouse", warehouse).Code.ShouldBe(ExitCodes.Done);

        Open(warehouse).ShouldBeEmpty();
        Kept(warehouse).ShouldBeEmpty();
        Resolved(warehouse).ShouldHaveSingleItem().Code.ShouldBe(ProblemCodes.FileDamaged);
    }

    [Fact]
    public void An_upload_resolves_nothing_by_its_name_alone()
    {
        using var folder = new TempFolder();
        var sound = Sound(folder);
        using var warehouse = WarehouseDb.Open(folder.File("w.duckdb")).Warehouse!;
        var ingest = new ReturnIngest(warehouse);
        ingest.Ingest("附件.docx", Broken)[0].Failure.ShouldNotBeNull();
        ingest.Ingest("附件.docx", sound)[0].Failure.ShouldBeNull();

        new WarehouseQueries(warehouse).Failures(RegionScope.All).ShouldHaveSingleItem().Code.ShouldBe(ProblemCodes.FileDamaged);
    }

    [Fact]
    public void An_entry_of_a_zip_is_kept_by_itself_and_one_that_cannot_be_had_stays_listed()
    {
        using var folder = new TempFolder();
        var zip = RawZip.Of(("内/坏.docx", Broken));
        var locked = new RawZip().Add("锁.docx"u8.ToArray(), Broken, encrypted: true).Finish();
        var warehouse = Failed(folder, ("附件.zip", zip), ("锁.zip", locked));

        Kept(warehouse).ShouldHaveSingleItem().ShouldEndWith("-坏.docx");
        CommandRun.Of("ingest", "--retry", "--warehouse", warehouse).Code.ShouldBe(ExitCodes.InputFailed);
        Open(warehouse).Select(failure => (failure.Path, failure.Code, failure.Tries)).ShouldBe(
            [(folder.File("inbox/锁.zip/锁.docx"), ProblemCodes.FileEncrypted, 2), (folder.File("inbox/附件.zip/内/坏.docx"), ProblemCodes.FileDamaged, 2)], ignoreOrder: true);
    }

    [Fact]
    public void A_sound_zip_in_the_place_of_a_broken_one_resolves_it()
    {
        using var folder = new TempFolder();
        var sound = Sound(folder);
        var warehouse = Failed(folder, ("附件.zip", Broken));
        File.WriteAllBytes(folder.File("inbox/附件.zip"), RawZip.Of(("第1周.docx", sound)));
        CommandRun.Of("ingest", folder.File("inbox"), "--warehouse", warehouse).Code.ShouldBe(ExitCodes.Done);

        Open(warehouse).ShouldBeEmpty();
    }

    [Fact]
    public void A_run_that_was_killed_leaves_at_most_a_copy_that_the_next_retry_removes()
    {
        using var folder = new TempFolder();
        var warehouse = Failed(folder, ("坏.docx", Broken));
        new FailedFiles(warehouse).Keep("孤.docx", new string('0', 64), Broken).ShouldNotBeNull();
        File.WriteAllText(Path.Combine(warehouse + ".failed", "x.1.2.tmp"), "half");

        CommandRun.Of("ingest", "--retry", "--warehouse", warehouse);

        Kept(warehouse).ShouldHaveSingleItem().ShouldEndWith("-坏.docx");
    }

    [Fact]
    public void A_copy_that_was_tampered_with_is_not_read()
    {
        using var folder = new TempFolder();
        var sound = Sound(folder);
        var warehouse = Failed(folder, ("坏.docx", Broken));
        File.Delete(folder.File("inbox/坏.docx"));
        File.WriteAllBytes(Path.Combine(warehouse + ".failed", Kept(warehouse).Single()), sound);

        CommandRun.Of("ingest", "--retry", "--warehouse", warehouse).Out.ShouldContain("新装入 0 份");
    }

    [Theory]
    [InlineData("../../逃.docx", "0123456789abcdef-逃.docx")]
    [InlineData("a\\b\u202E:*?\".docx", "0123456789abcdef-b_____.docx")]
    public void A_copys_name_is_harmless(string name, string kept)
    {
        using var folder = new TempFolder();
        new FailedFiles(folder.File("w.duckdb")).Keep(name, "0123456789abcdef" + new string('0', 48), Broken).ShouldBe(kept);
        Directory.GetFiles(folder.File("w.duckdb.failed")).Select(Path.GetFileName).ShouldBe([kept]);
    }

    [Fact]
    public void A_retry_needs_no_paths_and_an_ingest_does()
        => CommandRun.Of("ingest", "--warehouse", "w.duckdb").ShouldBe(
            new CommandRun(ExitCodes.WrongUsage, "", "缺少文件或文件夹；要把以前失败的文件再读一次，请用 --retry\n用法见：safetymonth ingest --help\n"));

    private static byte[] Sound(TempFolder folder)
    {
        var samples = Inbox.Fill(folder, 1, "docx");
        var bytes = File.ReadAllBytes(Directory.GetFiles(samples, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());
        Directory.Delete(samples, recursive: true);
        return bytes;
    }

    private static string Failed(TempFolder folder, params (string Name, byte[] Bytes)[] files)
    {
        Directory.CreateDirectory(folder.File("inbox"));
        foreach (var (name, bytes) in files)
            File.WriteAllBytes(folder.File($"inbox/{name}"), bytes);
        CommandRun.Of("ingest", folder.File("inbox"), "--warehouse", folder.File("w.duckdb")).Code.ShouldBe(ExitCodes.InputFailed);
        return folder.File("w.duckdb");
    }

    private static void Remember(string warehouse, string path, byte[] bytes, string code)
    {
        using var opened = WarehouseDb.Open(warehouse).Warehouse!;
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
        new FailureLoader(opened).Load([new FailureRecord(path, hash, new Problem(code, "缺程序", null, "请安装"), new FailedFiles(warehouse).Keep(path, hash, bytes))]);
    }

    private static string[] Kept(string warehouse)
        => Directory.Exists(warehouse + ".failed") ? [.. Directory.GetFiles(warehouse + ".failed").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)] : [];

    private static IReadOnlyList<FailureRow> Open(string warehouse) => Listed(warehouse, resolved: false);

    private static IReadOnlyList<FailureRow> Resolved(string warehouse) => Listed(warehouse, resolved: true);

    private static IReadOnlyList<FailureRow> Listed(string warehouse, bool resolved)
    {
        using var opened = WarehouseDb.Open(warehouse).Warehouse!;
        return new WarehouseQueries(opened).Failures(RegionScope.All, null, resolved);
    }
}
