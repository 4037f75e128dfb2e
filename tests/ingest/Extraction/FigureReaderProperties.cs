using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Tests.Extraction;

public class FigureReaderProperties
{
    private static readonly string[] Frames = ["{0}", "（{0}）", "({0})", "（ {0} ）", "__{0}__", "（{0}", "{0}）", "({0}）", "【{0}】"];

    [Fact]
    public void Any_count_in_any_frame_and_spelling_is_read_back()
    {
        var spelled = from value in Gen.Choose(0, 9_999_999)
                      from frame in Gen.Elements(Frames)
                      from spelling in Gen.Elements<Func<int, string>>(Plain, Thousands, FullWidth, Chinese)
                      select (value, text: string.Format(CultureInfo.InvariantCulture, frame, spelling(value)));

        Prop.ForAll(spelled.ToArbitrary(), sample =>
        {
            var reading = FigureReader.Read(sample.text, "人次");
            return reading.Status == SlotStatus.Reported && reading.Value == sample.value;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_text_at_all_makes_the_reader_throw_or_point_outside_the_text()
        => Prop.ForAll<string>(text =>
        {
            var reading = FigureReader.Read(text ?? "", "场");
            return reading.Start >= 0 && reading.Start + reading.Length <= (text ?? "").Length && reading.Value is null or >= 0;
        }).QuickCheckThrowOnFailure();

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Thousands(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string FullWidth(int value) => string.Concat(Plain(value).Select(digit => (char)(digit - '0' + '０')));

    /// <summary>The textbook spelling: 两 is left to the examples.</summary>
    private static string Chinese(int value)
    {
        if (value >= 10_000)
        {
            var rest = value % 10_000;
            return Chinese(value / 10_000) + "万" + (rest == 0 ? "" : (rest < 1_000 ? "零" : "") + Chinese(rest));
        }

        var text = "";
        var pendingZero = false;
        foreach (var (unit, name) in new[] { (1_000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = value / unit % 10;
            if (digit == 0)
            {
                pendingZero = text.Length > 0;
                continue;
            }

            text += (pendingZero ? "零" : "") + "零一二三四五六七八九"[digit] + name;
            pendingZero = false;
        }

        return text.Length == 0 ? "零" : text;
    }
}
