using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Provisional;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Interpretation;

/// <summary>
/// A known form's title over a fraction of its slots, in a document that another program converted: old Word files with many merged
/// cells can lose their table on the way. What is left must not pass for a form of its own.
/// </summary>
internal static class LostTable
{
    private static readonly string[] Converted = ["doc", "wps", "rtf"];

    /// <summary>Why the reading is not to be used, or null.</summary>
    public static Problem? Of(Document document, SpotReading spot, IReadOnlyList<Form> forms)
    {
        if (!Converted.Contains(document.Format) || spot.Learned.Form is not { } learned)
            return null;
        var title = Skeleton.Of(learned.Title);
        return forms.FirstOrDefault(form => Skeleton.Of(form.Title) == title && form.Slots.Count > 2 * learned.Slots.Count) is { } known
            ? new Problem(ProblemCodes.FileDamaged, $"“{document.Name}”的表题是“{known.Title}”，但转换旧版格式时表格没有读出来，没有装入", null, "请用 Word 或 WPS 打开，另存为 .docx 后再提交")
            : null;
    }
}
