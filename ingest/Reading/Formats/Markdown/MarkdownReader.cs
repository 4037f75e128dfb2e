using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SafetyMonth.Ingest.Reading.Formats.Html;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace SafetyMonth.Ingest.Reading.Formats.Markdown;

/// <summary>Walks parsed Markdown: a line of a paragraph stays a line, an ordered item keeps its number, HTML blocks are read as HTML.</summary>
internal sealed class MarkdownReader(DocumentBuilder document)
{
    private readonly MarkdownInlines inlines = new();
    private readonly StyledTextBuilder text = new();

    public void Read(ContainerBlock container)
    {
        foreach (var block in container)
            ReadBlock(block);
    }

    private void ReadBlock(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case MarkdownTable table:
                ReadTable(table);
                break;
            case HtmlBlock html:
                new HtmlReader(document).Read(html.Lines.ToString());
                break;
            case ListItemBlock { Parent: ListBlock { IsOrdered: true } list } item:
                ReadItem(item, $"{item.Order}{list.OrderedDelimiter} ");
                break;
            case LeafBlock { Inline: { } content }:
                text.Clear();
                inlines.Append(text, content);
                AddLines();
                break;
            case CodeBlock code:
                text.Clear();
                text.Append(code.Lines.ToString());
                AddLines();
                break;
            case ContainerBlock inner:
                Read(inner);
                break;
        }
    }

    private void ReadItem(ListItemBlock item, string number)
    {
        var isFirst = true;
        foreach (var block in item)
        {
            if (isFirst && block is ParagraphBlock { Inline: { } content })
            {
                text.Clear();
                text.Append(number);
                inlines.Append(text, content);
                AddLines();
            }
            else
            {
                ReadBlock(block);
            }
            isFirst = false;
        }
    }

    private void AddLines()
    {
        foreach (var line in text.LinesFrom(0))
            document.AddParagraph(line);
    }

    private void ReadTable(MarkdownTable table)
    {
        var columns = 0;
        foreach (var row in table.OfType<TableRow>())
            columns = Math.Max(columns, row.Count);
        columns = Math.Min(columns, ReadingLimits.Columns);
        var cells = new List<Cell>();
        var rows = 0;
        foreach (var row in table.OfType<TableRow>())
        {
            document.Budget.AddCells(columns);
            for (var column = 0; column < columns; column++)
                cells.Add(new Cell(rows, column, 1, 1, column < row.Count ? ReadCell((TableCell)row[column]) : StyledText.Empty));
            rows++;
        }
        if (cells.Count > 0)
            document.AddTable(new Table(0, null, rows, columns, cells));
    }

    private StyledText ReadCell(TableCell cell)
    {
        text.Clear();
        foreach (var block in cell.OfType<LeafBlock>())
            if (block.Inline is { } content)
                inlines.Append(text, content);
        return text.ToStyledText();
    }
}
