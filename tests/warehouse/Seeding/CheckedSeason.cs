using System.Globalization;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Seeding;

/// <summary>
/// A clean season of made-up units, large and small, under a form of seven activities with their attendance and two columns of
/// hazards. A test changes figures in it and asks what is doubted.
/// </summary>
public sealed class CheckedSeason
{
    public const string Form = "example-2023";
    private const int Activities = 7;
    private const int Columns = 2 * Activities + 2;
    private const int Weeks = 4;

    private readonly Dictionary<(int Unit, int Period), long?[]> figures = [];

    public CheckedSeason(int units = 40, int seed = 1)
    {
        Units = units;
        var chance = new Random(seed);
        for (var unit = 0; unit < units; unit++)
        {
            var size = Math.Exp(0.7 * Normal(chance));
            var habits = Enumerable.Range(0, Columns).Select(_ => Math.Exp(0.25 * Normal(chance))).ToArray();
            var total = new long?[Columns];
            for (var week = 1; week <= Weeks; week++)
            {
                var values = Week(chance, size * (week == 3 ? 1.6 : 1), habits);
                figures[(unit, week)] = values;
                for (var j = 0; j < Columns; j++)
                    total[j] = (total[j] ?? 0) + values[j];
            }
            figures[(unit, Weeks + 1)] = total;
        }
    }

    public int Units { get; }

    /// <summary>Sessions of the first activity are slot 1, its attendance slot 2 and so on; hazards found 15, put right 16. Period 5 is the final return.</summary>
    public long? this[int unit, int period, int slot]
    {
        get => figures[(unit, period)][slot - 1];
        set => figures[(unit, period)][slot - 1] = value;
    }

    public static string UnitName(int unit) => string.Create(CultureInfo.InvariantCulture, $"示例{unit}号单位");

    public static string PeriodCode(int period) => period > Weeks ? "final" : string.Create(CultureInfo.InvariantCulture, $"week-{period}");

    /// <summary>The whole return of a unit and period, to read or to replace.</summary>
    public long?[] Of(int unit, int period) => figures[(unit, period)];

    public void Replace(int unit, int period, IEnumerable<long?> values) => figures[(unit, period)] = [.. values];

    /// <summary>Makes the unit's final return the sum of its weeks again.</summary>
    public void AddUp(int unit) => Replace(unit, Weeks + 1, Enumerable.Range(0, Columns).Select(j => (long?)Enumerable.Range(1, Weeks).Sum(week => figures[(unit, week)][j] ?? 0)));

    public WarehouseDb Load()
    {
        var warehouse = WarehouseDb.InMemory();
        LoadInto(warehouse);
        return warehouse;
    }

    public void LoadInto(WarehouseDb warehouse)
    {
        new DimensionLoader(warehouse).Load(Dimensions());
        new ReturnLoader(warehouse).Load([.. Enumerable.Range(0, Units).SelectMany(unit => Enumerable.Range(1, Weeks + 1).Select(period => Record(unit, period)))]);
    }

    public ReturnRecord Record(int unit, int period, string filled = "2023-06-14")
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{unit}-{period}-{filled}.docx");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)));
        return new ReturnRecord(
            new FileRecord(hash, name, name, "docx", 1), 0, Form, UnitName(unit), unit % 2 == 0 ? "140522" : "140524", 2023, PeriodCode(period), Basis.Increment,
            [.. figures[(unit, period)].Select((value, j) => Seed.Count(j + 1, IndicatorOf(j), value))])
        {
            FilledOn = DateOnly.ParseExact(filled, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    public static Dimensions Dimensions() => new(
        [.. Enumerable.Range(0, Columns).Select(j => new IndicatorRecord(IndicatorOf(j), NameOf(j), "Column " + (j + 1), UnitOf(j), "test", SlotKind.Count, PairOf(j)))],
        Seed.Dimensions.Regions,
        [
            new FormRecord(Form, "示例统计表", 2023, "140500", "市场监督管理局", "安全生产月", "sentences", Basis.Increment, false,
                [.. Enumerable.Range(0, Columns).Select(j => new SlotRecord(j + 1, j / 2 + 1, "项目", NameOf(j), UnitOf(j), SlotKind.Count, IndicatorOf(j)))]),
        ],
        [.. Enumerable.Range(1, Weeks + 1).Select(period => new PeriodRecord(
            Form, 2023, PeriodCode(period), period, period > Weeks ? PeriodKind.Final : PeriodKind.Week, new DateTime(2023, 6, 1).AddDays(7 * period)))]);

    private static long?[] Week(Random chance, double size, double[] habits)
    {
        var values = new long?[Columns];
        for (var activity = 0; activity < Activities; activity++)
        {
            var sessions = Poisson(chance, (3 + activity) * size * habits[2 * activity]);
            values[2 * activity] = sessions;
            values[2 * activity + 1] = Attendance(chance, sessions, 40 * habits[2 * activity + 1]);
        }
        var found = Poisson(chance, 20 * size * habits[Columns - 2]);
        values[Columns - 2] = found;
        values[Columns - 1] = found - Poisson(chance, found * 0.05) is var mended and > 0 ? mended : 0;
        return values;
    }

    private static long Attendance(Random chance, long sessions, double each)
        => sessions == 0 ? 0 : Math.Max(sessions, (long)Math.Round(sessions * each * Math.Exp(0.2 * Normal(chance))));

    private static long Poisson(Random chance, double mean)
    {
        if (mean > 60)
            return (long)Math.Max(0, Math.Round(mean + Math.Sqrt(mean) * Normal(chance)));
        var (limit, product, count) = (Math.Exp(-mean), chance.NextDouble(), 0L);
        for (; product > limit; count++)
            product *= chance.NextDouble();
        return count;
    }

    private static double Normal(Random chance) => Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());

    private static string NameOf(int j) => j switch { Columns - 2 => "发现隐患数", Columns - 1 => "整改隐患数", _ => $"{(j / 2 == 2 ? "“公开课”" : "")}活动{j / 2 + 1}{(j % 2 == 0 ? "场次" : "参与人次")}" };

    private static string UnitOf(int j) => j >= Columns - 2 ? "处" : j % 2 == 0 ? "场" : "人次";

    private static string IndicatorOf(int j) => j switch { Columns - 2 => "test.found", Columns - 1 => "test.rectified", _ => $"test.{(j % 2 == 0 ? "sessions" : "attendance")}_{j / 2 + 1}" };

    private static string? PairOf(int j) => j % 2 == 1 ? IndicatorOf(j - 1) : null;
}
