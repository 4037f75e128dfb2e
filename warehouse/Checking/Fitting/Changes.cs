using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>
/// How figures usually change from one week to the next and from one year to the next: the ratio of two figures of a unit, made
/// symmetric around its median and weighed by their size, so that a change counts by what it means for the total (Hidiroglou and
/// Berthelot 1986, "Statistical editing and imputation for periodic business surveys", Survey Methodology 12, 73–83). The spread
/// is that of the quartiles; a column of few changes leans on the others.
/// </summary>
internal sealed class Changes
{
    /// <summary>A step from a week to the next is known by the later one's class, a step of a year by that class beyond these.</summary>
    public const int Steps = 2 * Profile.Classes;

    /// <summary>By how much the size counts: 0 not at all, 1 in full.</summary>
    private const double Power = 0.5;

    private const double FewChanges = 10;

    /// <summary>By step and column: the usual change, on the log scale.</summary>
    public required double[][] Usual { get; init; }

    /// <summary>By step and column: how far the effects reach above the median, by the upper quartile.</summary>
    public required double[][] Above { get; init; }

    /// <summary>By step and column: the same below.</summary>
    public required double[][] Below { get; init; }

    /// <summary>How rare a change is that is so many spreads above the usual, on a log scale.</summary>
    public required Tail Rise { get; init; }

    /// <summary>The same below.</summary>
    public required Tail Fall { get; init; }

    /// <summary>The step between two returns of a unit, or −1 where they are not neighbours.</summary>
    public static int StepOf(Profile before, Profile after)
    {
        if (before.Basis is not Basis.Increment || after.Basis is not Basis.Increment)
            return -1;
        if (before.Year == after.Year)
            return before.Kind is PeriodKind.Week && after.Kind is PeriodKind.Week && after.Ordinal == before.Ordinal + 1 ? after.Class : -1;
        return after.Year == before.Year + 1 && before.Period == after.Period ? Profile.Classes + after.Class : -1;
    }

    /// <summary>How surprising a change is, in nats: above 0 for a rise, below for a fall. Both figures are above 0.</summary>
    public double Surprise(int step, int column, long before, long after)
    {
        var effect = Effect(Usual[step][column], before, after);
        return effect >= 0 ? Rise.Surprise(Math.Log(1 + effect / Above[step][column])) : -Fall.Surprise(Math.Log(1 - effect / Below[step][column]));
    }

    /// <summary>What would be usual after a figure: half of all changes lie well within.</summary>
    public (long Low, long High) Range(int step, int column, long before)
    {
        var weight = Math.Pow(before, Power);
        var factor = before * Math.Exp(Usual[step][column]);
        return ((long)Math.Floor(factor / (1 + 2 * Below[step][column] / weight)), (long)Math.Ceiling(factor * (1 + 2 * Above[step][column] / weight)));
    }

    /// <summary>Fits to units.</summary>
    public static Changes Fit(IReadOnlyList<UnitSeries> units, int columns)
    {
        var pairs = new List<(long Before, long After)>[Steps, columns];
        foreach (var unit in units)
            for (var i = 0; i < unit.Returns.Count; i++)
                for (var k = 0; k < i; k++)
                    if (StepOf(unit.Returns[k], unit.Returns[i]) is >= 0 and var step)
                        for (var j = 0; j < columns; j++)
                            if (unit.Returns[k].Values[j] > 0 && unit.Returns[i].Values[j] > 0)
                                (pairs[step, j] ??= []).Add((unit.Returns[k].Values[j], unit.Returns[i].Values[j]));
        var (usual, above, below) = (Empty(columns), Empty(columns), Empty(columns));
        for (var step = 0; step < Steps; step++)
            Fit(pairs, step, usual[step], above[step], below[step]);
        var (rises, falls) = (new List<double>(), new List<double>());
        for (var step = 0; step < Steps; step++)
            for (var j = 0; j < columns; j++)
                foreach (var (before, after) in pairs[step, j] ?? [])
                    if (Effect(usual[step][j], before, after) is var effect && effect >= 0)
                        rises.Add(Math.Log(1 + effect / above[step][j]));
                    else
                        falls.Add(Math.Log(1 - effect / below[step][j]));
        return new Changes { Usual = usual, Above = above, Below = below, Rise = Tail.Fit(rises), Fall = Tail.Fit(falls) };
    }

    private static void Fit(List<(long Before, long After)>[,] pairs, int step, double[] usual, double[] above, double[] below)
    {
        var all = Enumerable.Range(0, usual.Length).SelectMany(j => pairs[step, j] ?? []).ToList();
        if (all.Count == 0)
        {
            Array.Fill(above, 1);
            Array.Fill(below, 1);
            return;
        }
        var common = MedianRatio(all);
        var (commonAbove, commonBelow) = Spreads(all, common);
        for (var j = 0; j < usual.Length; j++)
        {
            var own = pairs[step, j] ?? [];
            var trust = own.Count / (own.Count + FewChanges);
            usual[j] = own.Count == 0 ? common : trust * MedianRatio(own) + (1 - trust) * common;
            var (ownAbove, ownBelow) = Spreads(own, usual[j]);
            (above[j], below[j]) = (trust * ownAbove + (1 - trust) * commonAbove, trust * ownBelow + (1 - trust) * commonBelow);
        }
    }

    private static double MedianRatio(List<(long Before, long After)> pairs)
        => Robust.MedianOf(pairs.ConvertAll(pair => Math.Log((double)pair.After / pair.Before)));

    // The quartiles of the effects are the medians of those above and of those below. A spread of less than one figure is none.
    private static (double Above, double Below) Spreads(List<(long Before, long After)> pairs, double usual)
    {
        var (above, below) = (new List<double>(), new List<double>());
        foreach (var (before, after) in pairs)
            if (Effect(usual, before, after) is var effect && effect >= 0)
                above.Add(effect);
            else
                below.Add(-effect);
        return (Math.Max(0.3, Or(Robust.MedianOf(above))), Math.Max(0.3, Or(Robust.MedianOf(below))));
    }

    private static double Effect(double usual, long before, long after)
    {
        var change = Math.Log((double)after / before) - usual;
        return (change >= 0 ? Math.Exp(change) - 1 : 1 - Math.Exp(-change)) * Math.Pow(Math.Max(before, after), Power);
    }

    private static double[][] Empty(int columns) => [.. Enumerable.Range(0, Steps).Select(_ => new double[columns])];

    private static double Or(double spread) => double.IsNaN(spread) ? 1 : spread;
}
