using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Checking.Judging;
using SafetyMonth.Warehouse.Checking.Rules;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>Learns a form's model from the units in the warehouse.</summary>
internal static class FormFitter
{
    /// <summary>Returns that are learned from at most; of more, whole units are drawn, the same ones every time.</summary>
    private const int MostReturns = 20_000;

    private const double UsuallyBroken = 0.003;
    private const double FewReturns = 100;

    /// <summary>Fits the model.</summary>
    public static FormModel Fit(CheckedForm form, IReadOnlyList<FormRule> rules, IReadOnlyList<UnitSeries> all)
    {
        var units = Sample(all);
        var counts = new Panel(form.Columns.Count);
        var ratios = new Panel(form.Pairs.Count);
        var season = -1;
        for (var u = 0; u < units.Count; u++)
            foreach (var year in units[u].Returns.GroupBy(profile => profile.Year))
            {
                season++;
                foreach (var profile in year)
                {
                    var logs = Panel.Counts(profile);
                    counts.Rows.Add(new PanelRow(profile.Class, u, season, logs, null));
                    ratios.Rows.Add(new PanelRow(profile.Class, u, season, Panel.Ratios(form, profile.Values), [.. form.Pairs.Select(pair => Block.RatioNoise(profile.Values[pair.Leader]))]));
                }
            }
        var (countModel, sizes) = PanelFitter.Fit(counts);
        var (ratioModel, _) = PanelFitter.Fit(ratios, sizes);
        var weeks = units.SelectMany(unit => unit.Returns).Where(profile => profile.Kind is PeriodKind.Week).Select(profile => profile.Ordinal).DefaultIfEmpty(0).Max();
        var model = new FormModel
        {
            Counts = countModel,
            Ratios = ratioModel,
            Positive = PositiveShares(form, units),
            Changes = Changes.Fit(units, form.Columns.Count),
            Sums = SeasonSums.Fit(units, weeks),
            Coincidences = Coincidences.Fit(units, Neighbours(units)),
            RuleRates = [.. rules.Select(rule => RateOf(rule, units))],
            Profiles = new Multivariate { Components = [], Reconstruction = Tail.Usual, Forest = null, Isolation = Tail.Usual },
            Weeks = weeks,
        };
        return model.With(Shapes(form, rules, model, units));
    }

    private static List<UnitSeries> Sample(IReadOnlyList<UnitSeries> all)
    {
        var returns = all.Sum(unit => unit.Returns.Count);
        var step = Math.Max(1, (returns + MostReturns - 1) / MostReturns);
        return [.. all.Where((_, index) => index % step == 0)];
    }

    private static double[][] PositiveShares(CheckedForm form, List<UnitSeries> units)
    {
        var shares = new double[Profile.Classes][];
        for (var p = 0; p < Profile.Classes; p++)
        {
            var (above, there) = (new double[form.Columns.Count], new double[form.Columns.Count]);
            foreach (var values in units.SelectMany(unit => unit.Returns).Where(profile => profile.Class == p).Select(profile => profile.Values))
                for (var j = 0; j < values.Length; j++)
                    if (values[j] >= 0)
                        (above[j], there[j]) = (above[j] + (values[j] > 0 ? 1 : 0), there[j] + 1);
            shares[p] = [.. above.Select((count, j) => (count + 1) / (there[j] + 2))];
        }
        return shares;
    }

    // Each unit against the next one in the list, period by period: independent pairs, as many as there are returns.
    private static IEnumerable<(Profile, Profile)> Neighbours(List<UnitSeries> units)
    {
        for (var u = 1; u < units.Count; u++)
            foreach (var profile in units[u].Returns)
                if (units[u - 1].Returns.FirstOrDefault(other => other.Year == profile.Year && other.Period == profile.Period) is { } match)
                    yield return (match, profile);
    }

    // Drawn to what is usual, so that one error among a few dozen returns does not unmake the rule.
    private static double RateOf(FormRule rule, List<UnitSeries> units)
    {
        var (broken, all) = (0.0, 0.0);
        foreach (var profile in units.SelectMany(unit => unit.Returns))
        {
            all++;
            if (rule.Excess(profile.Values) > 0)
                broken++;
        }
        return (broken + UsuallyBroken * FewReturns) / (all + FewReturns);
    }

    private static Multivariate Shapes(CheckedForm form, IReadOnlyList<FormRule> rules, FormModel model, List<UnitSeries> units)
    {
        var rows = units.SelectMany(unit =>
        {
            var block = new Block(form, rules, model, unit);
            return Enumerable.Range(0, unit.Returns.Count).Select(block.Standardised);
        }).ToList();
        var components = Components.Fit(rows);
        var forest = rows.Count < 30 ? null : IsolationForest.Grow(rows);
        return new Multivariate
        {
            Components = components,
            Reconstruction = components.Length == 0 ? Tail.Usual : Tail.Fit([.. rows.Select(row => Math.Sqrt(Components.Reconstruct(components, row).Error))]),
            Forest = forest,
            Isolation = forest is null ? Tail.Usual : Tail.Fit([.. rows.Select(row => Multivariate.Odds(forest.Score(row).Score))]),
        };
    }
}
