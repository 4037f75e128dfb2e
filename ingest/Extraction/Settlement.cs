using SafetyMonth.Ingest.Extraction.Annexes;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Normalising;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction;

/// <summary>Settles what a draft leaves open: every slot a value, the unit a region, the return a period.</summary>
internal static class Settlement
{
    /// <summary>The return that the draft amounts to.</summary>
    public static ExtractedReturn Settle(Draft draft, int ordinal, AnnexRows annexes)
    {
        var document = draft.Section.Flow.Document;
        var form = draft.Recognition.Form.Form;
        var problems = new List<Problem>(ordinal == 0 ? document.Problems : []);
        problems.AddRange(draft.Problems);
        var isWhole = IsWhole(document);
        problems.AddRange(MissingItems(form, draft, isWhole));
        var titles = draft.Titles.Split('\n');
        var date = DateReader.Read(draft.Header.Date, PeriodResolver.StatedYear(form, new PeriodClues(titles, document.Name, null)));
        if (date.Problem is { } unreadable)
            problems.Add(unreadable);
        var period = PeriodResolver.Resolve(form, new PeriodClues(titles, document.Name, date.Date));
        if (period.Year is null || period.Period is null)
            problems.Add(new Problem(ProblemCodes.PeriodUnknown, $"报送期不能确定：{period.Reason}", null, "请在标题或文件名中写明第几周或总结，或填写填报日期"));
        var unit = Unit(draft, form, problems);
        var values = form.Slots.Select(slot => draft.ValueOf(slot) ?? ValueReader.Absent(slot)).Select(value => isWhole || !ValueReader.IsLost(value) ? value : ValueReader.Unread(value)).ToList();
        return new ExtractedReturn(
            document.Name, document.Hash, ordinal, form, draft.Recognition.Confidence, period.Year, period.Period, period.Reason, period.Basis ?? form.Basis,
            new ReturnHeader(draft.Header.Unit, unit, draft.Header.Contact, draft.Header.Phone, date.Date), values, draft.Extra, annexes.Media, annexes.Liaison, problems);
    }

    /// <summary>The code of the unit's region.</summary>
    private static string? Unit(Draft draft, Form form, List<Problem> problems)
    {
        if (draft.Header.Unit is not { } unit)
        {
            problems.Add(new Problem(ProblemCodes.UnitUnknown, "没有填写填报单位", null, "请补填填报单位"));
            return null;
        }

        var region = UnitResolver.Resolve(unit, form);
        if (region.RegionCode is null)
            problems.Add(new Problem(ProblemCodes.RegionUnknown, $"填报单位“{unit}”的所属地区不能确定：{region.Reason}", null, "请写明单位的县（市、区）全称"));
        return region.RegionCode;
    }

    // What is not in the document may stand on a page that was not read, or in a row of a picture that was not recognised.
    private static bool IsWhole(Document document)
        => document.Pictures.Count == 0 && !document.Problems.Any(problem => problem.Code is ProblemCodes.TextMissing or ProblemCodes.ProgramMissing);

    private static IEnumerable<Problem> MissingItems(Form form, Draft draft, bool isWhole)
        => from item in form.Items
           let slots = form.Slots.Where(slot => slot.ItemNumber == item.Number).ToList()
           where slots.Count > 0 && slots.All(slot => draft.ValueOf(slot) is null)
           select new Problem(ProblemCodes.ItemMissing, $"没有找到第{item.Number}项“{item.Label}”，其各空按{(isWhole ? "空白" : "无法辨认")}处理", null, "请核对该项是否被删去");
}
