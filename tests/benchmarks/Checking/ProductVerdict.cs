using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Benchmarks.Checking;

/// <summary>What the product's own checks say, over a real warehouse.</summary>
internal static class ProductVerdict
{
    public static (Verdict Verdict, IReadOnlyList<FlagRow> Flags) Of(MadeSeason season)
    {
        using var warehouse = WarehouseDb.InMemory();
        Load(warehouse, season, 0, 1);
        new Checker(warehouse).Run(new DateTime(2023, 7, 3));
        var flags = new FlagQueries(warehouse).Open(RegionScope.All, page: new Page(0, int.MaxValue));
        var verdict = new Verdict([], []);
        var returns = season.Returns.ToDictionary(one => (one.Unit, one.Period));
        var columns = season.Slots.Select((slot, index) => (slot.Number, index)).ToDictionary(pair => pair.Number, pair => pair.index);
        foreach (var flag in flags)
        {
            var one = returns[(flag.Unit, flag.Period)];
            verdict.Returns[one] = Math.Max(verdict.Returns.GetValueOrDefault(one), flag.Score);
            if (flag.Slot is { } slot)
                verdict.Cells[(one, columns[slot])] = Math.Max(verdict.Cells.GetValueOrDefault((one, columns[slot])), flag.Score);
        }
        return (verdict, flags);
    }

    /// <summary>Loads a season several times over, each time under other names.</summary>
    public static void Load(WarehouseDb warehouse, MadeSeason season, int first, int times)
    {
        new DimensionLoader(warehouse).Load(CatalogueRecords.Of(FormCatalogue.Default.Forms, IndicatorDictionary.Default.Indicators, RegionDirectory.Default.Regions));
        var loader = new ReturnLoader(warehouse);
        foreach (var result in loader.LoadAll(Enumerable.Range(first, times).SelectMany(time => season.Returns.Select(one => Record(season, one, time)))))
            GC.KeepAlive(result);
    }

    public static ReturnRecord Record(MadeSeason season, MadeReturn one, int time, int revision = 0)
    {
        var name = $"{one.Unit}{(time == 0 ? "" : $"第{time}组")}-{one.Period}-{revision}";
        var file = new FileRecord(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name))), name, name, "docx", 1);
        return new ReturnRecord(file, 0, season.Form.Id, one.Unit + (time == 0 ? "" : $"第{time}组"), "140522", 2023, one.Period, Basis.Increment,
            [.. season.Slots.Select((slot, j) => new FigureRecord(slot.Number, slot.Indicator, SlotKind.Count, one.Values[j] < 0 ? SlotStatus.Blank : SlotStatus.Reported, one.Values[j] < 0 ? null : one.Values[j]))])
        {
            ReceivedAt = new DateTime(2023, 6, 1).AddDays(7 * one.Week + revision),
        };
    }
}
