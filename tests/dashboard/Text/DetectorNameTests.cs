using System.Text.RegularExpressions;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Tests.Text;

public partial class DetectorNameTests
{
    [Fact]
    public void Every_detector_and_every_kind_of_evidence_has_a_name_in_both_languages()
    {
        var names = Directory.EnumerateFiles(Source(), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => (file.EndsWith("BlockSurprise.cs", StringComparison.Ordinal) ? Changes() : Names()).Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["name"].Value).ToHashSet();

        names.ShouldContain("cells");
        names.ShouldContain("slip");
        names.ShouldContain("carried");
        names.Where(name => !Messages.All.ContainsKey($"detector.{name}")).ShouldBeEmpty();
    }

    private static string Source([System.Runtime.CompilerServices.CallerFilePath] string here = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "warehouse", "Checking"));

    // What a detector or an evidence calls itself.
    [GeneratedRegex("Name => \"(?<name>[a-z-]+)\"")]
    private static partial Regex Names();

    // What the changes of a block are called.
    [GeneratedRegex("(?:=> |return \\()\"(?<name>[a-z-]+)\"")]
    private static partial Regex Changes();
}
