using System.Globalization;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning;

/// <summary>Which indicator a learned slot is suggested to be.</summary>
/// <param name="Slot">The slot's number.</param>
/// <param name="Code">The indicator's code.</param>
/// <param name="NameZh">Its Chinese name.</param>
/// <param name="Score">How alike the wordings are, 0 to 1, or null for a new indicator.</param>
/// <param name="Theme">Its theme.</param>
public sealed record IndicatorSuggestion(int Slot, string Code, string NameZh, double? Score, string Theme);

/// <summary>
/// Suggests indicators by wording, unit and theme. What a known form calls the indicator counts as much as its name.
/// Where nothing is alike enough a new indicator is proposed: two things under one name would be added up.
/// </summary>
internal sealed class IndicatorMatcher(IndicatorDictionary dictionary, IReadOnlyList<Form> known)
{
    private const double Least = 0.65, OtherUnit = 0.85, SameFamily = 0.97, OtherTheme = 0.9;
    private static readonly string[] Sessions = ["场", "次", "场次", "场/次"];

    /// <summary>A suggestion for every slot, in their order; no indicator is suggested twice.</summary>
    public IReadOnlyList<IndicatorSuggestion> Suggest(Form form)
    {
        var wordings = SlotWording.Of(form);
        var called = known.SelectMany(SlotWording.Of).ToLookup(wording => wording.Slot.Indicator, wording => wording, StringComparer.Ordinal);
        var scores = from wording in wordings
                     from indicator in dictionary.Indicators
                     let score = Score(wording, indicator, called[indicator.Code])
                     where score >= Least
                     orderby score descending, wording.Slot.Number
                     select (wording.Slot.Number, Indicator: indicator, Score: score);
        var chosen = new Dictionary<int, IndicatorSuggestion>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (number, indicator, score) in scores)
            if (!chosen.ContainsKey(number) && taken.Add(indicator.Code))
                chosen[number] = new IndicatorSuggestion(number, indicator.Code, indicator.NameZh, Math.Round(score, 2), indicator.Theme);
        return [.. wordings.Select(wording => chosen.GetValueOrDefault(wording.Slot.Number) ?? Proposed(form, wording))];
    }

    private static double Score(SlotWording wording, Indicator indicator, IEnumerable<SlotWording> called)
    {
        var slot = wording.Slot;
        if (slot.Kind != indicator.Kind || slot.Kind is SlotKind.Count && !Measures.Agree(slot.Unit, indicator.Unit))
            return 0;
        var name = Skeleton.Of(indicator.NameZh);
        var best = Math.Max(Likeness.Of(wording.Words, name), Likeness.Of(wording.Whole, name));
        foreach (var other in called)
            best = Math.Max(best, Math.Max(Likeness.Of(wording.Words, other.Words), Likeness.Of(wording.Whole, other.Whole)));
        if (slot.Kind is SlotKind.Count && slot.Unit != indicator.Unit)
            best *= SlotWording.People(slot.Unit) || Sessions.Contains(slot.Unit) && Sessions.Contains(indicator.Unit) ? SameFamily : OtherUnit;
        return wording.Theme == indicator.Theme ? best : best * OtherTheme;
    }

    /// <summary>A new indicator. Its code holds the form's id, so that two learned forms never share one by chance.</summary>
    private static IndicatorSuggestion Proposed(Form form, SlotWording wording)
    {
        var slot = wording.Slot;
        var measure = slot.Kind switch
        {
            SlotKind.Text => "text",
            SlotKind.Bool => "answer",
            _ when SlotWording.People(slot.Unit) => "attendance",
            _ => Sessions.Contains(slot.Unit) ? "sessions" : "count",
        };
        var code = string.Create(CultureInfo.InvariantCulture, $"{wording.Theme}.{measure}_{form.Id.Replace('-', '_')}_{slot.Number}");
        var label = wording.Whole.Length > 0 ? wording.Whole : $"第{slot.Number}个填空";
        return new IndicatorSuggestion(slot.Number, code, slot.Unit.Length > 0 && slot.Kind is SlotKind.Count ? $"{label}（{slot.Unit}）" : label, null, wording.Theme);
    }
}
