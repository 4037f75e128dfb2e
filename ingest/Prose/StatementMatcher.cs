using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Indicators;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Prose;

/// <summary>
/// Maps what a report counts to an indicator, only where its wording is nearly that of the indicator's name or of another wording of the
/// dictionary's, its unit is of the same kind, and no other indicator comes near: a missing mapping costs little, a wrong one puts two things
/// under one name. A form's own labels do not count here: 发现隐患 is an indicator only under the form's item.
/// </summary>
public sealed partial class StatementMatcher
{
    private const double Least = 0.9, Margin = 0.1;
    private static readonly Lazy<StatementMatcher> Beside = new(() => new StatementMatcher(IndicatorDictionary.Default));
    private readonly List<(string Code, CountKind Kind, List<string> Names)> known = [];
    private readonly Dictionary<string, string> attendances = [];
    private readonly Dictionary<string, string> rectified = [];
    private readonly Wordings wordings;

    /// <summary>A matcher by the dictionary's names and other wordings.</summary>
    public StatementMatcher(IndicatorDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        foreach (var indicator in dictionary.Indicators.Where(indicator => indicator.Kind is SlotKind.Count))
        {
            var kind = CountKinds.Of(indicator.Unit);
            var names = indicator.Also.Append(indicator.NameZh);
            // 人 counts heads, of experts for instance, and is no attendance.
            if (kind is CountKind.People && indicator.Unit != "人" && dictionary.Find(indicator.Pair ?? "") is { } pair && CountKinds.Of(pair.Unit) is CountKind.Sessions)
            {
                attendances[pair.Code] = indicator.Code;
                names = names.Concat(pair.Also).Append(pair.NameZh);
            }

            // Of a pair of hazards the one is found and the other put right.
            if (kind is CountKind.Things && indicator.Code.EndsWith("found", StringComparison.Ordinal) && dictionary.Find(indicator.Pair ?? "") is { } other)
                rectified[indicator.Code] = other.Code;
            known.Add((indicator.Code, kind, [.. names.Select(Bones).Where(bones => bones.Length > 1).Distinct()]));
        }

        wordings = new Wordings(known.SelectMany(one => one.Names));
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
        var kind = CountKinds.Of(unit);
        var (best, score, second) = ((string?)null, 0.0, 0.0);
        foreach (var one in known.Where(one => one.Kind == kind))
        {
            var likeness = one.Names.Select(name => wordings.Alike(bones, name)).DefaultIfEmpty().Max();
            if (likeness > score)
                (best, score, second) = (one.Code, likeness, score);
            else
                second = Math.Max(second, likeness);
        }

        return score >= Least && (score - second >= Margin || score == 1 && second < 1) ? best : null;
    }

    /// <summary>The attendance that belongs to the sessions, or null.</summary>
    public string? AttendanceOf(string sessions) => attendances.GetValueOrDefault(sessions);

    /// <summary>The hazards put right that belong to the hazards found, or null.</summary>
    public string? RectifiedOf(string found) => rectified.GetValueOrDefault(found);

    /// <summary>The wording without verbs and without the words that only say the unit.</summary>
    private static string Bones(string text) => Skeleton.Of(Plain().Replace(text, ""));

    [GeneratedRegex("组织开展|组织|开展|举办|举行|召开|活动|参与|参加|参演|到会|到场|总?人次|场次|人数|次数|条数|篇数|部数|项数|数量|数$|各类|各种|的|了|等|\\(.{0,12}\\)|（.{0,12}）")]
    private static partial Regex Plain();
}
