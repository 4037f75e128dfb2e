using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Seeding;

/// <summary>
/// Two cities' worth of invented returns: Liaoning's cities 2021 to 2023, Jincheng's counties and two of Zhoushan's in 2023, with every kind
/// of nothing, a revision, a missing and a late return, a return that cannot be settled, and text that tries to be markup.
/// </summary>
public static class DemoSeason
{
    public const string Markup = "<script>alert(1)</script>";

    // A return of a form that no catalogue has.
    public const string Unknown = """
        <html><head><meta charset="utf-8"></head><body><p>舟山市渔港安全生产月活动进度统计表</p><p>填报单位：定海区渔港管理站　填报日期：2024年6月12日</p>
        <table><tr><td>工作任务</td><td>完成情况</td></tr><tr><td>渔港巡查</td><td>巡查渔港码头（3）座次，登临渔船（6）艘次；</td></tr>
        <tr><td>应急演练</td><td>企业组织事故应急演练（9）场，参与（12）人次。</td></tr></table></body></html>
        """;

    private static readonly string[] Weeks = ["week-1", "week-2", "week-3", "week-4", "final"];

    public static string Write(string folder)
    {
        var path = Path.Combine(folder, "demo.duckdb");
        using var warehouse = WarehouseDb.Open(path).Warehouse!;
        new DimensionLoader(warehouse).Load(Catalogue.Dimensions);
        new FlagWriter(warehouse).Add(DemoFlags.Of(new ReturnLoader(warehouse).Load([.. Returns()])));
        new StatementLoader(warehouse).Load(Statements());
        new ReturnIngest(warehouse).Ingest("渔港.html", Encoding.UTF8.GetBytes(Unknown));
        new FailureLoader(warehouse).Load([new FailureRecord("/inbox/损坏.docx", null, new Problem(ProblemCodes.FileDamaged, "文件“损坏.docx”已损坏，读不出内容。", Remedy: "请让报送单位重新发送。"))]);
        return path;
    }

    /// <summary>A summary in prose of one county, and two totals as news gave them.</summary>
    public static IReadOnlyList<SourceRecord> Statements() =>
    [
        new SourceRecord(new FileRecord("prose", "阳城县总结.docx", "/inbox/阳城县总结.docx", "docx", 20_000), SourceBasis.Prose, "阳城县2023年“安全生产月”活动总结", null, 2023, "140522",
        [
            new StatementRecord("开展宣讲活动", 255, "场", false, "255场") { Indicator = "lecture.sessions", Theme = "lecture", Sentence = "全县共开展宣讲活动255场，参与1.5万余人次。", Place = "第2段 第10字" },
            new StatementRecord("宣讲活动参与 " + Markup, 15_000, "人次", true, "1.5万余人次") { Sentence = "全县共开展宣讲活动255场，参与1.5万余人次。", Place = "第2段 第17字", Note = "“宣讲活动参与”有不同的数" },
        ]),
        new SourceRecord(new FileRecord("published", "published.csv", "/samples/published.csv", "csv", 2_000), SourceBasis.Published, "2021年全国“安全生产月”活动结束", null, 2021, "100000",
        [
            new StatementRecord("曝光问题隐患", 77_000, "条", true, "约77000条") { Scope = "全国", Theme = "hazard", Indicator = "hazard.exposed", Place = "第18行" },
            new StatementRecord("应急演练和体验活动", 52_000, "场次", true, "约52000场次") { Scope = "全国", Theme = "drill", Year = 2019, Place = "第7行" },
        ]),
    ];

    public static IEnumerable<ReturnRecord> Returns()
    {
        foreach (var year in new[] { 2021, 2022, 2023 })
            foreach (var (name, code, size) in Liaoning)
                foreach (var period in Weeks)
                    if (!(name == "葫芦岛市" && year == 2023 && period == "final"))
                        yield return Return("liaoning-2020", name + "市场监督管理局", code, year, period, size * (year - 2018) / 3.0);
        foreach (var (name, code, size) in Jincheng)
            foreach (var period in Weeks)
                yield return Return("jincheng-2023", name + "市场监督管理局", code, 2023, period, size);
        yield return Return("jincheng-2023", "阳城县市场监督管理局", "140522", 2023, "week-2", 5, revision: true);
        yield return Return("zhoushan-2023", "定海区综合行政执法局", "330902", 2023, "final", 4);
        yield return Return("zhoushan-2023", "普陀区综合行政执法局", "330903", 2023, "final", 3);
        yield return Return("jincheng-2023", null, null, 2023, null, 1);
    }

    private static readonly (string Name, string Code, double Size)[] Liaoning =
        [("沈阳市", "210100", 9), ("大连市", "210200", 8), ("鞍山市", "210300", 4), ("抚顺市", "210400", 3), ("盘锦市", "211100", 2), ("葫芦岛市", "211400", 2)];

    private static readonly (string Name, string Code, double Size)[] Jincheng =
        [("晋城市城区", "140502", 4), ("沁水县", "140521", 2), ("阳城县", "140522", 5), ("陵川县", "140524", 2), ("泽州县", "140525", 3), ("高平市", "140581", 4)];

    private static ReturnRecord Return(string formId, string? unit, string? region, int year, string? period, double size, bool revision = false)
    {
        var form = Catalogue.Form(formId);
        var name = string.Create(CultureInfo.InvariantCulture, $"{year}年{unit ?? "不明单位"}{period ?? "不明"}{(revision ? "（更正）" : "")}.docx");
        var due = period is null ? new DateTime(year, 6, 20) : form.Calendar.Periods(year).First(one => one.Code == period).Due;
        var late = unit?.StartsWith("鞍山", StringComparison.Ordinal) == true && period == "week-3";
        return new ReturnRecord(
            new FileRecord(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))), name, "/inbox/" + name, "docx", 20_000),
            0, formId, unit, region, year, period, form.Basis, [.. form.Slots.Select(slot => Figure(slot, name, size, period == "final" ? 4 : 1, revision))])
        {
            FilledOn = DateOnly.FromDateTime(due.AddDays(revision ? 2 : 0)),
            ReceivedAt = due.AddHours(late ? 30 : revision ? 40 : -6),
            PeriodReason = "文件名写有报送期",
            Confidence = 0.99,
            Contact = new ContactRecord("王示例", "12300001234"),
            Extras = formId == "jincheng-2023" && revision ? [new ExtraRecord("自行增加的活动", "场", 3, false, "3", "表1 行10 列2 第5字")] : [],
            Media = formId == "jincheng-2023" && revision ? [new MediaRecord(1, "集中学习 " + Markup, "6月14日", "虚构日报", "javascript:alert(1)", "")] : [],
            Problems = unit is null ? [new Problem(ProblemCodes.UnitUnknown, "没有找到填报单位。", Remedy: "请核对表头。"), new Problem(ProblemCodes.PeriodUnknown, "报送期未能确定。")] : [],
        };
    }

    private static FigureRecord Figure(FormSlot slot, string name, double size, int weeks, bool revision)
    {
        // A number out of the names: the same at every run, different everywhere.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{name}#{slot.Number}"));
        var at = string.Create(CultureInfo.InvariantCulture, $"表1 行{slot.ItemNumber + 1} 列2 第{10 + slot.Number}字");
        if (slot.Kind == SlotKind.Bool)
            return new FigureRecord(slot.Number, slot.Indicator, slot.Kind, SlotStatus.Reported, null) { Answer = hash[0] > 20, Raw = "☑", Place = at };
        if (slot.Kind == SlotKind.Text)
            return new FigureRecord(slot.Number, slot.Indicator, slot.Kind, SlotStatus.Reported, null) { Words = revision ? Markup : "视频会议", Raw = revision ? Markup : "视频会议", Place = at };
        if (slot.Indicator == "media.central_articles" || slot.Indicator == "case.other")
            return new FigureRecord(slot.Number, slot.Indicator, slot.Kind, SlotStatus.None, 0) { Raw = "无", Place = at };
        if (slot.Indicator == "online.weibo_posts" || hash[1] < 6)
            return new FigureRecord(slot.Number, slot.Indicator, slot.Kind, SlotStatus.Blank, null) { Place = at };
        if (hash[1] > 253)
            return new FigureRecord(slot.Number, slot.Indicator, slot.Kind, SlotStatus.Unreadable, null) { Raw = "1?2", Place = at, Confidence = 0.3 };
        var scale = slot.Unit.StartsWith('人') ? 90 : slot.Indicator.StartsWith("hazard", StringComparison.Ordinal) ? 2 : 3;
        var value = (long)(size * weeks * scale * (0.6 + hash[2] / 320.0));
        return new FigureRecord(slot.Number, slot.Indicator, slot.Kind, SlotStatus.Reported, value)
        {
            Raw = hash[3] < 12 ? string.Create(CultureInfo.InvariantCulture, $"{value}余") : value.ToString(CultureInfo.InvariantCulture),
            Approximate = hash[3] < 12,
            Place = at,
            Confidence = 1,
        };
    }
}
