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
public sealed record IndicatorSuggestion(int Slot, string Code, string NameZh, double? Score, string Theme)
{
    /// <summary>For a new indicator the known ones that come nearest, best first.</summary>
    public IReadOnlyList<(string Code, double Score)> Near { get; init; } = [];
}

/// <summary>
/// Suggests indicators by wording, unit and theme. What a known form or the dictionary's also calls the indicator counts as much as its name.
/// Where nothing is alike enough a new indicator is proposed: two things under one name would be added up.
/// </summary>
internal sealed class IndicatorMatcher
{
    private const double Least = 0.6, WorthAMention = 0.25, OtherUnit = 0.85, SameFamily = 0.97, OtherTheme = 0.9, ByPair = 0.98;
    private const int MostMentioned = 2;
    private static readonly string[] Sessions = ["场", "次", "场次", "场/次"];

    private readonly List<Candidate> candidates;
    private readonly Wordings wordings;

    /// <summary>A matcher.</summary>
    /// <param name="indicators">The indicators that may be suggested.</param>
    /// <param name="known">Known forms: how they word an indicator's slots helps to find it.</param>
    public IndicatorMatcher(IReadOnlyList<Indicator> indicators, IReadOnlyList<Form> known)
    {
        var called = known.SelectMany(SlotWording.Of).ToLookup(wording => wording.Slot.Indicator, StringComparer.Ordinal);
        candidates = [.. indicators.Select(indicator => new Candidate(indicator,
            [.. called[indicator.Code].SelectMany(wording => new[] { wording.Words, wording.Whole }).Concat(indicator.Also.Append(indicator.NameZh).Select(name => Skeleton.Of(name))).Select(Wordings.Fold).Distinct()]))];
        wordings = new Wordings(candidates.SelectMany(candidate => candidate.Names));
    }

    /// <summary>A suggestion for every slot, in their order; no indicator is suggested twice.</summary>
    public IReadOnlyList<IndicatorSuggestion> Suggest(Form form)
    {
        var slots = SlotWording.Of(form);
        var scores = slots.SelectMany(slot => candidates.Select(candidate => (Slot: slot, candidate.Indicator, Score: Score(slot, candidate))))
            .Where(scored => scored.Score >= WorthAMention).OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Slot.Slot.Number).ToList();
        var chosen = new Dictionary<int, IndicatorSuggestion>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (slot, indicator, score) in scores.Where(scored => scored.Score >= Least))
            if (!chosen.ContainsKey(slot.Slot.Number) && taken.Add(indicator.Code))
                chosen[slot.Slot.Number] = Chosen(slot.Slot.Number, indicator, score);
        Pair(slots, chosen, taken);
        var near = scores.ToLookup(scored => scored.Slot.Slot.Number, scored => (scored.Indicator.Code, Math.Round(scored.Score, 2)));
        return [.. slots.Select(slot => chosen.GetValueOrDefault(slot.Slot.Number) ?? Proposed(form, slot) with { Near = [.. near[slot.Slot.Number].Take(MostMentioned)] })];
    }

    /// <summary>
    /// An attendance that is only called 参与 or 到会 goes with the sessions before it: it is the attendance of what those were
    /// found to be, and new where they are new.
    /// </summary>
    private void Pair(List<SlotWording> slots, Dictionary<int, IndicatorSuggestion> chosen, HashSet<string> taken)
    {
        for (var index = 1; index < slots.Count; index++)
        {
            var (slot, before) = (slots[index].Slot, slots[index - 1].Slot);
            if (!slots[index].Follows || slot.ItemNumber != before.ItemNumber || !SlotWording.People(slot.Unit) || !Sessions.Contains(before.Unit))
                continue;
            var lead = chosen.GetValueOrDefault(before.Number);
            var pair = lead is null ? null : candidates.Find(candidate => candidate.Indicator.Pair == lead.Code && SlotWording.People(candidate.Indicator.Unit))?.Indicator;
            if (chosen.TryGetValue(slot.Number, out var own) && own.Code != pair?.Code)
            {
                chosen.Remove(slot.Number);
                taken.Remove(own.Code);
            }

            if (pair is not null && taken.Add(pair.Code))
                chosen[slot.Number] = Chosen(slot.Number, pair, lead!.Score!.Value * ByPair);
        }
    }

    private static IndicatorSuggestion Chosen(int number, Indicator indicator, double score) => new(number, indicator.Code, indicator.NameZh, Math.Round(score, 2), indicator.Theme);

    private double Score(SlotWording wording, Candidate candidate)
    {
        var (slot, indicator) = (wording.Slot, candidate.Indicator);
        if (slot.Kind != indicator.Kind || slot.Kind is SlotKind.Count && !Measures.Agree(slot.Unit, indicator.Unit))
            return 0;
        var (words, whole) = (Wordings.Fold(wording.Words), Wordings.Fold(wording.Whole));
        var best = candidate.Names.Max(name => Math.Max(wordings.Alike(words, name), wordings.Alike(whole, name)));
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

    private sealed record Candidate(Indicator Indicator, IReadOnlyList<string> Names);
}
