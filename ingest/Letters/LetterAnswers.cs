using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Letters;

/// <summary>Finds the filled-in table of a 核实函 in a document, by its headings, in whatever format it came back.</summary>
internal static class LetterAnswers
{
    private const int MostItems = 5_000;
    private const int LongestExplanation = 2_000;

    /// <summary>The answers in the order of the letter, none where it is a letter that cannot be read, or null where the document is no 核实函.</summary>
    public static IReadOnlyList<LetterAnswer>? Of(Document document)
    {
        var answers = document.Blocks.OfType<Table>().SelectMany(Of).Take(MostItems).ToList();
        return answers.Count == 0 && !document.Blocks.OfType<Paragraph>().Any(IsOurs) ? null : answers;
    }

    /// <summary>Whether a line is one of those that every letter says, and nothing else does.</summary>
    private static bool IsOurs(Paragraph paragraph)
    {
        var text = Bare(paragraph.Text);
        return text.Contains("关于核实", StringComparison.Ordinal) && text.Contains("统计数据的函", StringComparison.Ordinal) || text.Contains("请不要改动“编号”", StringComparison.Ordinal);
    }

    private static IEnumerable<LetterAnswer> Of(Table table)
    {
        var rows = table.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(row => row.OrderBy(cell => cell.Column).ToList()).ToList();
        var heading = rows.FindIndex(row => Find(row, LetterPage.Number) is not null && Find(row, LetterPage.Result) is not null);
        var (number, result, corrected, explanation) = heading >= 0
            ? (Find(rows[heading], LetterPage.Number)!.Value, Find(rows[heading], LetterPage.Result)!.Value, Find(rows[heading], LetterPage.Corrected), Find(rows[heading], LetterPage.Explanation))
            : OnFurtherPage(table);
        foreach (var row in rows.Skip(heading + 1))
            if (LetterItem.Read(At(row, number).Text) is var (item, check))
                yield return new LetterAnswer(item, check, At(row, result).Text, At(row, corrected).Text, Shorten(At(row, explanation).Text), $"表{table.Number} 行{row[0].Row + 1}")
                {
                    Certainty = At(row, corrected).Certainty,
                    IsRecognised = At(row, number).Certainty < 1,
                };
    }

    // A letter's second page, or one whose headings recognition has lost: its columns stand as they were printed.
    private static (int Number, int Result, int? Corrected, int? Explanation) OnFurtherPage(Table table)
        => table.ColumnCount == LetterPage.Headings.Length
            ? (Printed(LetterPage.Number), Printed(LetterPage.Result), Printed(LetterPage.Corrected), Printed(LetterPage.Explanation))
            : (-1, -1, null, null);

    private static int Printed(string heading) => Array.IndexOf(LetterPage.Headings, heading);

    private static int? Find(List<Cell> row, string heading)
        => row.Find(cell => Bare(cell.Text).StartsWith(heading, StringComparison.Ordinal))?.Column;

    // Recognition puts spaces anywhere.
    private static string Bare(StyledText text) => string.Concat(text.Text.Where(sign => !char.IsWhiteSpace(sign)));

    // A cell's text with how certainly each of its characters was recognised; text of the document's own is certain.
    private static (string Text, double Certainty) At(List<Cell> row, int? column)
        => column is not null && row.Find(cell => cell.Column == column)?.Text is { } text
            ? (text.Text.Trim(), text.Glyphs is { Count: > 0 } glyphs ? glyphs.Min(glyph => glyph.Certainty) : 1) : ("", 1);

    private static string Shorten(string text) => text.Length <= LongestExplanation ? text : text[..LongestExplanation];
}

/// <summary>A row of a letter that came back.</summary>
/// <param name="Item">What was asked.</param>
/// <param name="Check">The end of its number.</param>
/// <param name="Result">核实结果 as written.</param>
/// <param name="Corrected">更正后的数 as written.</param>
/// <param name="Explanation">说明 as written.</param>
/// <param name="Place">Where it stands.</param>
public sealed record LetterAnswer(LetterItem Item, string Check, string Result, string Corrected, string Explanation, string Place)
{
    /// <summary>How certain the corrected figure is, 0 to 1: 1 where it is the document's own text and not recognised in a picture.</summary>
    public double Certainty { get; init; } = 1;

    /// <summary>Whether the row was recognised in a picture.</summary>
    public bool IsRecognised { get; init; }
}
