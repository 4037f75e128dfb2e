using System.Text;
using SafetyMonth.Dashboard.Tests.Seeding;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Warehouse.Checking;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Storage;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Dashboard.Tests.Access;

/// <summary>
/// Two counties' seasons. Everything that the other one wrote holds <see cref="Secret"/>, and each of its figures is 8 million or
/// more, so that whatever gets through shows.
/// </summary>
public static class TwoCounties
{
    public const string Own = "140522";
    public const string Other = "140525";
    public const string Secret = "密示例";
    public const long Least = 8_000_000;
    public const string OwnUnit = "阳城县市场监督管理局";
    public const string OtherUnit = "泽州县" + Secret + "局";
    public const string Phone = "12300001234";

    private const string Form = "jincheng-2023";

    // The smallest PNG that there is.
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    private static readonly string[] Periods = ["week-1", "week-2", "week-3", "final"];

    private static readonly string Learned = $"""
        <html><head><meta charset="utf-8"></head><body><p>泽州县{Secret}港口安全生产月活动进度统计表</p><p>填报单位：{OtherUnit}　填报日期：2023年6月12日</p>
        <table><tr><td>工作任务</td><td>完成情况</td></tr><tr><td>{Secret}巡查</td><td>巡查{Secret}码头（8000003）座次，登临船（8000006）艘次；</td></tr>
        <tr><td>应急演练</td><td>企业组织事故应急演练（8000009）场，参与（8000012）人次。</td></tr></table></body></html>
        """;

    public static string Write(string folder)
    {
        var path = Path.Combine(folder, "counties.duckdb");
        using var warehouse = WarehouseDb.Open(path).Warehouse!;
        new DimensionLoader(warehouse).Load(Catalogue.Dimensions);
        new ReturnLoader(warehouse).Load([.. Returns()]);
        new StatementLoader(warehouse).Load([Prose(Own, "阳城县", 12), Prose(Other, "泽州县" + Secret, Least + 77)]);
        new ReturnIngest(warehouse).Ingest($"{Secret}.html", Encoding.UTF8.GetBytes(Learned));
        new FailureLoader(warehouse).Load([new FailureRecord($"/inbox/{Secret}.docx", null, new Problem(ProblemCodes.FileDamaged, $"文件“{Secret}.docx”已损坏。"))]);
        Doubt(warehouse);
        return path;
    }

    private static IEnumerable<ReturnRecord> Returns()
    {
        foreach (var (unit, region, note, offset) in new[] { (OwnUnit, Own, "", 0), (OtherUnit, Other, Secret, Least) })
        {
            foreach (var period in Periods)
                yield return Return(unit, region, period, note, offset, 1);
            yield return Return(unit, region, "week-2", note, offset, 2);
        }
        yield return Return(null, null, null, Secret, Least, 1);
    }

    private static ReturnRecord Return(string? unit, string? region, string? period, string note, long offset, int revision)
    {
        var form = Catalogue.Form(Form);
        var name = $"{unit}{note}{period}第{revision}版.docx";
        return new ReturnRecord(new FileRecord($"{region}{period}{revision}", name, "/inbox/" + name, "docx", 10_000), 0, Form, unit, region, 2023, period, form.Basis,
            [.. form.Slots.Select(slot => Figure(slot.Number, slot.Indicator, slot.Kind, note, offset + slot.Number + revision))])
        {
            FilledOn = new DateOnly(2023, 6, 1 + revision),
            ReceivedAt = new DateTime(2023, 6, 1 + revision, 9, 0, 0),
            PeriodReason = "文件名" + note,
            Contact = new ContactRecord("王" + (note.Length > 0 ? note : "示例"), Phone),
            Extras = [new ExtraRecord("自加活动" + note, "场", offset + 3, false, note + "3", "第1行")],
            Media = [new MediaRecord(1, "集中学习" + note, "6月", "虚构日报" + note, "https://example.invalid/" + (note.Length > 0 ? offset : 1), note)],
            Liaisons = [new LiaisonRecord(unit, "李" + (note.Length > 0 ? note : "示例"), "科长", Phone, Phone, null, null, null, null)],
            Problems = [new Problem(ProblemCodes.ItemMissing, "缺少一项。" + note)],
        };
    }

    private static FigureRecord Figure(int slot, string indicator, SlotKind kind, string note, long value) => kind switch
    {
        SlotKind.Bool => new FigureRecord(slot, indicator, kind, SlotStatus.Reported, null) { Answer = true, Raw = "☑" + note },
        SlotKind.Text => new FigureRecord(slot, indicator, kind, SlotStatus.Reported, null) { Words = "视频会议" + note, Raw = "视频会议" + note },
        _ when slot % 9 == 5 => new FigureRecord(slot, indicator, kind, SlotStatus.Unreadable, null) { Raw = note + "?" + value, Sentence = $"共{value}{note}场", Confidence = 0.3, Picture = Picture },
        _ => new FigureRecord(slot, indicator, kind, SlotStatus.Reported, value) { Raw = value + note, Sentence = $"组织{value}场{note}", Place = "第1行" + note },
    };

    private static SourceRecord Prose(string region, string name, long value) => new(
        new FileRecord("prose" + region, name + "总结.docx", $"/inbox/{name}.docx", "docx", 100), SourceBasis.Prose, name + "总结", name, 2023, region,
        [new StatementRecord("开展宣讲活动" + (region == Other ? Secret : ""), value, "场", false, $"{value}场") { Sentence = $"{name}开展宣讲{value}场", Indicator = "lecture.sessions", Theme = "lecture" }]);

    // Returns 1 to 5 are the own county's, 6 to 10 the other's.
    private static void Doubt(WarehouseDb warehouse)
    {
        var day = new DateTime(2023, 7, 1);
        foreach (var (id, unit, region, note, value) in new[] { (4L, OwnUnit, Own, "", 5L), (9L, OtherUnit, Other, Secret, Least + 5) })
        {
            new FlagWriter(warehouse).Add(
            [
                new FlagRow
                {
                    ReturnId = id, FormId = Form, Unit = unit, RegionCode = region, Year = 2023, Period = "final", Slot = 1, Severity = Severity.Error, Score = 0.9, Detector = "rule",
                    Reason = $"填报{value}，过大{note}。", ReasonEn = $"{value} is too large {note}", Value = value, ExpectedLow = value - 1, ExpectedHigh = value + 1, Proposed = value, Effect = value, OpenedAt = day,
                },
            ]);
            new ReviewLoader(warehouse).Load(
            [
                new ReviewRow { ReturnId = id, Slot = 1, Status = ReviewStatus.Pending, ReportedValue = value, CorrectedValue = value + 1, Reason = "请核实" + note, Explanation = note, Reviewer = "审核" + note, ReviewedAt = day },
            ]);
        }
    }
}
