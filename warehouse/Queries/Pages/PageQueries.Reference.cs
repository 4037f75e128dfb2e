namespace SafetyMonth.Warehouse.Queries.Pages;

public sealed partial class PageQueries
{
    /// <summary>The forms by year and id.</summary>
    public IReadOnlyList<FormRow> Forms() => List<FormRow>("page_forms");

    /// <summary>The slots of every form in reading order.</summary>
    public IReadOnlyList<SlotRow> Slots() => List<SlotRow>("page_slots");

    /// <summary>The indicators by theme and code.</summary>
    public IReadOnlyList<IndicatorRow> Indicators() => List<IndicatorRow>("page_indicators");

    /// <summary>The regions by code.</summary>
    public IReadOnlyList<RegionRow> Regions() => List<RegionRow>("page_regions");

    /// <summary>The reporting periods by form, year and place in the season.</summary>
    public IReadOnlyList<PeriodRow> Periods() => List<PeriodRow>("page_periods");
}
