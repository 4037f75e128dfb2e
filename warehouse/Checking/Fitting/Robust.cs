namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>Statistics that a few wrong figures cannot move far.</summary>
internal static class Robust
{
    /// <summary>What turns a median absolute deviation into a normal distribution's standard deviation.</summary>
    public const double MadToSigma = 1.4826;

    /// <summary>The median; sorts the values in place. Not a number where there are none.</summary>
    public static double Median(Span<double> values)
    {
        if (values.Length == 0)
            return double.NaN;
        values.Sort();
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /// <summary>The median of a list, which is left sorted.</summary>
    public static double MedianOf(List<double> values) => Median(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values));

    /// <summary>A standard deviation from the median absolute deviation around a centre.</summary>
    public static double Spread(IEnumerable<double> values, double centre) => MadToSigma * MedianOf([.. values.Select(value => Math.Abs(value - centre))]);

    /// <summary>A quantile of sorted values.</summary>
    public static double Quantile(IReadOnlyList<double> sorted, double share)
        => sorted.Count == 0 ? double.NaN : sorted[Math.Clamp((int)(share * sorted.Count), 0, sorted.Count - 1)];
}
