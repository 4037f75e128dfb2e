using System.Text;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Reading.Isolation;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Reading.Isolation;

public class WorkerTests
{
    private const string Page = "<html><table><tr><td>宣讲<td>12</table></html>";

    private static readonly WorkerLimits Short = WorkerLimits.Usual with { Time = TimeSpan.FromMilliseconds(900), Processor = TimeSpan.FromMilliseconds(300) };

    [Fact]
    public void A_worker_reads_what_this_process_would_read()
    {
        using var pool = new WorkerPool(WorkerProgram.Own, WorkerLimits.Usual);
        foreach (var (name, bytes) in new[] { ("a.html", Encoding.UTF8.GetBytes(Page)), ("a.xls", Reads.Fixture("merges-dates-hidden-errors.xls")), ("a.md", "# 统计表"u8.ToArray()) })
        {
            var (here, apart) = (DocumentReader.ReadHere(name, bytes).Document!, pool.Read(name, bytes).Document.ShouldNotBeNull());
            (apart.Name, apart.Hash, apart.Format).ShouldBe((here.Name, here.Hash, here.Format));
            apart.Problems.ShouldBe(here.Problems);
            apart.Tables().SelectMany(table => table.Spelled()).ShouldBe(here.Tables().SelectMany(table => table.Spelled()));
            apart.Paragraphs().ShouldBe(here.Paragraphs());
        }
    }

    [Fact]
    public void One_worker_reads_file_after_file()
    {
        using var worker = WorkerProcess.Start(WorkerProgram.Own.ShouldNotBeNull(), WorkerLimits.Usual).ShouldNotBeNull();
        for (var i = 0; i < 20; i++)
            worker.Read($"{i}.html", Encoding.UTF8.GetBytes(Page)).Document.ShouldNotBeNull().Name.ShouldBe($"{i}.html");
        worker.IsAlive.ShouldBeTrue();
    }

    [Theory]
    [InlineData("sleep", "60", ProblemCodes.LimitExceeded, "秒仍未完成")]
    [InlineData("sh", "-c|while :; do :; done", ProblemCodes.LimitExceeded, "秒仍未完成")]
    [InlineData("false", "", ProblemCodes.FileDamaged, "意外退出")]
    [InlineData("sh", "-c|kill -SEGV $$", ProblemCodes.FileDamaged, "意外退出")]
    [InlineData("sh", "-c|exit 3", ProblemCodes.LimitExceeded, "内存超过")]
    [InlineData("sh", "-c|cat >/dev/null & while :; do echo noise >&2; done", ProblemCodes.LimitExceeded, "秒仍未完成")]
    public void A_hang_or_a_crash_costs_one_file(string program, string arguments, string code, string words)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs a Unix shell");
        using var pool = new WorkerPool(new WorkerProgram(program, arguments.Split('|', StringSplitOptions.RemoveEmptyEntries)), Short);

        for (var i = 0; i < 2; i++)
        {
            var failure = pool.Read("坏.html", new byte[1_000_000]).Failure.ShouldNotBeNull();
            (failure.Code, failure.Message.Contains(words), failure.Message.Contains("“坏.html”"), failure.Remedy is null).ShouldBe((code, true, true, false));
        }
    }

    [Fact]
    public void A_worker_that_takes_too_much_memory_is_killed()
    {
        using var pool = new WorkerPool(WorkerProgram.Own, WorkerLimits.Usual with { MemoryBytes = 1024 });
        var failure = pool.Read("大.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("| 宣讲 | 12 |\n", 30_000)))).Failure.ShouldNotBeNull();

        failure.Message.ShouldContain("内存超过");
    }

    [Fact]
    public void A_heap_that_is_full_ends_the_worker_and_not_us()
    {
        using var pool = new WorkerPool(WorkerProgram.Own, WorkerLimits.Usual with { HeapBytes = 12 * 1024 * 1024 });

        pool.Read("大.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("| 宣讲 | 12 |\n", 40_000)))).Failure.ShouldNotBeNull().Remedy.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Where_no_worker_can_be_started_the_file_is_refused_with_a_remedy_and_not_read_unprotected()
    {
        foreach (var program in new[] { null, new WorkerProgram("/none/such", []) })
        {
            using var pool = new WorkerPool(program, WorkerLimits.Usual);
            var failure = pool.Read("a.html", Encoding.UTF8.GetBytes(Page)).Failure.ShouldNotBeNull();
            (failure.Code, failure.Remedy is null).ShouldBe((ProblemCodes.ProgramMissing, false));
        }
    }
}
