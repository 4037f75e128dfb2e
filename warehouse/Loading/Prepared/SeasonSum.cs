namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>A season taken apart: what it comes to slot by slot, and what it says in each period.</summary>
/// <param name="Slots">The season, slot by slot.</param>
/// <param name="Periods">What it says, period by period and slot by slot: a week's own figure, or what another return says.</param>
internal sealed record SeasonSum(IReadOnlyList<SeasonSlot> Slots, IReadOnlyList<PeriodFigure> Periods)
{
    /// <summary>Takes a season apart.</summary>
    public static SeasonSum Of(SeasonState season)
    {
        var (slots, periods) = (new List<SeasonSlot>(), new List<PeriodFigure>());
        foreach (var slot in BySlot(season).OrderBy(pair => pair.Key).Select(pair => pair.Value))
        {
            var weeks = WeekFigure.Of(slot.Weeks).ToList();
            periods.AddRange(weeks.Select(week => new PeriodFigure(week.Return, week.Count, week.Increment, week.SeveralWeeks)));
            periods.AddRange(slot.Others.Select(other => new PeriodFigure(other.Return, other.Count, other.Count.Value, false)));
            if (SeasonSlot.Of(slot.Others, weeks, season.WeeksAsked) is { } total)
                slots.Add(total);
        }
        return new SeasonSum(slots, periods);
    }

    private static Dictionary<int, Slot> BySlot(SeasonState season)
    {
        var slots = new Dictionary<int, Slot>();
        foreach (var sent in season.Returns.Where(sent => sent.Period is not null))
            foreach (var count in sent.Counts)
            {
                if (!slots.TryGetValue(count.Slot, out var slot))
                    slots.Add(count.Slot, slot = new Slot([], []));
                (sent.Kind == SeasonReturn.Week ? slot.Weeks : slot.Others).Add((sent, count));
            }
        return slots;
    }

    private sealed record Slot(List<(SeasonReturn Return, SlotCount Count)> Weeks, List<(SeasonReturn Return, SlotCount Count)> Others);
}

/// <summary>What a slot says in a period.</summary>
internal readonly record struct PeriodFigure(SeasonReturn Return, SlotCount Count, Int128? Value, bool SeveralWeeks);
