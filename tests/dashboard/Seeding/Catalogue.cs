using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Seeding;

/// <summary>The real forms, indicators and regions as the warehouse's dimensions.</summary>
public static class Catalogue
{
    public static Dimensions Dimensions { get; } = new(
        [.. IndicatorDictionary.Default.Indicators.Select(one => new IndicatorRecord(one.Code, one.NameZh, one.NameEn, one.Unit, one.Theme, one.Kind, one.Pair))],
        [.. RegionDirectory.Default.Regions.Select(one => new RegionRecord(one.Code, one.Name, (int)one.Level, one.Parent))],
        [.. FormCatalogue.Default.Forms.Select(Record)],
        [.. from form in FormCatalogue.Default.Forms
            from year in form.Id.StartsWith("liaoning", StringComparison.Ordinal) ? Enumerable.Range(2021, 3) : [form.Year]
            from period in form.Calendar.Periods(year).Select((period, i) => (period, i))
            select new PeriodRecord(form.Id, year, period.period.Code, period.i + 1, Kind(period.period.Code), period.period.Due)]);

    public static Form Form(string id) => FormCatalogue.Default.Find(id)!;

    private static PeriodKind Kind(string code) => code switch
    {
        "final" => PeriodKind.Final,
        "companion" => PeriodKind.Companion,
        _ => PeriodKind.Week,
    };

    private static FormRecord Record(Form form) => new(
        form.Id, form.Title, form.Year, form.RegionCode, form.Bureau, form.Campaign, Wire.Spell(form.Layout), form.Basis, false,
        [.. form.Slots.Select(slot => new SlotRecord(slot.Number, slot.ItemNumber, slot.Item, slot.Label, slot.Unit, slot.Kind, slot.Indicator))]);
}
