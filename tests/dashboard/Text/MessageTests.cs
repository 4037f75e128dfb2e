using System.Text.RegularExpressions;
using SafetyMonth.Dashboard.Text;

namespace SafetyMonth.Dashboard.Tests.Text;

public partial class MessageTests
{
    [Fact]
    public void Every_message_is_there_in_both_languages_with_the_same_blanks()
    {
        foreach (var (id, texts) in Messages.All)
        {
            texts.Length.ShouldBe(2, id);
            texts.ShouldAllBe(text => text.Length > 0, id);
            Blanks(texts[0]).ShouldBe(Blanks(texts[1]), id);
        }
    }

    [Fact]
    public void Chinese_messages_are_Chinese_and_English_ones_are_not()
    {
        foreach (var (id, texts) in Messages.All.Where(pair => Han().IsMatch(pair.Value[0])))
            Han().IsMatch(Quoted().Replace(texts[1], "")).ShouldBeFalse(id);
    }

    [Fact]
    public void Every_message_is_said_somewhere_and_nothing_else_is_said()
    {
        var code = string.Concat(Directory.EnumerateFiles(Source(), "*.*", SearchOption.AllDirectories)
            .Where(file => (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)) && !file.Contains("node_modules") && !file.Contains("/obj/"))
            .Select(File.ReadAllText));
        foreach (var id in Messages.All.Keys)
            (code.Contains($"\"{id}\"") || Families(code).Any(family => id.StartsWith(family))).ShouldBeTrue(id);
        foreach (var said in Said().Matches(code).Select(match => match.Groups[1].Value))
            Messages.All.ShouldContainKey(said);
    }

    private static IEnumerable<string> Families(string code) => Family().Matches(code).Select(match => match.Groups[1].Value).Append("state.").Append("state-note.");

    private static string Source([System.Runtime.CompilerServices.CallerFilePath] string here = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "dashboard"));

    private static string Blanks(string text) => string.Join(',', Blank().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\$""([a-z-]+\.)\{")]
    private static partial Regex Family();

    [GeneratedRegex(@"[Ww]ords\[""([a-z.-]+)""")]
    private static partial Regex Said();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();
}
