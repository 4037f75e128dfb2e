using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Model;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Generating.Habits;

/// <summary>A return as a clerk wrote it: still no page and no file.</summary>
/// <param name="Meant">What the unit meant to report.</param>
/// <param name="Hand">The hand.</param>
/// <param name="Contact">The contact person.</param>
/// <param name="Phone">The telephone number.</param>
/// <param name="Values">Every slot in slot order, as a careful reader takes it from the page.</param>
/// <param name="Items">The form's rows in the order in which they stand; a deleted one is missing.</param>
/// <param name="Extra">Figures of the row that the clerk added, or none.</param>
public sealed record WrittenReturn(
    ModelReturn Meant, Hand Hand, string Contact, string Phone, IReadOnlyList<WrittenValue> Values,
    IReadOnlyList<FormItem> Items, IReadOnlyList<(string Label, long Number, string Unit)> Extra)
{
    /// <summary>Writes a return in a hand.</summary>
    public static WrittenReturn Of(ModelReturn meant, Hand hand, Dice dice)
    {
        ArgumentNullException.ThrowIfNull(meant);
        ArgumentNullException.ThrowIfNull(hand);
        ArgumentNullException.ThrowIfNull(dice);
        var items = Order(meant, hand, dice);
        var values = new WrittenValue[meant.Values.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var slot = meant.Form.Slots[i];
            values[i] = items.Any(item => item.Number == slot.ItemNumber)
                ? ValueWriting.Write(slot, meant.Values[i], hand.Fickle ? Moody(hand, dice) : hand, dice)
                : WrittenValue.Blank(slot);
        }

        IReadOnlyList<(string, long, string)> extra = hand.Rows is RowChange.Added
            ? [("发放宣传资料", dice.Between(200, 4000), "份"), ("悬挂横幅", dice.Between(5, 90), "条")]
            : [];
        return new WrittenReturn(meant, hand, Contacts.Person(dice), Contacts.Phone(dice), values, items, extra);
    }

    private static Hand Moody(Hand hand, Dice dice) => hand with
    {
        Digits = dice.Pick<Digits>([Digits.Plain, Digits.Plain, Digits.FullWidth]),
        Separator = dice.Pick<string>(["", ",", "，"]),
        Nothing = dice.Pick<string>(["0", "无", "/", "—", ""]),
        Rounding = dice.Pick<Rounding>([Rounding.None, Rounding.None, Rounding.Wan, Rounding.Approximate]),
    };

    private static List<FormItem> Order(ModelReturn meant, Hand hand, Dice dice)
    {
        var items = meant.Form.Items.ToList();
        if (hand.Rows is RowChange.Deleted)
        {
            var free = items.Where(item => Slots(item).Any() && !Slots(item).Any(slot => meant.Values[slot.Number - 1].Exact)).ToList();
            if (free.Count > 1)
                items.Remove(dice.Pick(free));
        }
        else if (hand.Rows is RowChange.Swapped)
        {
            var pairs = Enumerable.Range(0, items.Count - 1)
                .Where(i => items[i].Group == items[i + 1].Group && items[i].Label != items[i + 1].Label && Self(items[i]) && Self(items[i + 1])).ToList();
            if (pairs.Count > 0)
            {
                var i = dice.Pick(pairs);
                (items[i], items[i + 1]) = (items[i + 1], items[i]);
            }
        }

        return items;
    }

    // 发现隐患 and 整改隐患 say what they count only by the row above them: nobody moves them.
    private static bool Self(FormItem item) => Slots(item).Any() && !Slots(item).Any(slot => slot.Indicator.StartsWith("hazard.", StringComparison.Ordinal)
        || slot.Indicator.StartsWith("inspection.", StringComparison.Ordinal) && slot.Kind is SlotKind.Count && item.Cells.Count > 1);

    private static IEnumerable<FormSlot> Slots(FormItem item) => item.Cells.SelectMany(cell => cell.Tokens).OfType<SlotToken>().Select(token => token.Slot);
}
