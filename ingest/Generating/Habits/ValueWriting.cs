using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Model;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>Writes what a slot is meant to say in a hand.</summary>
public static class ValueWriting
{
    /// <summary>The slot as written.</summary>
    public static WrittenValue Write(FormSlot slot, ModelValue value, Hand hand, Dice dice)
    {
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(hand);
        ArgumentNullException.ThrowIfNull(dice);
        return value switch
        {
            { Answer: { } answer } => new WrittenValue(slot, SlotStatus.Reported, null, answer, null, false, ""),
            { Words: { } words } => new WrittenValue(slot, SlotStatus.Reported, null, null, words, false, words),
            { Number: 0 } => WriteNothing(slot, value.Exact ? hand with { Nothing = "0" } : hand),
            { Number: { } number } => WriteFigure(slot, number, hand, value.Exact, dice),
            _ => WrittenValue.Blank(slot),
        };
    }

    private static WrittenValue WriteNothing(FormSlot slot, Hand hand) => hand.Nothing switch
    {
        "" => WrittenValue.Blank(slot),
        "0" => new WrittenValue(slot, SlotStatus.Reported, 0, null, null, false, hand.Digits is Digits.FullWidth ? "０" : "0"),
        _ => new WrittenValue(slot, SlotStatus.None, 0, null, null, false, hand.Nothing),
    };

    private static WrittenValue WriteFigure(FormSlot slot, long number, Hand hand, bool exact, Dice dice)
    {
        var (text, meant, approximate) = FigureWriting.Write(number, hand, exact, dice);
        return new WrittenValue(slot, SlotStatus.Reported, meant, null, null, approximate, text);
    }
}
