namespace SafetyMonth.Ingest.Forms.Kinship;

/// <summary>What became of a slot from one form to another.</summary>
public enum SlotChange
{
    /// <summary>The same wording and unit, at its place.</summary>
    Same,

    /// <summary>Another wording for what seems the same.</summary>
    Reworded,

    /// <summary>Another unit: the figures must not be compared.</summary>
    Remeasured,

    /// <summary>The same wording and unit at another place.</summary>
    Moved,

    /// <summary>Only the second form has it.</summary>
    Added,

    /// <summary>Only the first form has it.</summary>
    Removed,
}

/// <summary>A slot of one form, of the other, or of both.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Before">The slot of the first form, or null.</param>
/// <param name="After">The slot of the second form, or null.</param>
/// <param name="Likeness">How alike the wordings are, 0 to 1; 0 where only one form has it.</param>
public sealed record ComparedSlot(SlotChange Change, FormSlot? Before, FormSlot? After, double Likeness);
