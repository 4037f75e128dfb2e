using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction.Sentences;

/// <summary>What may stand in a slot's place.</summary>
internal static class GapRules
{
    /// <summary>The longest figure, in characters of the skeleton.</summary>
    public const int LongestCount = 20;

    /// <summary>The longest text, in characters of the skeleton.</summary>
    public const int LongestText = 80;

    /// <summary>How far a figure is trusted that stands behind its unit, as in 参与人次（857）.</summary>
    public const double FitOfUnitFirst = 0.6;

    /// <summary>The longest stretch that a slot of the kind can cover.</summary>
    public static int Longest(SlotKind kind) => kind == SlotKind.Text ? LongestText : LongestCount;

    /// <summary>Whether the stretch of the skeleton can be what was filled in.</summary>
    public static bool Fits(SlotKind kind, ReadOnlySpan<char> bones)
    {
        if (kind != SlotKind.Count)
            return bones.Length <= Longest(kind);
        // A measure before the figure is the unit of the slot before, written twice: （2场）场、（15）人.
        if (bones.Length > LongestCount || bones.Length > 0 && !Numerals.IsNumberLike(bones[0]))
            return false;
        foreach (var c in bones)
            if (!Numerals.IsNumberLike(c) && !Measures.IsPart(c))
                return false;
        return true;
    }
}
