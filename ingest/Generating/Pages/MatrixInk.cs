using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Habits;

namespace SafetyMonth.Ingest.Generating.Pages;

/// <summary>Writes a cell of a matrix: a bare blank, a blank with its own unit, or several blanks.</summary>
internal static class MatrixInk
{
    public static IReadOnlyList<Line> Write(FormCell cell, IReadOnlyList<WrittenValue> values, Hand hand)
    {
        var line = new LineBuilder();
        var slots = cell.Tokens.OfType<SlotToken>().Count();
        if (cell.Tokens.Count == 0)
            line.Add(hand.Unasked);
        else if (slots == 0)
            line.Add(string.Concat(cell.Tokens.OfType<LiteralToken>().Select(literal => literal.Text)));
        else if (slots > 1)
            WriteSeveral(line, cell, values, hand);
        else
            WriteOne(line, cell, values, hand);
        return line.Lines();
    }

    /// <summary>The slot of a cell that holds its figure alone, or null.</summary>
    public static FormSlot? Bare(FormCell cell, Hand hand)
        => cell.Tokens.OfType<SlotToken>().ToList() is [{ Slot: var slot }] && (cell.Tokens.Count == 1 || hand.UnitCell is UnitCell.Bare)
            && !hand.UnitRepeated ? slot : null;

    private static void WriteOne(LineBuilder line, FormCell cell, IReadOnlyList<WrittenValue> values, Hand hand)
    {
        var value = values[cell.Tokens.OfType<SlotToken>().Single().Slot.Number - 1];
        var printed = cell.Tokens.OfType<LiteralToken>().FirstOrDefault()?.Text;
        var ink = Figures(hand);
        if (printed is null)
            line.Add(value.Text + (hand.UnitRepeated && value.Number > 0 ? SentenceInk.SpokenUnit(value.Slot.Unit) : ""), ink);
        else if (printed.Trim('(', '（', ')', '）') == value.Slot.Unit)
            WriteWithUnit(line, value, hand, ink);
        else if (hand.UnitCell is UnitCell.UnitFirst)
            line.Add(printed).Add(value.Text, ink);
        else
            line.Add(value.Text + (hand.UnitCell is UnitCell.UnitAfter && value.Number > 0 ? "名专家" : ""), ink);
    }

    private static void WriteWithUnit(LineBuilder line, WrittenValue value, Hand hand, Ink ink)
    {
        var (text, unit) = (value.Text, value.Slot.Unit);
        _ = hand.UnitCell switch
        {
            UnitCell.UnitFirst => line.Add($"({unit})").Add(text, ink),
            UnitCell.UnitAfter => line.Add(text, ink).Add(value.Number > 0 ? unit : ""),
            UnitCell.Bracketed => line.Add("（").Add(text, ink).Add($"）{unit}"),
            UnitCell.UnitInBrackets => line.Add(text, ink).Add($" （{unit}）"),
            UnitCell.Bare => line.Add(text, ink),
            _ => line.Add(text.Length == 0 ? "    " : $" {text} ", ink | Ink.Underline).Add($"（{unit}）"),
        };
    }

    private static void WriteSeveral(LineBuilder line, FormCell cell, IReadOnlyList<WrittenValue> values, Hand hand)
    {
        var ink = Figures(hand);
        var unit = "";
        foreach (var token in cell.Tokens)
        {
            if (token is LiteralToken literal)
            {
                // The printed unit after a blank gives way to the hand's own way of writing it.
                var printed = literal.Text;
                if (unit.Length > 0 && printed.StartsWith($"（{unit}）", StringComparison.Ordinal) && hand.UnitCell is not (UnitCell.UnitFirst or UnitCell.Underlined or UnitCell.UnitInBrackets))
                    printed = (hand.UnitCell is UnitCell.Bare ? "" : unit) + printed[(unit.Length + 2)..];
                line.Add(printed);
            }
            else if (token is SlotToken { Slot: var slot })
            {
                var text = values[slot.Number - 1].Text;
                unit = slot.Unit;
                _ = hand.UnitCell switch
                {
                    UnitCell.Underlined => line.Add(text.Length == 0 ? "    " : $" {text} ", ink | Ink.Underline),
                    UnitCell.Bracketed => line.Add("（").Add(text.Length == 0 ? " " : text, ink).Add("）"),
                    _ when text.Length == 0 => line.Add("____"),
                    _ => line.Add(text, ink),
                };
            }
        }
    }

    private static Ink Figures(Hand hand) => Ink.Figure | (hand.BoldFigures ? Ink.Bold : Ink.Plain);
}
