using System.Text;
using SafetyMonth.Ingest.Generating.Pages;

namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>Writes Markdown with pipe tables: merged cells stand once, line ends inside a cell are <c>&lt;br&gt;</c>.</summary>
public sealed class MarkdownWriter : IPageWriter
{
    /// <inheritdoc/>
    public string Format => "md";

    /// <inheritdoc/>
    public void Write(Page page, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(stream);
        var text = new StringBuilder();
        foreach (var block in page.Blocks)
        {
            if (block is PageLine line)
                text.Append(line.Role is LineRole.Title ? "# " + line.Line.Text : Draw(line.Line)).Append("\n\n");
            else if (block is PageTable table)
                Draw(table, text);
        }

        stream.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Draw(PageTable table, StringBuilder text)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            text.Append('|');
            for (var column = 0; column < table.ColumnCount; column++)
            {
                var cell = table.Cells.FirstOrDefault(cell => cell.Row == row && cell.Column == column);
                text.Append(' ').AppendJoin("<br>", (cell?.Lines ?? []).Select(Draw)).Append(" |");
            }

            text.Append('\n');
            if (row == 0)
                text.Append('|').Insert(text.Length, " --- |", table.ColumnCount).Append('\n');
        }

        text.Append('\n');
    }

    private static string Draw(Line line) => string.Concat(line.Runs.Select(Draw));

    private static string Draw(Run run)
    {
        var mark = run.Ink.HasFlag(Ink.Strike) ? "~~" : run.Ink.HasFlag(Ink.Bold) ? "**" : "";
        // Emphasis must not begin or end with a space.
        var core = run.Text.Trim();
        var text = mark.Length == 0 || core.Length == 0 ? run.Text : run.Text.Replace(core, mark + core + mark, StringComparison.Ordinal);
        return run.Ink.HasFlag(Ink.Underline) ? $"<u>{text}</u>" : text;
    }
}
