namespace SafetyMonth.Ingest.Reading.Formats.Docx;

/// <summary>What holds paragraphs and tables: the body, a cell or a text box. Reused from cell to cell.</summary>
internal sealed class DocxFlow
{
    private readonly List<DocxFlow> textBoxes = [];
    private List<Block>? blocks;
    private int settled;

    /// <summary>The text so far, one line a paragraph.</summary>
    public StyledTextBuilder Text { get; } = new();

    /// <summary>Whether the current paragraph's mark is deleted, so that the next paragraph joins it.</summary>
    public bool MarkDeleted { get; set; }

    /// <summary>Whether a table stands inside.</summary>
    public bool HoldsTable => blocks is not null;

    public void Clear()
    {
        Text.Clear();
        textBoxes.Clear();
        blocks = null;
        settled = 0;
        MarkDeleted = false;
    }

    /// <summary>Keeps a text box until the paragraph that it is anchored in ends.</summary>
    public void AddTextBox(DocxFlow box) => textBoxes.Add(box);

    /// <summary>The text boxes of the paragraph that has just ended.</summary>
    public IReadOnlyList<DocxFlow> TakeTextBoxes()
    {
        if (textBoxes.Count == 0)
            return [];
        var taken = textBoxes.ToArray();
        textBoxes.Clear();
        return taken;
    }

    /// <summary>Adds a nested table: as text, a row a line and a tab between cells, and as a block for <see cref="TakeBlocks"/>.</summary>
    public void AddTable(Table table)
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

    /// <summary>Adds a text box's content below the paragraph that it is anchored in.</summary>
    public void AddBelow(DocxFlow box)
    {
        EndLine();
        Text.Append(box.Text.ToStyledText());
        Text.Append('\n');
    }

    /// <summary>The content as paragraphs and tables.</summary>
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

    private void EndLine()
    {
        if (Text.Length > 0 && Text.From(Text.Length - 1)[0] != '\n')
            Text.Append('\n');
    }
}
