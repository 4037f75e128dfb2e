using System.Globalization;

namespace SafetyMonth.Ingest.Generating.Model;

/// <summary>
/// Repeatable chance. Each pair of dice is seeded by words (seed, form, unit, year, purpose), so a unit added or left out
/// never changes what another unit reports, and the same seed gives the same figures on every machine and runtime.
/// </summary>
public sealed class Dice
{
    private ulong state;

    private Dice(ulong state) => this.state = state;

    /// <summary>Dice for a purpose: the same words give the same throws.</summary>
    public static Dice For(params ReadOnlySpan<string> words)
    {
        // FNV-1a over the words, with a separator so that ("ab","c") and ("a","bc") differ.
        var hash = 14695981039346656037UL;
        foreach (var word in words)
        {
            foreach (var c in word)
                hash = (hash ^ c) * 1099511628211UL;
            hash = (hash ^ 0x1F) * 1099511628211UL;
        }

        return new Dice(hash);
    }

    /// <summary>A whole number in words, for seeding.</summary>
    public static string Word(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number from 0 up to but not including 1.</summary>
    public double Share() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True with the given probability.</summary>
    public bool Chance(double probability) => Share() < probability;

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + (int)(Share() * (high - low + 1));

    /// <summary>One of the choices, all equally likely.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Between(0, choices.Count - 1)];

    /// <summary>A normally distributed number.</summary>
    public double Normal(double mean = 0, double deviation = 1)
    {
        var radius = Math.Sqrt(-2 * Math.Log(1 - Share()));
        return mean + deviation * radius * Math.Cos(2 * Math.PI * Share());
    }

    /// <summary>A log-normally distributed number, never below 0.</summary>
    public double LogNormal(double median, double sigma) => median * Math.Exp(Normal(0, sigma));

    /// <summary>A count with the given mean: Poisson, approximated by a normal where the mean is large.</summary>
    public long Count(double mean)
    {
        if (mean <= 0)
            return 0;
        if (mean > 40)
            return Math.Max(0, (long)Math.Round(Normal(mean, Math.Sqrt(mean))));
        var limit = Math.Exp(-mean);
        var product = Share();
        var count = 0L;
        for (; product > limit; count++)
            product *= Share();
        return count;
    }

    // SplitMix64: a few lines, and ours, so that no runtime update changes the samples.
    private ulong NextBits()
    {
        var bits = state += 0x9E3779B97F4A7C15UL;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }
}
