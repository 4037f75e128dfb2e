namespace SafetyMonth.Ingest.Reading.Formats.Docx;

/// <summary>The body, a cell or a text box: what holds paragraphs and, anchored in them, text boxes.</summary>
internal sealed class DocxFlow : ContentFlow
{
    private readonly List<DocxFlow> textBoxes = [];

    /// <summary>Whether the current paragraph's mark is deleted, so that the next paragraph joins it.</summary>
    public bool MarkDeleted { get; set; }

    public override void Clear()
    {
        base.Clear();
        textBoxes.Clear();
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

    /// <summary>Adds a text box's content below the paragraph that it is anchored in.</summary>
    public void AddBelow(DocxFlow box)
    {
        EndLine();
        Text.Append(box.Text.ToStyledText());
        Text.Append('\n');
    }
}
