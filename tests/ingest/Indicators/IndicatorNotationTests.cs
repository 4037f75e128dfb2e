using SafetyMonth.Ingest.Indicators;

namespace SafetyMonth.Ingest.Tests.Indicators;

public class IndicatorNotationTests
{
    [Fact]
    public void A_broken_dictionary_says_which_line_and_what_to_do_and_keeps_what_is_sound()
    {
        var dictionary = IndicatorDictionary.Load(Path.Combine(AppContext.BaseDirectory, "Indicators", "notation"));
        dictionary.Indicators.Select(indicator => indicator.Code).ShouldBe(["drill.sessions", "drill.alike"]);
        string.Concat(dictionary.Problems.Select(problem => $"{problem.At}：{problem.Message}。{problem.Remedy}\n")).ShouldMatch("notation/broken.expected.txt");
    }
}
