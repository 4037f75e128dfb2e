using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>What a season comes to in one slot: see the view <c>defined_season_totals</c>.</summary>
internal sealed record SeasonSlot(int Slot, string Indicator, SlotStatus Status, Int128? Value, bool Approximate, string Made, long? WeeksDone, long? WeeksAsked, bool Falls, long ReturnId)
{
    /// <summary>Whether it covers the whole season.</summary>
    public bool Complete => WeeksAsked is null ? Made is SeasonReturn.Final or SeasonReturn.Companion : WeeksDone >= WeeksAsked;

    /// <summary>The final return where there is one, even where it is blank, else the weeks; a companion return where those give no figure.</summary>
    public static SeasonSlot? Of(IReadOnlyList<(SeasonReturn Return, SlotCount Count)> others, IReadOnlyList<WeekFigure> weeks, long weeksAsked)
    {
        var finals = others.Where(one => one.Return.Kind == SeasonReturn.Final).Select(one => Of(one.Return, one.Count)).ToList();
        var companions = others.Where(one => one.Return.Kind == SeasonReturn.Companion).Select(one => Of(one.Return, one.Count));
        var first = finals.Count > 0 ? finals : [.. weeks.GroupBy(week => week.Count.Indicator).Select(group => Of([.. group], weeksAsked))];
        var sources = first.Concat(companions).ToList();
        return sources.Find(one => one.Value is not null) ?? sources.FirstOrDefault();
    }

    private static SeasonSlot Of(SeasonReturn sent, SlotCount count)
        => new(count.Slot, count.Indicator, count.Status, count.Value, count.Approximate, sent.Kind!, null, null, false, sent.ReturnId);

    // Where nothing but 无 and something unreadable was written, the sum is unreadable, not 0.
    private static SeasonSlot Of(IReadOnlyList<WeekFigure> weeks, long weeksAsked)
    {
        var (last, given) = (weeks[^1], weeks.Where(week => week.Count.Value is not null).ToList());
        var status = Array.Find(Preference, status => weeks.Any(week => week.Count.Status == status));
        return new SeasonSlot(
            last.Count.Slot, last.Count.Indicator, status, status is SlotStatus.Reported or SlotStatus.None && given.Count > 0 ? given[^1].ToDate : null,
            weeks.Any(week => week.Count.Approximate), last.Return.Cumulative ? "cumulative" : "weeks",
            last.Return.Cumulative ? given.Count > 0 ? given[^1].Return.Ordinal : null : given.Count, weeksAsked > 0 ? weeksAsked : null,
            weeks.Any(week => week.Falls), last.Return.ReturnId);
    }

    private static readonly SlotStatus[] Preference = [SlotStatus.Reported, SlotStatus.Unreadable, SlotStatus.None, SlotStatus.Blank];
}
