using System.Globalization;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Dashboard.Pages.Review;

/// <summary>Which of a return's figures is looked at: <c>?slot=12</c>, the whole return by <c>?slot=all</c>, else the one with the worst flag.</summary>
public static class SlotChoice
{
    /// <summary>What stands in the address for the whole return.</summary>
    public const string Whole = "all";

    /// <summary>The figure, or null for the whole return.</summary>
    /// <param name="asked">What the address says.</param>
    /// <param name="figures">The return's figures.</param>
    /// <param name="flags">Its flags, open ones first, the worst first.</param>
    public static ReturnFigure? Of(string? asked, IReadOnlyList<ReturnFigure> figures, IReadOnlyList<FlagRow> flags)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(flags);
        var slot = asked == Whole ? null
            : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : flags.Count > 0 ? flags[0].Slot : (int?)null;
        return figures.FirstOrDefault(figure => figure.Slot == slot);
    }
}
