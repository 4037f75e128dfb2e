namespace SafetyMonth.Ingest.Reading;

/// <summary>What a cell or a text box holds, as it is read: text, and the tables nested in it. Reused from cell to cell.</summary>
internal class ContentFlow
{
    private List<Block>? blocks;
    private int settled;

    /// <summary>The text so far, one line a paragraph; a nested table is in it with a row a line and a tab between cells.</summary>
    public StyledTextBuilder Text { get; } = new();

    /// <summary>Whether a table stands inside.</summary>
    public bool HoldsTable => blocks is not null;

    /// <summary>The first web address that the text links to, or null.</summary>
    public string? Link { get; set; }

    public virtual void Clear()
    {
        Text.Clear();
        Link = null;
        blocks = null;
        settled = 0;
    }

    /// <summary>Ends the current line, if it has begun.</summary>
    public void EndLine()
    {
        if (Text.Length > 0 && Text.From(Text.Length - 1)[0] != '\n')
            Text.Append('\n');
    }

    /// <summary>Adds what stands in a nested table: the table itself, or the paragraphs and tables that it only frames.</summary>
    public void Add(IReadOnlyList<Block> content)
    {
        foreach (var block in content)
        {
            if (block is Table table)
            {
                AddTable(table);
                continue;
            }
            EndLine();
            Text.Append(((Paragraph)block).Text);
            Text.Append('\n');
        }
    }

    // Both as text and as a block of its own.
    private void AddTable(Table table)
    {
        SettleText();
        EndLine();
        var row = 0;
        var isFirst = true;
        foreach (var cell in table.Cells)
        {
            if (!isFirst)
                Text.Append(cell.Row == row ? '\t' : '\n');
            Text.Append(cell.Text);
            (row, isFirst) = (cell.Row, false);
        }
        Text.Append('\n');
        blocks!.Add(table);
        settled = Text.Length;
    }

    /// <summary>The content as paragraphs and tables, still without their numbers.</summary>
    public IReadOnlyList<Block> TakeBlocks()
    {
        SettleText();
        return blocks!;
    }

    private void SettleText()
    {
        blocks ??= [];
        foreach (var line in Text.LinesFrom(settled))
            blocks.Add(new Paragraph(0, line));
        settled = Text.Length;
    }
}
