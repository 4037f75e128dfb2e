using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Letters;

/// <summary>Finds the filled-in table of a 核实函 in a document, by its headings, in whatever format it came back.</summary>
internal static class LetterAnswers
{
    private const int MostItems = 5_000;
    private const int LongestExplanation = 2_000;

    /// <summary>The answers in the order of the letter, or null where the document is no 核实函.</summary>
    public static IReadOnlyList<LetterAnswer>? Of(Document document)
    {
        var answers = document.Blocks.OfType<Table>().SelectMany(Of).Take(MostItems).ToList();
        return answers.Count == 0 ? null : answers;
    }

    private static IEnumerable<LetterAnswer> Of(Table table)
    {
        var rows = table.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(row => row.OrderBy(cell => cell.Column).ToList()).ToList();
        var heading = rows.FindIndex(row => Find(row, "编号") is not null && Find(row, "核实结果") is not null);
        if (heading < 0)
            yield break;
        var (code, result) = (Find(rows[heading], "编号")!.Value, Find(rows[heading], "核实结果")!.Value);
        var (corrected, explanation) = (Find(rows[heading], "更正后的数"), Find(rows[heading], "说明"));
        foreach (var row in rows.Skip(heading + 1))
            if (LetterItem.Read(At(row, code)) is var (item, check))
                yield return new LetterAnswer(item, check, At(row, result), At(row, corrected), Shorten(At(row, explanation)), $"表{table.Number} 行{row[0].Row + 1}");
    }

    private static int? Find(List<Cell> row, string heading) => row.Find(cell => cell.Text.Text.Trim().StartsWith(heading, StringComparison.Ordinal))?.Column;

    private static string At(List<Cell> row, int? column) => column is null ? "" : row.Find(cell => cell.Column == column)?.Text.Text.Trim() ?? "";

    private static string Shorten(string text) => text.Length <= LongestExplanation ? text : text[..LongestExplanation];
}

/// <summary>A row of a letter that came back.</summary>
/// <param name="Item">What was asked.</param>
/// <param name="Check">The end of its number.</param>
/// <param name="Result">核实结果 as written.</param>
/// <param name="Corrected">更正后的数 as written.</param>
/// <param name="Explanation">说明 as written.</param>
/// <param name="Place">Where it stands.</param>
public sealed record LetterAnswer(LetterItem Item, string Check, string Result, string Corrected, string Explanation, string Place);
