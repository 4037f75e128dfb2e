namespace SafetyMonth.Warehouse.Loading.Prepared;

/// <summary>A week's figure of one slot, both ways: see the view <c>weekly_figures</c>.</summary>
/// <param name="Return">The week's return.</param>
/// <param name="Count">What was written.</param>
/// <param name="Increment">The week's own figure: as written, or a cumulative one less what was reported before.</param>
/// <param name="ToDate">The sum since the last cumulative figure, that one included.</param>
/// <param name="SeveralWeeks">Whether a cumulative figure covers weeks that brought none.</param>
/// <param name="Falls">Whether a cumulative figure is lower than what was reported before.</param>
internal readonly record struct WeekFigure(SeasonReturn Return, SlotCount Count, Int128? Increment, Int128? ToDate, bool SeveralWeeks, bool Falls)
{
    /// <summary>Fills a list with the weeks of one slot, in their order, in place of what it held.</summary>
    public static void Fill(List<WeekFigure> figures, List<(SeasonReturn Return, SlotCount Count)> weeks)
    {
        figures.Clear();
        Int128? toDate = null;
        int? lastOrdinal = null;
        foreach (var (sent, count) in weeks)
        {
            var (before, value) = (toDate, (Int128?)count.Value);
            // A cumulative figure stands for all before it; a blank leaves the sum as it was.
            if (value is not null)
                toDate = sent.Cumulative ? value : (before ?? 0) + value;
            figures.Add(new WeekFigure(
                sent, count,
                sent.Cumulative && value is not null ? value - (before ?? 0) : value,
                toDate,
                sent.Cumulative && value is not null && sent.Ordinal - (lastOrdinal ?? 0) > 1,
                sent.Cumulative && value < before));
            if (value is not null)
                lastOrdinal = sent.Ordinal;
        }
    }
}
