using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Loading;

public class ReturnRecordsTests
{
    private static readonly Form Jincheng = FormCatalogue.Default.Find("jincheng-2023")!;
    private static readonly FileRecord File = new("ab", "a.docx", "/inbox/a.docx", "docx", 7);

    [Fact]
    public void Every_slot_keeps_its_status_value_and_evidence()
    {
        var record = ReturnRecords.Of(Extracted(
            new ExtractedValue(Jincheng.Slots[0], SlotStatus.Reported, 12000, null, null, true, "1.2万余", "表1 行2 列2 第10字", 0.97),
            new ExtractedValue(Jincheng.Slots[1], SlotStatus.None, 0, null, null, false, "/", "表1 行2 列2 第18字", 1),
            new ExtractedValue(Jincheng.Slots[2], SlotStatus.Blank, null, null, null, false, "", null, 0.5),
            new ExtractedValue(Jincheng.Slots[3], SlotStatus.Unreadable, null, null, null, false, "12/13", "表1 行2 列2 第30字", 0.3)), File);
        record.Figures.Select(figure => (figure.Slot, figure.Status, figure.Value, figure.Approximate, figure.Raw, figure.Place, figure.Confidence)).ShouldBe(
        [
            (1, SlotStatus.Reported, 12000, true, "1.2万余", "表1 行2 列2 第10字", 0.97),
            (2, SlotStatus.None, 0, false, "/", "表1 行2 列2 第18字", 1),
            (3, SlotStatus.Blank, null, false, "", null, 0.5),
            (4, SlotStatus.Unreadable, null, false, "12/13", "表1 行2 列2 第30字", 0.3),
        ]);
        record.Figures[0].Indicator.ShouldBe(Jincheng.Slots[0].Indicator);
    }

    [Fact]
    public void Who_when_and_why_come_along()
    {
        var record = ReturnRecords.Of(Extracted(), File);
        (record.FormId, record.Unit, record.RegionCode, record.Year, record.Period, record.PeriodReason, record.FilledOn, record.Contact)
            .ShouldBe(("jincheng-2023", "阳城县市场监督管理局", "140522", 2023, "week-2", "标题写明第二周", new DateOnly(2023, 6, 14), new ContactRecord("王示例", "12300001234")));
    }

    [Fact]
    public void What_could_not_be_settled_stays_unknown()
    {
        var record = ReturnRecords.Of(Extracted() with { Year = null, Period = null, Header = new ReturnHeader(null, null, null, null, null) }, File);
        (record.Unit, record.RegionCode, record.Year, record.Period, record.Contact, record.Key).ShouldBe((null, null, null, null, null, null));
    }

    [Fact]
    public void The_whole_catalogue_goes_into_the_dimensions()
    {
        var forms = FormCatalogue.Default.Forms;
        var dimensions = CatalogueRecords.Of(forms, IndicatorDictionary.Default.Indicators, RegionDirectory.Default.Regions);
        dimensions.Forms.Sum(form => form.Slots.Count).ShouldBe(31 + 36 + 47 + 54);
        dimensions.Indicators.Count.ShouldBe(IndicatorDictionary.Default.Indicators.Count);
        dimensions.Regions.Single(region => region.Code == "140522").ShouldBe(new RegionRecord("140522", "阳城县", 3, "140500"));
        dimensions.Periods.Where(period => period.FormId == "jincheng-2023").Select(period => (period.Period, period.Kind)).ShouldBe(
            [("week-1", PeriodKind.Week), ("week-2", PeriodKind.Week), ("week-3", PeriodKind.Week), ("week-4", PeriodKind.Week), ("final", PeriodKind.Final)]);
    }

    private static ExtractedReturn Extracted(params ExtractedValue[] values) => new(
        "a.docx", "ab", 0, Jincheng, 0.98, 2023, "week-2", "标题写明第二周", Basis.Increment,
        new ReturnHeader("阳城县市监局", "140522", "王示例", "12300001234", new DateOnly(2023, 6, 14)), values, [], [], [], []);
}
