using SafetyMonth.Warehouse.Checking.Evidence;
using SafetyMonth.Warehouse.Checking.Hypotheses;
using SafetyMonth.Warehouse.Checking.Judging;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>What a hypothesis explains, less what it costs.</summary>
internal sealed record Explanation(Hypothesis Hypothesis, double Gain);

/// <summary>How surprising a block is, term by term, and how much less so under a hypothesis.</summary>
internal sealed class BlockSurprise
{
    /// <summary>Hypotheses with longer odds are not worth a word.</summary>
    private const double LeastGain = -4.5;

    private const double Plainest = 1_000;

    private readonly Block block;
    private readonly CheckSettings settings;
    private readonly RuleEvidence rules;
    private readonly SeasonEvidence season;
    private readonly CountEvidence counts;
    private readonly RatioEvidence ratios;
    private readonly IReadOnlyList<IEvidence> all;

    /// <summary>Over a block, without the evidence that is switched off.</summary>
    public BlockSurprise(Block block, CheckSettings settings)
    {
        (this.block, this.settings) = (block, settings);
        (rules, season, counts, ratios) = (new RuleEvidence(block, settings), new SeasonEvidence(block, settings), new CountEvidence(block), new RatioEvidence(block));
        all = [.. new IEvidence[] { rules, season, ratios, counts }.Where(evidence => !settings.Off.Contains(evidence.Name))];
    }

    /// <summary>The surprise of all terms that a cell takes part in.</summary>
    public double Around(int i, int column)
    {
        var sum = 0.0;
        foreach (var evidence in all)
            foreach (var (at, term) in evidence.Touched(i, column))
                sum += evidence.Surprise(at, term);
        return sum;
    }

    /// <summary>The hypothesis that explains most, or null where none is worth a word.</summary>
    public Explanation? Best(IEnumerable<Hypothesis> hypotheses)
    {
        Explanation? best = null;
        foreach (var hypothesis in hypotheses)
            if (Gain(hypothesis) is var gain && gain > (best?.Gain ?? LeastGain))
                best = new Explanation(hypothesis, gain);
        return best;
    }

    /// <summary>The doubt about one of a hypothesis's cells.</summary>
    /// <param name="explanation">The hypothesis.</param>
    /// <param name="change">The cell.</param>
    /// <param name="rival">How much an error in another return would explain instead, or minus infinity.</param>
    public Doubt Explain(Explanation explanation, Change change, double rival)
    {
        var terms = Terms(explanation.Hypothesis.Changes);
        var before = terms.Select(Surprise).ToArray();
        var relieved = Try(explanation.Hypothesis.Changes, () => terms.Select((term, index) => before[index] - Surprise(term)).ToArray());
        var own = all.SelectMany(evidence => evidence.Touched(change.Return, change.Column).Select(term => (evidence, term.Return, term.Term))).ToHashSet();
        var (main, impossible) = (terms[0], false);
        var most = double.NegativeInfinity;
        for (var k = 0; k < terms.Count; k++)
        {
            if (!own.Contains(terms[k]))
                continue;
            var broken = relieved[k] > 1 && IsBroken(terms[k]);
            impossible |= broken && (terms[k].Evidence != season || explanation.Gain - rival >= settings.Blame);
            // A rule that is broken is the plainest reason of all.
            if (relieved[k] + (broken ? Plainest : 0) is var weight && weight > most)
                (main, most) = (terms[k], weight);
        }
        var (at, column) = (change.Return, change.Column);
        var why = main.Evidence.Explain(main.Return, main.Term, (at, column));
        var (name, what) = Say(explanation.Hypothesis, change, main.Evidence);
        return new Doubt(at, column, explanation.Gain, name, new Reason($"{why.Zh}；{what.Zh}。", $"{why.En}; {what.En}."))
        {
            Impossible = impossible,
            Expected = Expected(at, column),
            Proposed = change.Value,
        };
    }

    // What the hypothesis says about one of its cells, and under which name.
    private (string Name, Reason Reason) Say(Hypothesis hypothesis, Change change, IEvidence main)
    {
        var first = hypothesis.Changes[0];
        if (change.Return != first.Return)
        {
            var period = PeriodWords.Of(block.Series.Returns[first.Return], block.Series.Returns[change.Return].Year);
            return ("carried", new Reason($"{period.Zh}的疑点如属实，本数随之应为{change.Value}", $"if the doubt about {period.En} is right, this should be {change.Value}"));
        }
        var partner = hypothesis.Slip is Slip.Swapped ? hypothesis.Changes.First(other => other.Return == change.Return && other.Column != change.Column).Value : 0;
        var name = hypothesis.Slip switch
        {
            Slip.Swapped => "swapped",
            not Slip.None => "slip",
            _ when main == counts && counts.IsHistory(change.Return, change.Column) => "history",
            _ => main.Name,
        };
        return (name, SlipWords.Say(hypothesis.Slip, change.Value, partner));
    }

    private (long, long) Expected(int i, int column)
    {
        if (block.Form.FollowerOf[column] is >= 0 and var k && block.Values[i][block.Form.Pairs[k].Leader] is > 0 and var leader)
            return Ranges.Of(block.Ratio(i, k, leader), leader);
        return Ranges.Of(block.Count(i, column));
    }

    private double Gain(Hypothesis hypothesis)
    {
        var terms = Terms(hypothesis.Changes);
        var before = terms.Sum(Surprise);
        // Nothing is less surprising than 0.
        if (before - hypothesis.Cost <= LeastGain)
            return LeastGain;
        return Try(hypothesis.Changes, () => before - terms.Sum(Surprise)) - hypothesis.Cost;
    }

    private List<(IEvidence Evidence, int Return, int Term)> Terms(IReadOnlyList<Change> changes)
    {
        var terms = new List<(IEvidence, int, int)>();
        foreach (var change in changes)
            foreach (var evidence in all)
                foreach (var (at, term) in evidence.Touched(change.Return, change.Column))
                    if (!terms.Contains((evidence, at, term)))
                        terms.Add((evidence, at, term));
        return terms;
    }

    private static double Surprise((IEvidence Evidence, int Return, int Term) term) => term.Evidence.Surprise(term.Return, term.Term);

    private bool IsBroken((IEvidence Evidence, int Return, int Term) term)
        => term.Evidence == rules ? rules.IsHard(term.Term) && block.Rules[term.Term].Excess(block.Values[term.Return]) > 0
            : term.Evidence == season && season.IsBroken(term.Return, term.Term);

    private T Try<T>(IReadOnlyList<Change> changes, Func<T> ask)
    {
        Span<long> kept = stackalloc long[changes.Count];
        for (var k = 0; k < changes.Count; k++)
            (kept[k], block.Values[changes[k].Return][changes[k].Column]) = (block.Values[changes[k].Return][changes[k].Column], changes[k].Value);
        var answer = ask();
        for (var k = 0; k < changes.Count; k++)
            block.Values[changes[k].Return][changes[k].Column] = kept[k];
        return answer;
    }
}
