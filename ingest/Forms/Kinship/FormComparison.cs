namespace SafetyMonth.Ingest.Forms.Kinship;

/// <summary>Two forms slot by slot (口径变化).</summary>
/// <param name="Before">The first form, such as last year's.</param>
/// <param name="After">The second form.</param>
/// <param name="Slots">Every slot of both, in the second form's reading order; slots that only the first has stand where they stood there.</param>
public sealed record FormComparison(Form Before, Form After, IReadOnlyList<ComparedSlot> Slots)
{
    // Half of the smaller form in the very same words and units is no accident: two bureaus' forms share some slots at most.
    private const double LeastKept = 0.5;

    /// <summary>Everything that is not the same.</summary>
    public IReadOnlyList<ComparedSlot> Changes => [.. Slots.Where(slot => slot.Change is not SlotChange.Same)];

    /// <summary>Slots with the same wording and unit, at their place or moved.</summary>
    public int Kept => Slots.Count(slot => slot.Change is SlotChange.Same or SlotChange.Moved);

    /// <summary>Slots that both have, whatever has changed about them.</summary>
    public int Shared => Slots.Count(slot => slot is { Before: not null, After: not null });

    /// <summary>Whether the two are one form that was changed, such as the same form one year later.</summary>
    public bool AreKin => Kept >= Math.Max(3, LeastKept * Math.Min(Before.Slots.Count, After.Slots.Count));

    /// <summary>How many slots changed so.</summary>
    public int Count(SlotChange change) => Slots.Count(slot => slot.Change == change);
}
