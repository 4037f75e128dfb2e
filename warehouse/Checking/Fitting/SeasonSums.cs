using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>How honest final figures stand to the sum of the weeks: mostly equal, sometimes more, never less.</summary>
/// <param name="MoreShare">The share that are more although every week is there.</param>
/// <param name="MoreRate">How fast the logarithm of that surplus falls off.</param>
/// <param name="PartRate">The same where a week is missing.</param>
/// <param name="Finals">Final returns with all their weeks.</param>
/// <param name="MoreFinals">Those of them that are more in most columns.</param>
internal sealed record SeasonSums(double MoreShare, double MoreRate, double PartRate, int Finals, int MoreFinals)
{
    /// <summary>Fits to seasons that have both weeks and a final return.</summary>
    public static SeasonSums Fit(IEnumerable<UnitSeries> units, int weeks)
    {
        var (equal, above, finals, moreFinals) = (0.0, 0.0, 0, 0);
        var (more, part) = (new List<double>(), new List<double>());
        foreach (var season in units.SelectMany(unit => unit.Returns.GroupBy(profile => profile.Year)))
        {
            if (season.FirstOrDefault(profile => profile.Kind is PeriodKind.Final) is not { } final)
                continue;
            var reported = season.Where(profile => profile is { Kind: PeriodKind.Week, Basis: Basis.Increment }).ToList();
            var (same, surplus, parts) = (0, new List<double>(), new List<double>());
            for (var j = 0; j < final.Values.Length && reported.Count > 0; j++)
            {
                var sum = reported.Sum(profile => Math.Max(0, profile.Values[j]));
                if (final.Values[j] <= 0 || sum == 0)
                    continue;
                if (reported.Count(profile => profile.Values[j] >= 0) is var told && told < weeks)
                    parts.Add(PartSurplus(final.Values[j], sum, told, weeks));
                else if (final.Values[j] == sum)
                    same++;
                else if (final.Values[j] > sum)
                    surplus.Add(Surplus(final.Values[j], sum));
            }
            // One voice a return, so that an inflated one does not speak for many.
            if (surplus.Count > 0)
                more.Add(Robust.MedianOf(surplus));
            if (parts.Count > 0)
                part.Add(Robust.MedianOf(parts));
            (equal, above) = (equal + same, above + surplus.Count);
            finals += same + surplus.Count > 0 ? 1 : 0;
            moreFinals += surplus.Count > same ? 1 : 0;
        }
        return new SeasonSums((above + 1) / (above + equal + 10), RateOf(more), RateOf(part), finals, moreFinals);
    }

    /// <summary>By how much a final figure is above the sum of the weeks, on the log scale.</summary>
    public static double Surplus(long final, long sum) => Math.Log((final + 1.0) / (sum + 1.0));

    /// <summary>The same beyond what the missing weeks would bring if they were like the others.</summary>
    public static double PartSurplus(long final, long sum, int told, int weeks) => Math.Max(0, Surplus(final, sum) - Math.Log((double)weeks / Math.Max(1, told)));

    // The rate of an exponential from its 80th percentile, which a few inflated returns do not move.
    private static double RateOf(List<double> surplus)
    {
        surplus.Sort();
        var trust = surplus.Count / (surplus.Count + 20.0);
        var far = surplus.Count == 0 ? 0.7 : Math.Max(0.1, Robust.Quantile(surplus, 0.8));
        return Math.Clamp(1 / (trust * far / 1.609 + (1 - trust) * 0.45), 0.8, 6);
    }
}
