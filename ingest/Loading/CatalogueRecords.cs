using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Loading;

/// <summary>Turns the catalogue's data files into the warehouse's dimensions.</summary>
public static class CatalogueRecords
{
    /// <summary>Every indicator, region and form, with the periods of each form's own year.</summary>
    public static Dimensions Of(IReadOnlyList<Form> forms, IReadOnlyList<Indicator> indicators, IReadOnlyList<Region> regions) => new(
        [.. indicators.Select(indicator => new IndicatorRecord(
            indicator.Code, indicator.NameZh, indicator.NameEn, indicator.Unit, indicator.Theme, indicator.Kind, indicator.Pair))],
        [.. regions.Select(region => new RegionRecord(region.Code, region.Name, (int)region.Level + 1, region.Parent))],
        [.. forms.Select(FormOf)],
        [.. forms.SelectMany(form => Periods(form, form.Year))])
    {
        Measures = [.. MeasureFile.Over([.. indicators.Where(indicator => indicator.Kind is SlotKind.Count).Select(indicator => indicator.Code)]).Select(measure => measure.Indicators)],
    };

    /// <summary>A form's periods in a year, in the order in which they are due.</summary>
    public static IReadOnlyList<PeriodRecord> Periods(Form form, int year)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. form.Calendar.Periods(year).Select((period, index) => new PeriodRecord(form.Id, year, period.Code, index + 1, KindOf(period.Code), period.Due))];
    }

    /// <summary>A form that nobody has confirmed, with its periods.</summary>
    public static Dimensions Provisional(Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Dimensions.None with { Forms = [FormOf(form) with { Provisional = true }], Periods = Periods(form, form.Year) };
    }

    private static FormRecord FormOf(Form form) => new(
        form.Id, form.Title, form.Year, form.RegionCode, form.Bureau, form.Campaign, Wire.Spell(form.Layout), form.Basis, Provisional: false,
        [.. form.Slots.Select(slot => new SlotRecord(slot.Number, slot.ItemNumber, slot.Item, slot.Label, slot.Unit, slot.Kind, slot.Indicator))])
    {
        Rules = [.. form.Rules.Select(rule => new RuleRecord(rule.Number, rule.Comparison, rule.Written, [.. rule.Terms.Select(term => (term.Slot, term.Sign))]))],
    };

    private static PeriodKind KindOf(string code) => code switch
    {
        PeriodCodes.Final => PeriodKind.Final,
        PeriodCodes.Companion => PeriodKind.Companion,
        _ => PeriodKind.Week,
    };
}
