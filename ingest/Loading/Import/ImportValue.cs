using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Loading.Import;

/// <summary>Reads the value of a line: empty is blank, 无 / — is none, a figure may be written as people write them.</summary>
internal static class ImportValue
{
    private static readonly string[] Yes = ["是", "true", "1", "yes"];
    private static readonly string[] No = ["否", "false", "0", "no"];

    /// <summary>The figure, or null and why it cannot be used.</summary>
    /// <param name="slot">The form's slot.</param>
    /// <param name="text">The value as written.</param>
    /// <param name="status">The status that the file itself gives (our own export does), or empty.</param>
    /// <param name="approximate"><c>true</c> where the file itself says that the figure is approximate.</param>
    public static (FigureRecord? Figure, string? Doubt) Read(FormSlot slot, string text, string status, string approximate)
    {
        if (status.Length > 0)
        {
            if (Wire.Read<SlotStatus>(status) is not { } given)
                return (null, $"状态“{status}”看不懂");
            if (given is not SlotStatus.Reported)
                return (Plain(slot, given, given is SlotStatus.None && slot.Kind is SlotKind.Count ? 0 : null, text), null);
        }
        if (text.Length == 0)
            return (Plain(slot, SlotStatus.Blank, null, ""), null);
        return slot.Kind switch
        {
            SlotKind.Bool => Answer(slot, text),
            SlotKind.Text => (Words(slot, text), null),
            _ => Count(slot, text, approximate == "true"),
        };
    }

    private static (FigureRecord?, string?) Count(FormSlot slot, string text, bool approximate)
    {
        var reading = FigureReader.Read(text, slot.Unit);
        return reading.Status is SlotStatus.Reported or SlotStatus.None
            ? (Plain(slot, reading.Status, reading.Value, text) with { Approximate = approximate || reading.Approximate, Confidence = reading.Confidence }, null)
            : (null, $"数值“{text}”不能确定为一个整数");
    }

    private static (FigureRecord?, string?) Answer(FormSlot slot, string text)
    {
        if (IsNone(slot, text))
            return (Plain(slot, SlotStatus.None, null, text), null);
        bool? answer = Yes.Contains(text, StringComparer.OrdinalIgnoreCase) ? true : No.Contains(text, StringComparer.OrdinalIgnoreCase) ? false : null;
        return answer is null ? (null, $"“{text}”不是“是”或“否”") : (Plain(slot, SlotStatus.Reported, null, text) with { Answer = answer }, null);
    }

    private static FigureRecord Words(FormSlot slot, string text)
        => IsNone(slot, text) ? Plain(slot, SlotStatus.None, null, text) : Plain(slot, SlotStatus.Reported, null, text) with { Words = text };

    private static bool IsNone(FormSlot slot, string text) => FigureReader.Read(text, slot.Unit).Status is SlotStatus.None;

    private static FigureRecord Plain(FormSlot slot, SlotStatus status, long? value, string raw) => new(slot.Number, slot.Indicator, slot.Kind, status, value) { Raw = raw };
}
