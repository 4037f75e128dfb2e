using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>A current return of a season.</summary>
/// <param name="ReturnId">Its id.</param>
/// <param name="Period">The period's code, or null.</param>
/// <param name="Ordinal">The period's place in the season, or null.</param>
/// <param name="Kind"><c>week</c>, <c>final</c>, <c>companion</c> or what else it is; null without a period.</param>
/// <param name="Cumulative">Whether it counts from the season's start.</param>
/// <param name="Counts">What its count slots say, in the order of the slots.</param>
internal sealed record SeasonReturn(long ReturnId, string? Period, int? Ordinal, string? Kind, bool Cumulative, SlotCount[] Counts)
{
    public const string Week = "week";
    public const string Final = "final";
    public const string Companion = "companion";
}

/// <summary>What a count slot says.</summary>
internal readonly record struct SlotCount(int Slot, string Indicator, SlotStatus Status, long? Value, bool Approximate)
{
    /// <summary>A return's counts in the order of the slots, in which they nearly always come.</summary>
    public static SlotCount[] InOrder(IEnumerable<SlotCount> counts)
    {
        SlotCount[] all = [.. counts];
        for (var i = 1; i < all.Length; i++)
            if (all[i].Slot < all[i - 1].Slot)
                return [.. all.OrderBy(count => count.Slot)];
        return all;
    }
}

/// <summary>A season as its current returns say it.</summary>
/// <param name="Key">Whose and of when.</param>
/// <param name="WeeksAsked">The weeks that the calendar has.</param>
/// <param name="Returns">The returns in the order of their periods.</param>
internal sealed record SeasonState(SeasonKey Key, long WeeksAsked, IReadOnlyList<SeasonReturn> Returns);
