using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Forms.Kinship;
using SafetyMonth.Ingest.Normalising;

namespace SafetyMonth.Ingest.Provisional;

/// <summary>
/// Tells a known form that its bureau has changed (the same form one year later) from a return in which a clerk moved, deleted or
/// added a row. A clerk may write anything into a form, so that wording alone proves nothing: only a document that names a later
/// year or another region than the known form can be another form, and then only where it prints several other blanks or units.
/// </summary>
internal static class ChangedForm
{
    // No form is carried on for longer: a year beyond is a mistyped one.
    private const int Few = 2, LongestLife = 10;

    // What the learner writes where the document names no region.
    private const string Nowhere = "100000";

    private const double WellFitted = 0.97, OtherWords = 0.75, Noise = 0.15;

    /// <summary>Whether enough did not fit the known form to look at the document as a form of its own.</summary>
    public static bool IsSuspected(IReadOnlyList<ExtractedReturn> returns)
        => returns.Any(one => one.Values.Count(value => value.Confidence < WellFitted) + one.Extra.Count > Few);

    /// <summary>Whether the document shows a changed version of the form under which its returns were read.</summary>
    public static bool IsChanged(SpotReading spot, IReadOnlyList<ExtractedReturn> returns)
    {
        var known = returns[0].Form;
        if (!IsElsewhere(spot.Learned.Form!, known))
            return false;
        var comparison = FormComparer.Compare(known, spot.Learned.Form!);
        // Where recognition has damaged much of the wording, other words prove nothing.
        var damaged = comparison.Slots.Count(slot => slot is { Change: SlotChange.Reworded, Likeness: >= OtherWords });
        if (!comparison.AreKin || damaged > Noise * comparison.Shared)
            return false;
        var added = comparison.Slots.Where(slot => slot.Change is SlotChange.Added).GroupBy(slot => slot.After!.ItemNumber).Count();
        var changed = comparison.Count(SlotChange.Remeasured) + comparison.Slots.Count(slot => slot is { Change: SlotChange.Reworded, Likeness: < OtherWords });
        return changed + added > Few;
    }

    private static bool IsElsewhere(Form shown, Form known)
        => shown.Year > known.Year && shown.Year - known.Year <= LongestLife
           || shown.RegionCode != Nowhere && !RegionDirectory.IsWithin(shown.RegionCode, known.RegionCode) && !RegionDirectory.IsWithin(known.RegionCode, shown.RegionCode);
}
