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
        var sources = new List<SeasonSlot>();
        AddThose(SeasonReturn.Final);
        if (sources.Count == 0 && weeks.Count > 0)
            sources.AddRange(SameIndicator(weeks) ? [Of(weeks, weeksAsked)] : weeks.GroupBy(week => week.Count.Indicator).Select(group => Of([.. group], weeksAsked)));
        AddThose(SeasonReturn.Companion);
        return sources.Find(one => one.Value is not null) ?? sources.FirstOrDefault();

        void AddThose(string kind)
        {
            foreach (var (sent, count) in others)
                if (sent.Kind == kind)
                    sources.Add(Of(sent, count));
        }
    }

    // A slot asks for another indicator only where the form was changed.
    private static bool SameIndicator(IReadOnlyList<WeekFigure> weeks)
    {
        foreach (var week in weeks)
            if (week.Count.Indicator != weeks[0].Count.Indicator)
                return false;
        return true;
    }

    private static SeasonSlot Of(SeasonReturn sent, SlotCount count)
        => new(count.Slot, count.Indicator, count.Status, count.Value, count.Approximate, sent.Kind!, null, null, false, sent.ReturnId);

    // Where nothing but 无 and something unreadable was written, the sum is unreadable, not 0.
    private static SeasonSlot Of(IReadOnlyList<WeekFigure> weeks, long weeksAsked)
    {
        var last = weeks[^1];
        var (given, done, status, approximate, falls) = ((WeekFigure?)null, 0L, SlotStatus.Blank, false, false);
        foreach (var week in weeks)
        {
            if (week.Count.Value is not null)
                (given, done) = (week, done + 1);
            if (Array.IndexOf(Preference, week.Count.Status) < Array.IndexOf(Preference, status))
                status = week.Count.Status;
            (approximate, falls) = (approximate || week.Count.Approximate, falls || week.Falls);
        }
        return new SeasonSlot(
            last.Count.Slot, last.Count.Indicator, status, status is SlotStatus.Reported or SlotStatus.None ? given?.ToDate : null,
            approximate, last.Return.Cumulative ? "cumulative" : "weeks", last.Return.Cumulative ? given?.Return.Ordinal : done,
            weeksAsked > 0 ? weeksAsked : null, falls, last.Return.ReturnId);
    }

    // What says most comes first.
    private static readonly SlotStatus[] Preference = [SlotStatus.Reported, SlotStatus.Unreadable, SlotStatus.None, SlotStatus.Blank];
}
