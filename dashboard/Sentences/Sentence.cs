using SafetyMonth.Ingest.Forms;
using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Dashboard.Sentences;

/// <summary>An item of a return in the form's own wording, with the figures in their places.</summary>
/// <param name="Item">The item's label.</param>
/// <param name="Group">The heading above it, or null.</param>
/// <param name="Parts">Wording and slots in reading order.</param>
public sealed record Sentence(string Item, string? Group, IReadOnlyList<SentencePart> Parts);

/// <summary>Wording, or a slot.</summary>
/// <param name="Text">The wording; empty for a slot.</param>
/// <param name="Slot">The slot, or null.</param>
public sealed record SentencePart(string Text, ReturnFigure? Slot);

/// <summary>Puts a return's figures back into the form's wording.</summary>
public static class SentenceMaker
{
    /// <summary>The sentences of the items that ask for anything.</summary>
    public static IReadOnlyList<Sentence> Of(Form form, IReadOnlyList<ReturnFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(form);
        var bySlot = figures.ToDictionary(figure => figure.Slot);
        return
        [
            .. from item in form.Items
               let parts = Parts(form, item, bySlot)
               where parts.Any(part => part.Slot is not null)
               select new Sentence(item.Label, item.Group, parts),
        ];
    }

    // In a matrix the column's heading is what leads to the blank.
    private static List<SentencePart> Parts(Form form, FormItem item, Dictionary<int, ReturnFigure> bySlot)
    {
        var parts = new List<SentencePart>();
        foreach (var cell in item.Cells)
        {
            var tokens = cell.Tokens.Select(token => token is SlotToken slot
                ? bySlot.TryGetValue(slot.Slot.Number, out var figure) ? new SentencePart("", figure) : null
                : new SentencePart(((LiteralToken)token).Text, null)).OfType<SentencePart>().ToList();
            if (form.Layout == FormLayout.Matrix && tokens.Any(part => part.Slot is not null))
                tokens.Insert(0, new SentencePart(form.Columns[cell.Column] + "：", null));
            if (parts.Count > 0 && tokens.Count > 0)
                parts.Add(new SentencePart("\n", null));
            parts.AddRange(tokens);
        }

        return parts;
    }
}
