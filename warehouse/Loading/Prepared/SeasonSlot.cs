using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>What a season comes to in one slot: see the view <c>defined_season_totals</c>.</summary>
internal sealed record SeasonSlot(int Slot, string Indicator, SlotStatus Status, Int128? Value, bool Approximate, string Made, long? WeeksDone, long? WeeksAsked, bool Falls, long ReturnId)
{
    /// <summary>Whether it covers the whole season.</summary>
    public bool Complete => WeeksAsked is null ? Made is SeasonReturn.Final or SeasonReturn.Companion : WeeksDone >= WeeksAsked;

    /// <summary>The final return where there is one, even where it is blank, else the weeks; a companion return where those give no figure.</summary>
    public static SeasonSlot? Of(List<(SeasonReturn Return, SlotCount Count)> others, List<WeekFigure> weeks, long weeksAsked)
    {
        var best = First(others, SeasonReturn.Final, null);
        if (best is null && weeks.Count > 0)
            best = SameIndicator(weeks) ? Of(weeks, weeksAsked) : weeks.GroupBy(week => week.Count.Indicator).Select(group => Of([.. group], weeksAsked)).Aggregate(Better);
        return best?.Value is null ? First(others, SeasonReturn.Companion, best) : best;
    }

    private static SeasonSlot? First(List<(SeasonReturn Return, SlotCount Count)> others, string kind, SeasonSlot? best)
    {
        foreach (var (sent, count) in others)
            if (sent.Kind == kind)
                best = best is null ? Of(sent, count) : Better(best, Of(sent, count));
        return best;
    }

    // What comes first counts, unless it gives no figure.
    private static SeasonSlot Better(SeasonSlot first, SeasonSlot next) => first.Value is null && next.Value is not null ? next : first;

    // A slot asks for another indicator only where the form was changed.
    private static bool SameIndicator(List<WeekFigure> weeks)
    {
        foreach (var week in weeks)
            if (week.Count.Indicator != weeks[0].Count.Indicator)
                return false;
        return true;
    }

    private static SeasonSlot Of(SeasonReturn sent, SlotCount count)
        => new(count.Slot, count.Indicator, count.Status, count.Value, count.Approximate, sent.Kind!, null, null, false, sent.ReturnId);

    // Where nothing but 无 and something unreadable was written, the sum is unreadable, not 0.
    private static SeasonSlot Of(List<WeekFigure> weeks, long weeksAsked)
    {
        var last = weeks[^1];
        var (given, done, status, approximate, falls) = ((WeekFigure?)null, 0L, SlotStatus.Blank, false, false);
        foreach (var week in weeks)
        {
            if (week.Count.Value is not null)
                (given, done) = (week, done + 1);
            if (Rank(week.Count.Status) < Rank(status))
                status = week.Count.Status;
            (approximate, falls) = (approximate || week.Count.Approximate, falls || week.Falls);
        }
        return new SeasonSlot(
            last.Count.Slot, last.Count.Indicator, status, status is SlotStatus.Reported or SlotStatus.None ? given?.ToDate : null,
            approximate, last.Return.Cumulative ? "cumulative" : "weeks", last.Return.Cumulative ? given?.Return.Ordinal : done,
            weeksAsked > 0 ? weeksAsked : null, falls, last.Return.ReturnId);
    }

    // What says most comes first.
    private static int Rank(SlotStatus status) => status switch
    {
        SlotStatus.Reported => 0,
        SlotStatus.Unreadable => 1,
        SlotStatus.None => 2,
        _ => 3,
    };
}
