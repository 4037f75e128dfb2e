using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>A slot as the hand writes it, and what a careful reader must take from it.</summary>
/// <param name="Slot">The form's slot.</param>
/// <param name="Status">What the slot says.</param>
/// <param name="Number">The count that the writing means; 0 where 无, / or — stands.</param>
/// <param name="Answer">The answer, or null.</param>
/// <param name="Words">The text, or null.</param>
/// <param name="Approximate">Whether 余, 多, 约 and the like are written.</param>
/// <param name="Text">The writing itself, without brackets; empty for a blank and for answers.</param>
public sealed record WrittenValue(
    FormSlot Slot, SlotStatus Status, long? Number, bool? Answer, string? Words, bool Approximate, string Text)
{
    /// <summary>A blank.</summary>
    public static WrittenValue Blank(FormSlot slot) => new(slot, SlotStatus.Blank, null, null, null, false, "");
}
