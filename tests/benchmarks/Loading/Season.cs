using System.Globalization;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Benchmarks.Loading;

/// <summary>Returns of 40 slots as records: counts, blanks, answers and words, each with its place and raw text.</summary>
internal static class Season
{
    private const int Slots = 40;

    public static IReadOnlyList<ReturnRecord> Returns(int count) => [.. Enumerable.Range(0, count).Select(Return)];

    private static ReturnRecord Return(int number)
    {
        var unit = string.Create(CultureInfo.InvariantCulture, $"第{number / 5}号示例单位");
        var period = number % 5 == 4 ? "final" : string.Create(CultureInfo.InvariantCulture, $"week-{number % 5 + 1}");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(number)));
        var name = string.Create(CultureInfo.InvariantCulture, $"{unit}-{period}.docx");
        return new ReturnRecord(
            new FileRecord(hash, name, "/inbox/" + name, "docx", 20_000), 0, "jincheng-2023", unit, "140522", 2023, period, Basis.Increment,
            [.. Enumerable.Range(1, Slots).Select(slot => Figure(number, slot))])
        {
            FilledOn = new DateOnly(2023, 6, 7).AddDays(number % 5 * 7),
            PeriodReason = "标题写明报送期",
            Contact = new ContactRecord("王示例", "12300001234"),
        };
    }

    private static FigureRecord Figure(int number, int slot)
    {
        var indicator = string.Create(CultureInfo.InvariantCulture, $"theme{slot % 12}.measure_{slot}");
        var place = string.Create(CultureInfo.InvariantCulture, $"表1 行{slot / 4 + 2} 列3 第{slot % 4 * 12 + 10}字");
        var sentence = string.Create(CultureInfo.InvariantCulture, $"组织开展宣讲活动（{slot}）场，参与（{number}）人次");
        long value = (number * 31L + slot * 17L) % 5000;
        return (slot % 20) switch
        {
            19 => new FigureRecord(slot, indicator, SlotKind.Text, SlotStatus.Reported, null) { Words = "安全生产宣传咨询活动", Raw = "安全生产宣传咨询活动", Place = place, Sentence = sentence },
            18 => new FigureRecord(slot, indicator, SlotKind.Bool, SlotStatus.Reported, null) { Answer = value % 2 == 0, Raw = "☑是 □否", Place = place, Sentence = sentence },
            17 => new FigureRecord(slot, indicator, SlotKind.Count, SlotStatus.Blank, null) { Place = place, Sentence = sentence },
            _ => new FigureRecord(slot, indicator, SlotKind.Count, SlotStatus.Reported, value) { Raw = value.ToString(CultureInfo.InvariantCulture), Place = place, Sentence = sentence },
        };
    }
}
