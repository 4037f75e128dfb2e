using System.Text;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Ingest.Generating.Pages;

namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>Writes text files: cells stand between tabs, a cell's line ends are the file's.</summary>
public sealed class TxtWriter : IPageWriter
{
    /// <inheritdoc/>
    public string Format => "txt";

    /// <inheritdoc/>
    public void Write(Page page, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(stream);
        var text = new StringBuilder();
        foreach (var block in page.Blocks)
        {
            if (block is PageLine line)
                text.Append(Draw(line.Line)).Append('\n');
            else if (block is PageTable table)
                Draw(table, page.Hand.CellPerLine ? "\n" : "\t", text);
        }

        if (page.Hand.Text is not TextKind.Utf8)
            text.Replace("\n", "\r\n");
        var encoding = page.Hand.Text switch
        {
            TextKind.Utf8Bom => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            TextKind.Gb18030 => ChineseEncodings.Gb18030,
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        stream.Write(encoding.Preamble);
        stream.Write(encoding.GetBytes(text.ToString()));
    }

    private static void Draw(PageTable table, string between, StringBuilder text)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            // A cell that reaches down from a row above leaves its place empty.
            var cells = table.Cells.Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan).OrderBy(cell => cell.Column)
                .Select(cell => cell.Row == row ? string.Join('\n', cell.Lines.Select(Draw)) : "");
            text.AppendJoin(between, cells.Where(cell => between == "\t" || cell.Length > 0)).Append('\n');
        }
    }

    private static string Draw(Line line) => string.Concat(line.Runs.Select(run =>
        run.Ink.HasFlag(Ink.Underline) ? "__" + run.Text.Trim() + "__" : run.Text));
}
