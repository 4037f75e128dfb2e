using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Evidence;

/// <summary>The edit rules. Which cell is at fault is for the search to say: the fewest changes that mend all (Fellegi and Holt 1976).</summary>
internal sealed class RuleEvidence(Block block, CheckSettings settings) : IEvidence
{
    /// <inheritdoc/>
    public string Name => "rules";

    /// <summary>Whether a broken rule is an error: it says so, and this warehouse's honest returns keep it.</summary>
    public bool IsHard(int rule) => block.Rules[rule].Hard && block.Model.RuleRates[rule] <= settings.MostBroken;

    /// <inheritdoc/>
    public IEnumerable<(int Return, int Term)> Touched(int i, int column)
    {
        for (var k = 0; k < block.Rules.Count; k++)
            foreach (var term in block.Rules[k].Terms)
                if (term.Column == column)
                    yield return (i, k);
    }

    /// <inheritdoc/>
    public double Surprise(int i, int term)
    {
        var excess = block.Rules[term].Excess(block.Values[i]);
        if (excess == 0)
            return 0;
        // A larger excess is more surprising, so that a change for the better is worth something before all is well.
        return (IsHard(term) ? settings.HardRule : settings.SoftRule) + Math.Log(1 + Math.Min(excess, 1000)) / 4;
    }

    /// <inheritdoc/>
    public Reason Explain(int i, int term, (int Return, int Column) cell)
    {
        var rule = block.Rules[term];
        var values = block.Series.Returns[i].Values;
        var zh = string.Join('，', rule.Terms.Select(part => $"{block.Form.Columns[part.Column].Quoted}填{values[part.Column]}"));
        var en = string.Join(", ", rule.Terms.Select(part => $"{block.Form.Columns[part.Column].NameEn} is {values[part.Column]}"));
        return new Reason($"{zh}，不符合{Quotes.Of(rule.Label)}", $"{en}: against the rule {Sign(rule.Relation)}");
    }

    private static string Sign(Comparison? relation) => relation switch
    {
        Comparison.AtLeast => "that the former is at least the latter",
        Comparison.AtMost => "that the former is at most the latter",
        Comparison.Equal => "that the parts add up",
        _ => "that the former needs the latter",
    };
}
