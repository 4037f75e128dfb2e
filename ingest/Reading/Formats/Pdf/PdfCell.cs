namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>A cell with its lines; a row that a page's end broke makes it grow.</summary>
internal sealed class PdfCell(GridCell place, double left, double right)
{
    // What Word and WPS leave free beside a cell's text; other programs leave more.
    private const double Padding = 4;

    private readonly List<TextLine> lines = [];

    /// <summary>Where it stands in its table.</summary>
    public GridCell Place { get; set; } = place;

    public bool IsEmpty => lines.Count == 0;

    /// <summary>The last character, or none.</summary>
    public char? LastCharacter => IsEmpty ? null : lines[^1].Text[^1];

    /// <summary>Its text: lines that were broken at the margin are joined again.</summary>
    public StyledText Text
    {
        get
        {
            var text = new StyledTextBuilder();
            for (var i = 0; i < lines.Count; i++)
            {
                if (i > 0)
                    text.Append(Join(lines[i - 1], lines[i]) ?? "\n");
                lines[i].AppendTo(text);
            }
            return text.ToStyledText();
        }
    }

    public void AddLines(IEnumerable<TextLine> more) => lines.AddRange(more);

    /// <summary>Takes what stands in the part of the cell on the next page.</summary>
    public void Take(PdfCell rest) => lines.AddRange(rest.lines);

    /// <summary>Whether the other cell's text goes on within the paragraph that this one ends with.</summary>
    public bool IsBrokenBefore(PdfCell rest) => !IsEmpty && !rest.IsEmpty && Join(lines[^1], rest.lines[0]) is not null;

    private string? Join(TextLine line, TextLine next) => line.JoinTo(next, left + Padding, right - Padding);
}
