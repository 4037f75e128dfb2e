using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Figures;
using SafetyMonth.Dashboard.Measures;
using SafetyMonth.Dashboard.Population;
using SafetyMonth.Warehouse.Queries.Compare;

namespace SafetyMonth.Dashboard.Comparing;

/// <summary>A place in a ranking. What cannot be worked out is null, never 0.</summary>
/// <param name="Place">The place.</param>
/// <param name="Tally">Its total.</param>
/// <param name="Whole">The total of the region looked into.</param>
/// <param name="Growth">Both seasons over the units that are comparable, or null where there are none.</param>
/// <param name="Ratio">The measure and what it is read against, over the units that gave both.</param>
/// <param name="Residents">Who lives there, or null where it is unknown.</param>
public sealed record RankLine(Locality Place, Tally Tally, long? Whole, PairRow? Growth, PairRow? Ratio, Residents? Residents)
{
    private const double TenThousand = 10_000;

    /// <summary>1-based; null without a number.</summary>
    public int? Rank { get; init; }

    /// <summary>Its part of the total.</summary>
    public double? Share => Tally.Figure.Value is { } value && Whole is > 0 and var whole && value <= whole ? (double)value / whole : null;

    /// <summary>Growth over the comparable units; nothing grows from 0.</summary>
    public double? GrowthRate => Growth is { Whole: > 0 } pair ? (double)(pair.Part - pair.Whole) / pair.Whole : null;

    /// <summary>For 10,000 residents.</summary>
    public double? PerTenThousand => Tally.Figure.Value is { } value && Residents is { } residents ? value * TenThousand / residents.People : null;

    /// <summary>The measure over what it is read against.</summary>
    public double? RatioValue => Ratio is { Whole: > 0 } pair ? (double)pair.Part / pair.Whole : null;
}

/// <summary>What a measure is read against: attendance against sessions, rectified against found.</summary>
/// <param name="Pairs">Its indicators, each with the one beside it.</param>
/// <param name="Percent">Whether the ratio is a rate instead of so many a session.</param>
public sealed record RatioKind(IReadOnlyList<(string Indicator, string Pair)> Pairs, bool Percent)
{
    /// <summary>The ratio of a measure; null where none of its indicators has one that reads this way round.</summary>
    public static RatioKind? Of(Measure measure, Reference reference)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(reference);
        var pairs = (from code in measure.Indicators
                     let own = reference.Indicator(code)
                     let other = reference.Indicator(own?.Pair)
                     where other is not null
                     select (Own: own, Other: other)).ToList();
        var rates = pairs.Where(pair => pair.Own.Code.EndsWith("_rectified", StringComparison.Ordinal)).ToList();
        var sessions = pairs.Where(pair => pair.Own.Unit.StartsWith('人') && pair.Other.Unit.StartsWith('场')).ToList();
        var kind = rates.Count > 0 ? rates : sessions;
        return kind.Count == 0 ? null : new RatioKind([.. kind.Select(pair => (pair.Own.Code, pair.Other.Code))], rates.Count > 0);
    }
}
