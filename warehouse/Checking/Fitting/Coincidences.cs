using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>How often honest figures agree by chance, by magnitude: what makes a copy a copy.</summary>
internal sealed class Coincidences
{
    /// <summary>Classes of magnitude, after trailing zeros are taken away: 1, 2, 3–4, 5–9, 10–19, 20–49, 50–99, 100–999, more.</summary>
    public const int Magnitudes = 9;

    private const int MostDigits = 7;
    private static readonly double[] UsualSame = [0.35, 0.25, 0.15, 0.10, 0.05, 0.025, 0.012, 0.004, 0.001];

    /// <summary>By magnitude: the chance that a unit reports the same figure in two periods.</summary>
    public required double[] InTime { get; init; }

    /// <summary>By magnitude: the chance that two units report the same figure in a period.</summary>
    public required double[] Between { get; init; }

    /// <summary>By number of digits: the share of round figures.</summary>
    public required double[] Round { get; init; }

    /// <summary>By week, 1-based: the chance that a week's figure is at least the sum of the weeks before, where that is not 0.</summary>
    public required double[] AtLeastBefore { get; init; }

    /// <summary>The spread of a week's figure against the week before, on the log scale, around the return's own growth.</summary>
    public required double Growth { get; init; }

    /// <summary>The class of magnitude of a figure above 0.</summary>
    public static int MagnitudeOf(long value)
    {
        while (value >= 10 && value % 10 == 0)
            value /= 10;
        return value switch { 1 => 0, 2 => 1, < 5 => 2, < 10 => 3, < 20 => 4, < 50 => 5, < 100 => 6, < 1000 => 7, _ => 8 };
    }

    /// <summary>Whether a figure is 5 or has no more than a 5 behind its first digit: 50, 200, 1500.</summary>
    public static bool IsRound(long value)
    {
        if (value < 10)
            return value == 5;
        var unit = 5L;
        for (var rest = value; rest >= 100; rest /= 10)
            unit *= 10;
        return value % unit == 0;
    }

    /// <summary>The number of digits, as an index of <see cref="Round"/>.</summary>
    public static int DigitsOf(long value)
    {
        var digits = 1;
        for (; value >= 10 && digits < MostDigits; value /= 10)
            digits++;
        return digits;
    }

    /// <summary>Fits to units; <paramref name="between"/> gives pairs of returns of different units in the same period.</summary>
    public static Coincidences Fit(IReadOnlyList<UnitSeries> units, IEnumerable<(Profile, Profile)> between)
    {
        var (inTime, across) = (new Shares(UsualSame), new Shares(UsualSame));
        var round = new Shares([0.2, 0.1, 0.3, 0.1, 0.1, 0.1, 0.1, 0.1]);
        var before = new Shares([.. Enumerable.Repeat(0.3, Profile.MostWeeks + 2)]);
        var growth = new List<double>();
        foreach (var season in units.SelectMany(unit => unit.Returns.GroupBy(profile => profile.Year)).Select(season => season.ToList()))
        {
            foreach (var value in season.SelectMany(profile => profile.Values).Where(value => value >= 3))
                round.Count(DigitsOf(value), IsRound(value));
            var weeks = season.Where(profile => profile is { Kind: PeriodKind.Week, Basis: Basis.Increment }).ToList();
            for (var k = 1; k < weeks.Count; k++)
            {
                Same(inTime, weeks[k - 1], weeks[k]);
                CountBefore(before, weeks, k);
                AddGrowth(growth, weeks[k - 1], weeks[k]);
            }
        }
        foreach (var (one, other) in between)
            Same(across, one, other);
        return new Coincidences
        {
            InTime = inTime.Values,
            Between = across.Values,
            Round = round.Values,
            AtLeastBefore = before.Values,
            Growth = growth.Count < 10 ? 0.6 : Math.Max(0.1, Robust.MadToSigma * Robust.MedianOf(growth)),
        };
    }

    // A pair that is the same throughout is a copy, and says nothing about chance.
    private static void Same(Shares shares, Profile one, Profile other)
    {
        var (same, compared) = (0, 0);
        for (var j = 0; j < one.Values.Length; j++)
            if (one.Values[j] >= 5 && other.Values[j] >= 5)
                (same, compared) = (same + (one.Values[j] == other.Values[j] ? 1 : 0), compared + 1);
        if (compared >= 3 && same > 0.6 * compared)
            return;
        for (var j = 0; j < one.Values.Length; j++)
            if (Math.Max(one.Values[j], other.Values[j]) is > 0 and var larger && one.Values[j] >= 0 && other.Values[j] >= 0)
                shares.Count(MagnitudeOf(larger), one.Values[j] == other.Values[j]);
    }

    private static void CountBefore(Shares shares, List<Profile> weeks, int k)
    {
        for (var j = 0; j < weeks[k].Values.Length; j++)
            if (weeks.Take(k).Sum(week => Math.Max(0, week.Values[j])) is > 0 and var sum)
                shares.Count(Math.Min(k + 1, Profile.MostWeeks), weeks[k].Values[j] >= sum);
    }

    private static void AddGrowth(List<double> growth, Profile before, Profile now)
    {
        var steps = new List<double>();
        for (var j = 0; j < now.Values.Length; j++)
            if (before.Values[j] >= 5 && now.Values[j] >= 5)
                steps.Add(Math.Log((double)now.Values[j] / before.Values[j]));
        if (steps.Count < 3)
            return;
        var middle = Robust.MedianOf(steps);
        growth.AddRange(steps.Select(step => Math.Abs(step - middle)));
    }

    /// <summary>Shares by class, each drawn to what is usual while little is known.</summary>
    private sealed class Shares(double[] usual)
    {
        private const double Prior = 30;
        private readonly double[] yes = new double[usual.Length];
        private readonly double[] all = new double[usual.Length];

        public double[] Values => [.. usual.Select((share, i) => Math.Clamp((yes[i] + Prior * share) / (all[i] + Prior), 1e-4, 0.9))];

        public void Count(int index, bool hit)
        {
            all[index]++;
            if (hit)
                yes[index]++;
        }
    }
}
