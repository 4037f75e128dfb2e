using System.Globalization;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;

namespace SafetyMonth.Warehouse.Tests.Seeding;

/// <summary>A longer season: 60 units, five periods, a revision of every seventh return, and some that cannot be settled.</summary>
public static class Season
{
    public static IEnumerable<ReturnRecord> Returns { get; } = Make();

    public static void LoadInto(WarehouseDb warehouse)
    {
        new DimensionLoader(warehouse).Load(Seed.Dimensions);
        foreach (var result in new ReturnLoader(warehouse).LoadAll(Returns, batch: 5))
            GC.KeepAlive(result);
    }

    private static IEnumerable<ReturnRecord> Make()
    {
        for (var i = 0; i < 300; i++)
        {
            var unit = string.Create(CultureInfo.InvariantCulture, $"第{i % 60}单位");
            var period = i / 60 == 4 ? "final" : string.Create(CultureInfo.InvariantCulture, $"week-{i / 60 + 1}");
            yield return Seed.Return(i % 50 == 49 ? null! : unit, "140522", i % 41 == 40 ? null : period, i, i * 10, i % 3, filled: "2023-06-14");
            if (i % 7 == 0)
                yield return Seed.Return(unit, "140522", period, i + 1, i * 10, i % 3, filled: "2023-06-15");
        }
    }
}
