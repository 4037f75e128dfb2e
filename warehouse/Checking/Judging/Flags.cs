using SafetyMonth.Warehouse.Checking.Data;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Checking.Judging;

/// <summary>Turns doubts into flags: severities by score, with a bound on the false alarms among the warnings.</summary>
internal static class Flags
{
    /// <summary>The flags of a run, worst first.</summary>
    public static IReadOnlyList<FlagRow> Of(CheckedForm form, IEnumerable<(UnitSeries Unit, Doubt Doubt)> doubts, CheckSettings settings)
    {
        var sorted = doubts
            .OrderByDescending(pair => pair.Doubt.Score)
            .ThenBy(pair => pair.Unit.Returns[pair.Doubt.Return].ReturnId)
            .ThenBy(pair => pair.Doubt.Column ?? -1)
            .ThenBy(pair => pair.Doubt.Detector, StringComparer.Ordinal)
            .ToList();
        var (expectedFalse, flags) = (0.0, new List<FlagRow>(sorted.Count));
        foreach (var (unit, doubt) in sorted)
        {
            expectedFalse += 1 - doubt.Score;
            var severity = doubt.Impossible && doubt.Score >= settings.Error ? Severity.Error
                : doubt.Score >= settings.Warning && expectedFalse / (flags.Count + 1) <= settings.FalseShare ? Severity.Warning
                : Severity.Notice;
            flags.Add(Of(form, unit, doubt, severity));
        }
        return flags;
    }

    private static FlagRow Of(CheckedForm form, UnitSeries unit, Doubt doubt, Severity severity)
    {
        var profile = unit.Returns[doubt.Return];
        var value = doubt.Column is { } column && profile.Values[column] >= 0 ? profile.Values[column] : (long?)null;
        return new FlagRow
        {
            ReturnId = profile.ReturnId,
            FormId = form.Id,
            Unit = unit.Unit,
            RegionCode = unit.RegionCode,
            Year = profile.Year,
            Period = profile.Period,
            Slot = doubt.Column is { } at ? form.Columns[at].Slot : null,
            Severity = severity,
            Score = Math.Round(doubt.Score, 6),
            Detector = doubt.Detector,
            DetectorVersion = doubt.Version,
            Reason = doubt.Reason.Zh,
            ReasonEn = doubt.Reason.En,
            Value = value,
            ExpectedLow = doubt.Expected?.Low,
            ExpectedHigh = doubt.Expected?.High,
            Proposed = doubt.Proposed,
            Effect = EffectOf(value, doubt),
            Evidence = FlagEvidence.Of(form, doubt),
        };
    }

    // What the published total would gain if the proposal, or else the nearest usual figure, were right.
    private static double? EffectOf(long? value, Doubt doubt) => (value, doubt.Proposed, doubt.Expected) switch
    {
        ({ } reported, { } proposed, _) => proposed - reported,
        ({ } reported, null, { } range) => Math.Clamp(reported, range.Low, range.High) - reported,
        _ => null,
    };
}
