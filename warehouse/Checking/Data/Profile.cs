using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Data;

/// <summary>A current return as the checks see it: its counts, column by column.</summary>
/// <param name="ReturnId">The return.</param>
/// <param name="Year">The season.</param>
/// <param name="Period">The period's code.</param>
/// <param name="Kind">What sort of period it is.</param>
/// <param name="Ordinal">1-based week of the season; 0 for what is no week.</param>
/// <param name="Basis">Whether its figures are increments or cumulative.</param>
/// <param name="Values">The counts; <see cref="Missing"/> where nothing is known (blank, unreadable, not in the return).</param>
internal sealed record Profile(long ReturnId, int Year, string Period, PeriodKind Kind, int Ordinal, Basis Basis, long[] Values)
{
    /// <summary>Stands for what is not known.</summary>
    public const long Missing = -1;

    /// <summary>Weeks that have a class of their own; later ones share the last.</summary>
    public const int MostWeeks = 8;

    /// <summary>How many classes of periods there are: the weeks, final and companion.</summary>
    public const int Classes = MostWeeks + 2;

    /// <summary>Which returns it is compared with: those of the same week, or of the same kind.</summary>
    public int Class => Kind switch
    {
        PeriodKind.Week => Math.Clamp(Ordinal, 1, MostWeeks) - 1,
        PeriodKind.Final => MostWeeks,
        _ => MostWeeks + 1,
    };
}

/// <summary>All current returns of a unit under one form, by year and then in the order of the season.</summary>
/// <param name="Unit">The unit's name.</param>
/// <param name="RegionCode">Its region, or null.</param>
/// <param name="Returns">Its returns.</param>
internal sealed record UnitSeries(string Unit, string? RegionCode, IReadOnlyList<Profile> Returns)
{
    /// <summary>Returns that are current no more, where the unit was looked up alone.</summary>
    public IReadOnlyList<long> Replaced { get; init; } = [];

    /// <summary>Those and the current ones.</summary>
    public IReadOnlyList<long> All => [.. Returns.Select(profile => profile.ReturnId), .. Replaced];
}
