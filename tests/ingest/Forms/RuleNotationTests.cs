using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Forms;

/// <summary>Cross-checks that a form prints are kept with it.</summary>
public class RuleNotationTests
{
    [Theory]
    [InlineData("4 <= 1 - 2", Comparison.AtMost, "4 -1 2")]
    [InlineData("4 = 1 + … + 3", Comparison.Equal, "4 -1 -2 -3")]
    [InlineData("4 = 1+...+3", Comparison.Equal, "4 -1 -2 -3")]
    [InlineData("1+2>=3", Comparison.AtLeast, "1 2 -3")]
    public void A_rule_is_a_sum_of_signed_slots_compared_with_nothing(string written, Comparison comparison, string terms)
    {
        var rule = Form(written).Rules.ShouldHaveSingleItem();

        (rule.Number, rule.Comparison, rule.Written).ShouldBe((1, comparison, written));
        string.Join(' ', rule.Terms.Select(term => term.Slot * term.Sign)).ShouldBe(terms);
    }

    private static Form Form(string rule)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Forms", "notation", "valid.yaml")).TrimEnd();
        return FormNotation.Read("a.yaml", $"{text}宣讲{{lecture.sessions:场}}场，参与{{lecture.attendance:人次}}人次。\nrules:\n  - {rule}\n").Form.ShouldNotBeNull();
    }
}
