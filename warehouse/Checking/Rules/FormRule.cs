using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Rules;

/// <summary>A rule as it applies to a form's columns: the signed sum of the terms compared with 0, or one column needing another.</summary>
/// <param name="Id">The edit rule's id, or <c>printed</c>.</param>
/// <param name="Label">What a reason quotes.</param>
/// <param name="Hard">Whether breaking it is an error.</param>
/// <param name="Terms">Columns with their signs.</param>
/// <param name="Relation">How the sum stands to 0; null for a rule of need: the first term's column above 0 needs the second's.</param>
internal sealed record FormRule(string Id, string Label, bool Hard, IReadOnlyList<(int Column, int Sign)> Terms, Comparison? Relation)
{
    /// <summary>The rules that apply to a form: those of the file, and the cross-checks that the form prints.</summary>
    public static IReadOnlyList<FormRule> Of(CheckedForm form, IReadOnlyList<EditRule> rules, IReadOnlyList<RuleRecord> printed)
        => [.. rules.SelectMany(rule => Apply(form, rule)), .. printed.SelectMany(rule => Printed(form, rule))];

    /// <summary>By how much the rule is broken; 0 where it holds or where a figure is missing.</summary>
    public long Excess(IReadOnlyList<long> values)
    {
        if (Relation is null)
            return values[Terms[0].Column] > 0 && values[Terms[1].Column] == 0 ? values[Terms[0].Column] : 0;
        var sum = 0L;
        foreach (var (column, sign) in Terms)
        {
            if (values[column] < 0)
                return 0;
            sum += sign * values[column];
        }
        return Relation switch
        {
            Comparison.AtLeast => Math.Max(0, -sum),
            Comparison.AtMost => Math.Max(0, sum),
            _ => Math.Abs(sum),
        };
    }

    private static IEnumerable<FormRule> Apply(CheckedForm form, EditRule rule)
    {
        foreach (var (left, right) in Sides(form, rule))
            yield return new FormRule(
                rule.Id, rule.Label, rule.Severity is RuleSeverity.Hard, [(left, 1), (right, -1)],
                rule.Relation switch { RuleRelation.AtLeast => Comparison.AtLeast, RuleRelation.AtMost => Comparison.AtMost, _ => null });
    }

    private static IEnumerable<(int Left, int Right)> Sides(CheckedForm form, EditRule rule)
    {
        if (rule.Applies is RuleTarget.Indicators)
        {
            var (left, right) = (IndexOf(form, rule.Left!), IndexOf(form, rule.Right!));
            return left < 0 || right < 0 ? [] : [(left, right)];
        }
        return form.Pairs
            .Where(pair => rule.Applies is RuleTarget.RectifiedPairs
                ? form.Columns[pair.Follower].IsRectified
                : form.Columns[pair.Follower].CountsPeople && !form.Columns[pair.Leader].CountsPeople && form.Columns[pair.Follower].Unit != "人")
            .Select(pair => (pair.Follower, pair.Leader));
    }

    private static IEnumerable<FormRule> Printed(CheckedForm form, RuleRecord rule)
    {
        var terms = rule.Terms.Select(term => (Column: IndexOf(form, term.Slot), term.Sign)).ToList();
        if (terms.TrueForAll(term => term.Column >= 0))
            yield return new FormRule("printed", $"表内校验“{rule.Written}”", Hard: true, terms, rule.Comparison);
    }

    private static int IndexOf(CheckedForm form, string indicator) => form.Columns.ToList().FindIndex(column => column.Indicator == indicator);

    private static int IndexOf(CheckedForm form, int slot) => form.Columns.ToList().FindIndex(column => column.Slot == slot);
}
