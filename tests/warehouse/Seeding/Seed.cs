using System.Globalization;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Tests.Seeding;

/// <summary>A small world in records: one form of a city with three counties, two counts, an answer and a text.</summary>
public static class Seed
{
    public const string Form = "jincheng-2023";

    public static Dimensions Dimensions { get; } = new(
        [
            new("lecture.sessions", "宣讲场次", "Lectures", "场", "lecture", SlotKind.Count, null),
            new("lecture.attendance", "宣讲参与人次", "Lecture attendance", "人次", "lecture", SlotKind.Count, "lecture.sessions"),
            new("hazard.found", "排查隐患", "Hazards found", "处", "hazard", SlotKind.Count, null),
            new("organisation.plan", "制定方案", "Plan made", "是/否", "organisation", SlotKind.Bool, null),
            new("case.name", "典型案例", "Typical case", "", "case", SlotKind.Text, null),
        ],
        [
            new("140000", "山西省", 1, null),
            new("140500", "晋城市", 2, "140000"), new("140502", "城区", 3, "140500"), new("140522", "阳城县", 3, "140500"), new("140524", "陵川县", 3, "140500"),
            new("140800", "运城市", 2, "140000"), new("140802", "盐湖区", 3, "140800"),
        ],
        [
            Sentences(Form, 2023, "140500", Basis.Increment),
            Sentences("yuncheng-2023", 2023, "140800", Basis.Cumulative, hazards: false),
        ],
        [.. Periods(Form, 2023), .. Periods("yuncheng-2023", 2023), .. Periods(Form, 2022)]);

    /// <summary>A warehouse in memory with the dimensions and the given returns.</summary>
    public static WarehouseDb Warehouse(params IEnumerable<ReturnRecord> returns)
    {
        var warehouse = WarehouseDb.InMemory();
        new DimensionLoader(warehouse).Load(Dimensions);
        new ReturnLoader(warehouse).Load([.. returns]);
        return warehouse;
    }

    /// <summary>A return whose lectures, attendance and hazards are given; null is blank.</summary>
    public static ReturnRecord Return(
        string unit, string? region, string? period, long? lectures = 1, long? attendance = 10, long? hazards = 0,
        string form = Form, int? year = 2023, string? file = null, string? filled = null, Basis basis = Basis.Increment)
    {
        var name = file ?? string.Create(CultureInfo.InvariantCulture, $"{form}-{year}-{unit}-{period}-{filled}-{lectures}-{attendance}-{hazards}.docx");
        return new ReturnRecord(new FileRecord(HashOf(name), name, "/inbox/" + name, "docx", 1000), 0, form, unit, region, year, period, basis,
        [
            Count(1, "lecture.sessions", lectures), Count(2, "lecture.attendance", attendance),
            .. form == Form ? new[] { Count(3, "hazard.found", hazards) } : [],
            new FigureRecord(4, "organisation.plan", SlotKind.Bool, SlotStatus.Reported, null) { Answer = true, Raw = "☑是", Place = "表1 行5 列2 第1字" },
            new FigureRecord(5, "case.name", SlotKind.Text, SlotStatus.Blank, null),
        ])
        {
            FilledOn = filled is null ? null : DateOnly.ParseExact(filled, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Contact = new ContactRecord("王示例", "12300001234"),
            PeriodReason = "文件名写有期次",
        };
    }

    public static FigureRecord Count(int slot, string indicator, long? value, SlotStatus? status = null)
        => new(slot, indicator, SlotKind.Count, status ?? (value is null ? SlotStatus.Blank : SlotStatus.Reported), value)
        {
            Raw = value?.ToString(CultureInfo.InvariantCulture) ?? "",
            Place = string.Create(CultureInfo.InvariantCulture, $"表1 行{slot + 1} 列2 第10字"),
        };

    private static string HashOf(string name) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)));

    private static FormRecord Sentences(string id, int year, string region, Basis basis, bool hazards = true) => new(
        id, "“安全生产月”活动进展情况统计表", year, region, "市场监督管理局", "安全生产月", "sentences", basis, false,
        [
            new(1, 1, "宣讲", "组织开展宣讲活动", "场", SlotKind.Count, "lecture.sessions"),
            new(2, 1, "宣讲", "参与", "人次", SlotKind.Count, "lecture.attendance"),
            .. hazards ? new SlotRecord[] { new(3, 2, "排查", "排查隐患", "处", SlotKind.Count, "hazard.found") } : [],
            new(4, 3, "方案", "制定方案", "是/否", SlotKind.Bool, "organisation.plan"),
            new(5, 4, "案例", "典型案例", "", SlotKind.Text, "case.name"),
        ]);

    private static IEnumerable<PeriodRecord> Periods(string form, int year) =>
    [
        .. Enumerable.Range(1, 4).Select(week => new PeriodRecord(
            form, year, string.Create(CultureInfo.InvariantCulture, $"week-{week}"), week, PeriodKind.Week, new DateTime(year, 6, week * 7, 18, 0, 0))),
        new(form, year, "final", 5, PeriodKind.Final, new DateTime(year, 7, 1, 18, 0, 0)),
    ];
}
