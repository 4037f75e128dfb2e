using SafetyMonth.Warehouse.Loading;

namespace SafetyMonth.Warehouse.Queries.Pages;

public sealed partial class PageQueries
{
    /// <summary>The forms by year and id.</summary>
    public IReadOnlyList<FormRow> Forms() => List<FormRow>("page_forms");

    /// <summary>A provisional form with what is suggested for its slots, or null.</summary>
    public ProvisionalFormRecord? Provisional(string id)
        => ProvisionalStore.Forms(connection.Value).FirstOrDefault(form => form.FormId == id) is { } form
            ? form with { Slots = [.. List<SuggestedRow>("page_suggestions", new { id }).Select(row => new ProvisionalSlotRecord(row.Slot, row.NameZh, row.Score))] }
            : null;

    /// <summary>The slots of every form in reading order.</summary>
    public IReadOnlyList<SlotRow> Slots() => List<SlotRow>("page_slots");

    /// <summary>The indicators by theme and code.</summary>
    public IReadOnlyList<IndicatorRow> Indicators() => List<IndicatorRow>("page_indicators");

    /// <summary>The regions by code.</summary>
    public IReadOnlyList<RegionRow> Regions() => List<RegionRow>("page_regions");

    /// <summary>The reporting periods by form, year and place in the season.</summary>
    public IReadOnlyList<PeriodRow> Periods() => List<PeriodRow>("page_periods");

    private sealed class SuggestedRow
    {
        public int Slot { get; init; }

        public string NameZh { get; init; } = "";

        public double? Score { get; init; }
    }
}
