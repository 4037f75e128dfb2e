using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Forms;

/// <summary>Holds a form's slots against the indicator dictionary.</summary>
public static class FormIndicators
{
    /// <summary>Slots whose indicator does not exist or asks for another kind of answer.</summary>
    public static IReadOnlyList<Problem> Check(Form form, IndicatorDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(dictionary);
        var problems = new List<Problem>();
        foreach (var slot in form.Slots)
        {
            if (dictionary.Find(slot.Indicator) is not { } indicator)
                problems.Add(new Problem(ProblemCodes.FormNotationInvalid, $"第{slot.Number}个填空的指标“{slot.Indicator}”不在指标字典里", form.Id, "请改用字典里的指标，或在字典里加上它"));
            else if (indicator.Kind != slot.Kind)
                problems.Add(new Problem(ProblemCodes.FormNotationInvalid, $"第{slot.Number}个填空与指标“{slot.Indicator}”的种类不同", form.Id, "数量、文字和是否不能混用"));
        }
        return problems;
    }
}
