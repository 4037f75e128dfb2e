using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Prose;

/// <summary>A paragraph, or a cell that holds running text or a list of deeds: folded to half-width signs one by one, so that places stay.</summary>
/// <param name="Text">The folded text.</param>
/// <param name="Typed">The text as it was typed.</param>
/// <param name="PlaceOf">The place of a character.</param>
internal sealed partial record ProseLine(string Text, string Typed, Func<int, string> PlaceOf)
{
    // A cell of a form is a label or a few words; a news page laid out by a table has whole sentences in it.
    private const int RunningText = 40, FewestDeeds = 2;

    /// <summary>The document's lines of running text, in reading order.</summary>
    public static IEnumerable<ProseLine> Of(Document document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                foreach (var line in Lines(paragraph.Text.Text, index => Place.InParagraph(paragraph, index)))
                    yield return line;
            }
            else if (block is Table table)
            {
                foreach (var cell in table.Cells.Where(cell => IsRunning(cell.Text.Text)))
                    foreach (var line in Lines(cell.Text.Text, index => Place.InCell(table, cell, index)))
                        yield return line;
            }
        }
    }

    /// <summary>Whether the table tells in words what each body did: every row below its heading ends in a list of deeds.</summary>
    public static bool Tells(Table table)
    {
        var rows = table.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Skip(1).ToList();
        return rows.Count > 1 && rows.TrueForAll(row => IsList(row.MaxBy(cell => cell.Column)!.Text.Text));
    }

    private static bool IsRunning(string cell) => cell.Length >= RunningText && cell.AsSpan().IndexOfAny('。', '，') >= 0 || IsList(cell);

    private static bool IsList(string cell) => cell.AsSpan().IndexOfAny('，', '；', '、') >= 0 && Deeds().Count(cell) >= FewestDeeds;

    /// <summary>悬挂横幅215条: words, a number, a measure word.</summary>
    [GeneratedRegex(@"[\u4e00-\u9fff]{2}[\d０-９][\d０-９,.]*\s?[万亿余多]{0,2}[\u4e00-\u9fff]")]
    private static partial Regex Deeds();

    /// <summary>Whether it is short and no sentence: a title or a heading.</summary>
    public bool IsHeading => Text.AsSpan().Trim().Length is > 0 and <= 45 && Text.AsSpan().TrimEnd()[^1] is not ('。' or ';' or '!' or ',');

    private static IEnumerable<ProseLine> Lines(string text, Func<int, string> place)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var (from, typed) = (start, text[start..end]);
            if (!string.IsNullOrWhiteSpace(typed))
                yield return new ProseLine(string.Create(typed.Length, typed, Fold), typed, index => place(from + index));
            start = end + 1;
        }
    }

    private static void Fold(Span<char> target, string source)
    {
        for (var index = 0; index < target.Length; index++)
            target[index] = source[index] == '\u00a0' ? ' ' : Skeleton.Fold(source[index]);
    }
}
