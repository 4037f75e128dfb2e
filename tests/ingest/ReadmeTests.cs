using SafetyMonth.Ingest.Tests.Commands;

namespace SafetyMonth.Ingest.Tests;

/// <summary>The README's example prints what the README says.</summary>
public class ReadmeTests
{
    private const string Prompt = "$ safetymonth ";

    [Theory]
    [InlineData("README.md")]
    public void The_example_prints_what_is_shown(string readme)
    {
        var root = Repository.Root;
        var lines = File.ReadAllLines(Path.Combine(root, readme));
        var start = Array.FindIndex(lines, line => line.StartsWith(Prompt, StringComparison.Ordinal));
        start.ShouldBeGreaterThan(0);
        var shown = lines.Skip(start + 1).TakeWhile(line => line != "…").ToArray();
        var words = lines[start][Prompt.Length..].Split(' ');
        words[^1] = Path.Combine(root, words[^1]);

        var run = CommandRun.Of(words);

        run.Code.ShouldBe(0);
        run.Out.Split('\n').Skip(1).Take(shown.Length - 1).Select(line => line.TrimEnd()).ShouldBe(shown.Skip(1).Select(line => line.TrimEnd()));
    }
}
