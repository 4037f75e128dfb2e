namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>A season taken apart: what it comes to slot by slot, and what it says in each period.</summary>
/// <param name="Slots">The season, slot by slot.</param>
/// <param name="Periods">What it says, slot by slot and period by period: a week's own figure, or what another return says.</param>
internal sealed record SeasonSum(IReadOnlyList<SeasonSlot> Slots, IReadOnlyList<PeriodFigure> Periods)
{
    /// <summary>Takes a season apart.</summary>
    public static SeasonSum Of(SeasonState season)
    {
        var returns = season.Returns.Where(sent => sent.Period is not null).ToArray();
        var (slots, periods) = (new List<SeasonSlot>(), new List<PeriodFigure>(returns.Sum(sent => sent.Counts.Length)));
        // Used for one slot after the other.
        var (weeks, others, figures) = (new List<(SeasonReturn, SlotCount)>(), new List<(SeasonReturn, SlotCount)>(), new List<WeekFigure>());
        for (var next = new int[returns.Length]; NextSlot(returns, next, weeks, others);)
        {
            WeekFigure.Fill(figures, weeks);
            foreach (var week in figures)
                periods.Add(new PeriodFigure(week.Return, week.Count, week.Increment, week.SeveralWeeks));
            foreach (var (sent, count) in others)
                periods.Add(new PeriodFigure(sent, count, count.Value, false));
            if (SeasonSlot.Of(others, figures, season.WeeksAsked) is { } total)
                slots.Add(total);
        }
        return new SeasonSum(slots, periods);
    }

    // Merges the returns, each of which is in the order of the slots: what they say in the lowest slot that is left, and false where none is.
    private static bool NextSlot(SeasonReturn[] returns, int[] next, List<(SeasonReturn, SlotCount)> weeks, List<(SeasonReturn, SlotCount)> others)
    {
        weeks.Clear();
        others.Clear();
        var slot = int.MaxValue;
        for (var i = 0; i < returns.Length; i++)
            if (next[i] < returns[i].Counts.Length)
                slot = Math.Min(slot, returns[i].Counts[next[i]].Slot);
        for (var i = 0; i < returns.Length; i++)
            for (; next[i] < returns[i].Counts.Length && returns[i].Counts[next[i]].Slot == slot; next[i]++)
                (returns[i].Kind == SeasonReturn.Week ? weeks : others).Add((returns[i], returns[i].Counts[next[i]]));
        return weeks.Count + others.Count > 0;
    }
}

/// <summary>What a slot says in a period.</summary>
internal readonly record struct PeriodFigure(SeasonReturn Return, SlotCount Count, Int128? Value, bool SeveralWeeks);
