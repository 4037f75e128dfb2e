using SafetyMonth.Warehouse.Checking.Fitting;

namespace SafetyMonth.Warehouse.Checking.Detectors;

/// <summary>Whether two returns are copies: the odds of so many equal figures against chance.</summary>
/// <param name="Odds">The logarithm of the odds, in nats.</param>
/// <param name="Same">Figures above 0 that are the same.</param>
/// <param name="Compared">Figures above 0 in either.</param>
internal readonly record struct Likeness(double Odds, int Same, int Compared)
{
    private const double Faithful = 0.97;
    private const int Fewest = 4;

    /// <summary>Compares two returns; what is 0 or missing in both says nothing.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="chance">By magnitude: how often figures are the same by chance.</param>
    public static Likeness Of(IReadOnlyList<long> one, IReadOnlyList<long> other, double[] chance)
    {
        var (odds, same, compared) = (0.0, 0, 0);
        for (var j = 0; j < one.Count; j++)
        {
            var larger = Math.Max(one[j], other[j]);
            if (larger <= 0)
                continue;
            compared++;
            var by = chance[Coincidences.MagnitudeOf(larger)];
            if (one[j] == other[j])
                (odds, same) = (odds + Math.Log(Faithful / by), same + 1);
            else
                odds += Math.Log((1 - Faithful) / (1 - by));
        }
        return compared < Fewest ? default : new Likeness(odds, same, compared);
    }
}
