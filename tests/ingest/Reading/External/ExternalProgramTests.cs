using System.Text;
using SafetyMonth.Ingest.Reading.External;
using SafetyMonth.Ingest.Tests.Reading.Samples;

namespace SafetyMonth.Ingest.Tests.Reading.External;

public class ExternalProgramTests
{
    private static readonly ProgramLimits Limits = new(TimeSpan.FromSeconds(20), 1_000, 512 * 1024 * 1024);

    [Fact]
    public void Arguments_reach_the_program_as_they_are()
    {
        Office.Needs("printf");

        var run = Run("printf", Limits, "%s|", "a b", "$HOME", "`id`", "x;y");

        (run.IsSuccess, Encoding.UTF8.GetString(run.Output.Span)).ShouldBe((true, "a b|$HOME|`id`|x;y|"));
    }

    [Fact]
    public void A_program_that_runs_on_is_killed()
    {
        Office.Needs("sleep");

        Run("sleep", Limits with { Time = TimeSpan.FromMilliseconds(200) }, "1000").End.ShouldBe(ProgramEnd.OutOfTime);
    }

    [Fact]
    public void A_program_that_writes_without_end_is_killed()
    {
        Office.Needs("yes");

        Run("yes", Limits).End.ShouldBe(ProgramEnd.TooMuchOutput);
    }

    [Fact]
    public void A_program_that_waits_for_input_gets_none()
    {
        Office.Needs("cat");

        Run("cat", Limits).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void A_program_that_takes_too_much_memory_fails_by_itself()
    {
        Office.Needs("prlimit", "head", "sort");

        var run = Run("sh", Limits with { MemoryBytes = 32 * 1024 * 1024 }, "-c", "head -c 200000000 /dev/zero | sort -S 150M >/dev/null");

        (run.End, run.IsSuccess).ShouldBe((ProgramEnd.Finished, false));
    }

    [Fact]
    public void A_program_is_looked_for_in_absolute_folders_only()
    {
        using var folder = new ScratchFolder();
        folder.Write("tool", "x"u8);

        new ProgramLocator(folder.Path).Find("other", "tool").ShouldBe(folder.File("tool"));
        new ProgramLocator(".:bin").Find("tool").ShouldBeNull();
        new ProgramLocator("").Find("tool").ShouldBeNull();
    }

    private static ProgramRun Run(string program, ProgramLimits limits, params string[] arguments)
        => ExternalProgram.Run(ProgramLocator.OnPath.Find(program).ShouldNotBeNull(), arguments, Path.GetTempPath(), limits);
}
