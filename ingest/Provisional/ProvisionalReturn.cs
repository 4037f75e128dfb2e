using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Forms.Kinship;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Provisional;

/// <summary>Marks a return that was read by a form which nobody has confirmed.</summary>
internal static class ProvisionalReturn
{
    /// <summary>The year of a form whose document names none: the notation wants one, and every run must learn the same.</summary>
    public const int YearUnknown = 2000;

    private const int MostNamed = 8;

    /// <summary>The return with its mark and a problem that says what to do.</summary>
    public static ExtractedReturn Of(ExtractedReturn read, Form form, FormComparison? kin)
    {
        var problem = new Problem(
            ProblemCodes.FormProvisional, $"没有登记过的表样，按文件本身临时学出{form.Items.Count}项、{form.Slots.Count}个填空，未经人工核对{(kin is null ? "" : $"；{FormKin.Sentence(kin)}（{Changes(kin)}）")}",
            null, "请用 forms learn 文件 -o 新表.yaml 写出表样，对照原表核对后放进程序旁边的 forms 文件夹");
        return Undated(read) with
        {
            Learned = true,
            Problems = [problem, .. Undated(read).Problems],
        };
    }

    private static string Changes(FormComparison kin)
    {
        var words = kin.Changes.Take(MostNamed).Select(slot => slot.Change switch
        {
            SlotChange.Added => $"新增“{slot.After!.Label}”",
            SlotChange.Removed => $"没有“{slot.Before!.Label}”",
            SlotChange.Remeasured => $"“{slot.After!.Label}”的单位由{slot.Before!.Unit}改为{slot.After.Unit}",
            SlotChange.Moved => $"“{slot.After!.Label}”移位",
            _ => $"“{slot.Before!.Label}”改为“{slot.After!.Label}”",
        });
        return string.Join('，', words) + (kin.Changes.Count > MostNamed ? "等" : "");
    }

    private static ExtractedReturn Undated(ExtractedReturn read) => read.Year != YearUnknown ? read : read with
    {
        Year = null,
        Problems = [.. read.Problems, new Problem(ProblemCodes.PeriodUnknown, "文件里没有写年份，报送期不能确定", null, "请在标题或文件名中写明年份，或填写填报日期")],
    };
}
