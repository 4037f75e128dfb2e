using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Prose;

/// <summary>
/// Maps what a report counts to an indicator, only where its wording is nearly that of the indicator's name or of a form's label, its unit is
/// of the same kind, and no other indicator comes near: a missing mapping costs little, a wrong one puts two things under one name.
/// </summary>
public sealed partial class StatementMatcher
{
    private const double Least = 0.72, Margin = 0.12;
    private static readonly Lazy<StatementMatcher> Beside = new(() => new StatementMatcher(IndicatorDictionary.Default, FormCatalogue.Default.Forms));
    private readonly List<(string Code, string Bones, Kind Kind)> known = [];

    /// <summary>A matcher by the dictionary's names and the forms' labels.</summary>
    public StatementMatcher(IndicatorDictionary dictionary, IReadOnlyList<Form> forms)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        ArgumentNullException.ThrowIfNull(forms);
        var labels = forms.SelectMany(form => form.Slots).Where(slot => slot.Label.Length > 4).ToLookup(slot => slot.Indicator, slot => slot.Label, StringComparer.Ordinal);
        foreach (var indicator in dictionary.Indicators.Where(indicator => indicator.Kind is SlotKind.Count))
            foreach (var wording in labels[indicator.Code].Append(indicator.NameZh).Select(Bones).Where(bones => bones.Length > 1).Distinct())
                known.Add((indicator.Code, wording, KindOf(indicator.Unit)));
    }

    /// <summary>The matcher by what lies beside the program.</summary>
    public static StatementMatcher Default => Beside.Value;

    /// <summary>The indicator's code, or null where none is clearly meant.</summary>
    /// <param name="measure">What was counted, in the document's words.</param>
    /// <param name="unit">The measure word as written.</param>
    public string? Find(string measure, string unit)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var bones = Bones(measure);
        var kind = KindOf(unit);
        var (best, score, second) = ((string?)null, 0.0, 0.0);
        foreach (var group in known.Where(one => one.Kind == kind).GroupBy(one => one.Code))
        {
            var likeness = group.Max(one => Likeness.Of(bones, one.Bones));
            if (likeness > score)
                (best, score, second) = (group.Key, likeness, score);
            else
                second = Math.Max(second, likeness);
        }
        return score >= Least && score - second >= Margin ? best : null;
    }

    /// <summary>The wording without verbs and without the words that only say the unit.</summary>
    private static string Bones(string text) => Skeleton.Of(Plain().Replace(text, ""));

    private static Kind KindOf(string unit) => unit switch
    {
        "场" or "次" or "场次" or "场/次" or "场（次）" => Kind.Sessions,
        "人" or "人次" or "名" or "位" or "人（次）" or "人观看" or "人/次" => Kind.People,
        "户" or "幢" or "栋" or "座次" or "家" or "家次" => Kind.Premises,
        "篇" or "部" or "册" or "份" or "条/份" => Kind.Works,
        _ => Kind.Things,
    };

    private enum Kind
    {
        Sessions,
        People,
        Premises,
        Works,
        Things,
    }

    [GeneratedRegex("组织开展|组织|开展|举办|举行|活动|参与|参加|总?人次|场次|人数|次数|条数|篇数|部数|项数|数量|数$|的|了|等|\\(.{0,12}\\)|（.{0,12}）")]
    private static partial Regex Plain();
}
