using SafetyMonth.Warehouse.Checking.Fitting;

namespace SafetyMonth.Warehouse.Checking.Judging;

/// <summary>Ranges in whole figures out of expectations on the log scale.</summary>
internal static class Ranges
{
    private const double Spreads = 2;

    /// <summary>What about 95 of 100 honest figures lie in.</summary>
    public static (long Low, long High) Of(Expectation expectation, double factor = 1)
        => (Whole(Math.Floor(factor * Math.Exp(expectation.Centre - Spreads * expectation.Sigma))), Whole(Math.Ceiling(factor * Math.Exp(expectation.Centre + Spreads * expectation.Sigma))));

    /// <summary>The figure in the middle.</summary>
    public static long Centre(Expectation expectation, double factor = 1) => Whole(Math.Round(factor * Math.Exp(expectation.Centre)));

    private static long Whole(double value) => (long)Math.Clamp(value, 0, 1e15);
}
