using SafetyMonth.Warehouse.Queries.Pages;

namespace SafetyMonth.Dashboard.Data;

/// <summary>What the figures are about: forms, slots, indicators, regions. It changes only with the warehouse.</summary>
public sealed class Reference
{
    private readonly Dictionary<string, IndicatorRow> indicators;
    private readonly Dictionary<string, FormRow> forms;
    private readonly HashSet<(string Form, string Indicator)> asked;

    /// <summary>The reference over the warehouse's dimension tables.</summary>
    public Reference(IEnumerable<RegionRow> regions, IReadOnlyList<FormRow> forms, IReadOnlyList<SlotRow> slots, IReadOnlyList<IndicatorRow> indicators,
        IReadOnlyList<PeriodRow> periods)
    {
        (Regions, Forms, Indicators) = (new RegionTree(regions), forms, indicators);
        Periods = periods;
        Slots = slots.ToLookup(slot => slot.FormId);
        this.indicators = indicators.ToDictionary(indicator => indicator.Code);
        this.forms = forms.ToDictionary(form => form.Id);
        asked = [.. slots.Select(slot => (slot.FormId, slot.Indicator))];
    }

    /// <summary>The regions.</summary>
    public RegionTree Regions { get; }

    /// <summary>The forms, by year and id.</summary>
    public IReadOnlyList<FormRow> Forms { get; }

    /// <summary>The indicators, by theme.</summary>
    public IReadOnlyList<IndicatorRow> Indicators { get; }

    /// <summary>The reporting periods of each form and year, in order.</summary>
    public IReadOnlyList<PeriodRow> Periods { get; }

    /// <summary>The slots of each form in reading order.</summary>
    public ILookup<string, SlotRow> Slots { get; }

    /// <summary>The form, or null.</summary>
    public FormRow? Form(string? id) => id is null ? null : forms.GetValueOrDefault(id);

    /// <summary>The indicator, or null.</summary>
    public IndicatorRow? Indicator(string? code) => code is null ? null : indicators.GetValueOrDefault(code);

    /// <summary>The periods of a form in a year, in order.</summary>
    public IEnumerable<PeriodRow> PeriodsOf(string form, int year) => Periods.Where(period => period.FormId == form && period.Year == year);

    /// <summary>Whether the form asks for the indicator.</summary>
    public bool Asks(string form, string indicator) => asked.Contains((form, indicator));
}
