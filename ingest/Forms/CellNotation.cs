using System.Text.RegularExpressions;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Forms;

/// <summary>Splits a cell's wording into literals and blanks: <c>参与{lecture.attendance:人次}人次</c>.</summary>
internal sealed partial class CellNotation
{
    private readonly List<Part> parts = [];
    private readonly List<(int Index, string Message)> mistakes = [];

    public CellNotation(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var open = text.AsSpan(at).IndexOfAny('{', '}');
            if (open < 0)
            {
                parts.Add(new Part(text[at..], null));
                return;
            }
            open += at;
            if (open > at)
                parts.Add(new Part(text[at..open], null));
            var close = text[open] == '{' ? text.AsSpan(open + 1).IndexOfAny("{}\n") : -1;
            if (close < 0 || text[open + 1 + close] != '}')
            {
                mistakes.Add((open, "大括号“{”“}”没有成对"));
                return;
            }
            close += open + 1;
            Add(open, text[(open + 1)..close]);
            at = close + 1;
        }
    }

    /// <summary>Literals and blanks in order.</summary>
    public IReadOnlyList<Part> Parts => parts;

    /// <summary>What is wrong, with its 0-based place in the text.</summary>
    public IReadOnlyList<(int Index, string Message)> Mistakes => mistakes;

    private void Add(int index, string slot)
    {
        var match = Slot().Match(slot);
        if (!match.Success)
        {
            mistakes.Add((index, $"看不懂填空“{{{slot}}}”"));
            return;
        }
        var (unit, kind) = match.Groups["unit"].Value switch
        {
            "是/否" => ("是/否", SlotKind.Bool),
            "文字" => ("", SlotKind.Text),
            var counted => (counted, SlotKind.Count),
        };
        parts.Add(new Part("", new Blank(match.Groups["indicator"].Value, unit, kind)));
    }

    [GeneratedRegex(@"^(?<indicator>[a-z]+\.[a-z][a-z0-9_]*)[:：](?<unit>[^\s:：{}]{1,12})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Slot();

    /// <summary>A literal, or a blank with no text.</summary>
    public readonly record struct Part(string Text, Blank? Blank);

    /// <summary>What a blank asks for.</summary>
    public sealed record Blank(string Indicator, string Unit, SlotKind Kind);
}
