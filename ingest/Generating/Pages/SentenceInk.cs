using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Model;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Generating.Pages;

/// <summary>Writes a cell of sentences with its blanks filled in.</summary>
internal static class SentenceInk
{
    public static IReadOnlyList<Line> Write(FormCell cell, IReadOnlyList<WrittenValue> values, Hand hand, Dice dice)
    {
        var line = new LineBuilder();
        var unit = "";
        foreach (var token in cell.Tokens)
        {
            if (token is LiteralToken literal)
            {
                var wording = Wording(literal.Text, hand, dice);
                var moved = unit.Length > 0 && wording.StartsWith(unit, StringComparison.Ordinal);
                line.Add(moved ? $"（{unit}）{wording[unit.Length..]}" : wording);
                unit = "";
            }
            else if (token is SlotToken { Slot: var slot })
            {
                unit = hand.Brackets is Brackets.AroundUnit && slot.Kind is SlotKind.Count ? slot.Unit : "";
                Fill(line, values[slot.Number - 1], hand, dice);
            }
        }

        return line.Lines();
    }

    /// <summary>The unit as a clerk would say it after a figure: 人次, 场, 条.</summary>
    public static string SpokenUnit(string unit) => unit switch
    {
        "场次" or "人次" or "条次" or "座次" => unit,
        _ => unit[..1],
    };

    private static string Wording(string text, Hand hand, Dice dice)
    {
        if (hand.Reworded)
            text = Rewording.Change(text, dice);
        return hand.Airy ? Air(text, dice) : text;
    }

    private static string Air(string text, Dice dice)
    {
        var airy = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            airy.Append(text[i]);
            if (i == text.Length - 1 || text[i] == '\n' || text[i + 1] == '\n')
                continue;
            if (text[i] is '，' or '；' && dice.Chance(0.5))
                airy.Append(dice.Chance(0.4) ? '\n' : ' ');
            else if (dice.Chance(0.03))
                airy.Append(dice.Chance(0.3) ? '\n' : dice.Chance(0.5) ? ' ' : '　');
        }

        return airy.ToString();
    }

    private static void Fill(LineBuilder line, WrittenValue value, Hand hand, Dice dice)
    {
        if (value.Slot.Kind is SlotKind.Bool)
        {
            AnswerInk.Draw(line, value.Answer, hand.Answer);
            return;
        }

        var text = value.Text;
        var ink = Ink.Figure | (hand.BoldFigures ? Ink.Bold : Ink.Plain);
        var repeated = hand.UnitRepeated && value is { Slot.Kind: SlotKind.Count, Number: > 0 } ? SpokenUnit(value.Slot.Unit) : "";
        if (hand.Brackets is Brackets.Underline)
        {
            line.Add(text.Length == 0 ? new string(' ', dice.Between(3, 6)) : $" {text}{repeated} ", Ink.Underline | ink);
            return;
        }

        if (hand.Brackets is Brackets.UnderlinedInside)
        {
            line.Add("（").Add(text.Length == 0 ? "   " : $" {text} ", Ink.Underline | ink).Add(repeated + "）");
            return;
        }

        if (hand.Brackets is Brackets.AroundUnit && value.Slot.Kind is SlotKind.Count)
        {
            line.Add(text.Length == 0 ? "  " : text, ink);
            return;
        }

        var (open, close) = Around(hand.Brackets, text.Length == 0, dice);
        line.Add(open).Add(text, ink).Add(repeated + close);
    }

    private static (string Open, string Close) Around(Brackets brackets, bool blank, Dice dice) => brackets switch
    {
        Brackets.Spaced => ("（ ", " ）"),
        Brackets.HalfWidth => ("(", blank ? " )" : ")"),
        Brackets.Mixed => dice.Pick<(string, string)>([("（", ")"), ("(", "）"), ("（", "）")]),
        Brackets.Deleted => ("", ""),
        Brackets.Broken => ("（", dice.Chance(0.8) ? "\n）" : "）"),
        _ => ("（", blank ? " ）" : "）"),
    };
}
