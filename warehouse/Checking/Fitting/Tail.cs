namespace SafetyMonth.Warehouse.Checking.Fitting;

/// <summary>
/// How rare a deviation is, learned from the warehouse itself: up to the 90th percentile as observed, beyond it an exponential
/// tail through the 90th and the 98th (peaks over threshold; Balkema and de Haan 1974, Pickands 1975). The highest two per cent,
/// among which the errors are, take no part in the fit.
/// </summary>
/// <param name="Knee">The deviation that one in ten exceeds.</param>
/// <param name="Rate">How fast the tail falls beyond it.</param>
internal sealed record Tail(double Knee, double Rate)
{
    private const double OneInTen = 2.302585;
    private const double TenToTwo = 1.609438;
    private const double Few = 50;

    /// <summary>That of a half-normal distribution, for want of data.</summary>
    public static Tail Usual { get; } = new(1.645, 2.1);

    /// <summary>Fits to deviations, all at or above 0; few of them are drawn towards what is usual elsewhere.</summary>
    public static Tail Fit(List<double> deviations, Tail? elsewhere = null)
    {
        var usual = elsewhere ?? Usual;
        deviations.Sort();
        var (knee, far) = (Robust.Quantile(deviations, 0.90), Robust.Quantile(deviations, 0.98));
        if (double.IsNaN(knee))
            return usual;
        var trust = deviations.Count / (deviations.Count + Few);
        // Lengths are averaged, not rates: an observed long tail counts.
        var length = trust * Math.Max(0.2, far - knee) / TenToTwo + (1 - trust) / usual.Rate;
        return new Tail(trust * knee + (1 - trust) * usual.Knee, Math.Clamp(1 / length, 0.3, 2.6));
    }

    /// <summary>Minus the logarithm of the share of honest figures that deviate so far or farther, in nats.</summary>
    public double Surprise(double deviation)
        => deviation <= Knee ? OneInTen * Math.Max(0, deviation) / Knee : OneInTen + Rate * (deviation - Knee);
}
