namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>A line of text: words side by side.</summary>
internal sealed class TextLine
{
    private TextLine(IReadOnlyList<PdfWord> words)
    {
        Left = words[0].Left;
        Right = words.Max(word => word.Right);
        Top = words.Min(word => word.Top);
        Bottom = words.Max(word => word.Bottom);
        Em = words.Max(word => word.Em);
        Words = words;
        var text = new StyledTextBuilder();
        AppendTo(text);
        Text = text.ToStyledText().Text;
    }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    public double Height => Bottom - Top;

    /// <summary>The font's size.</summary>
    public double Em { get; }

    /// <summary>The words with what stands between them: two spaces for a wide gap.</summary>
    public string Text { get; }

    private IReadOnlyList<PdfWord> Words { get; }

    /// <summary>The lines that words make, from the top down.</summary>
    public static List<TextLine> Of(IEnumerable<PdfWord> words)
    {
        var lines = new List<TextLine>();
        var line = new List<PdfWord>();
        foreach (var word in words.OrderBy(word => word.Middle).ThenBy(word => word.Left))
        {
            if (line.Count > 0 && word.Middle - line[0].Middle > Math.Min(word.Height, line[0].Height) / 2)
            {
                lines.Add(OfLine(line));
                line = [];
            }
            line.Add(word);
        }
        if (line.Count > 0)
            lines.Add(OfLine(line));
        return lines;
    }

    /// <summary>Appends the line with what is struck out in it.</summary>
    public void AppendTo(StyledTextBuilder text)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (i > 0)
                text.Append(Gap(Words[i - 1], Words[i]));
            var style = Words[i].IsStruck ? TextStyle.Strike : TextStyle.Plain;
            if (Words[i].Glyphs is { } glyphs)
                text.Append(Words[i].Text, style, glyphs);
            else
                text.Append(Words[i].Text, style);
        }
    }

    /// <summary>The line's parts between wide gaps, from left to right.</summary>
    public IReadOnlyList<TextLine> Segments()
    {
        var segments = new List<TextLine>();
        var start = 0;
        for (var i = 1; i <= Words.Count; i++)
        {
            if (i < Words.Count && Gap(Words[i - 1], Words[i]) is not "  ")
                continue;
            segments.Add(new TextLine([.. Words.Skip(start).Take(i - start)]));
            start = i;
        }
        return segments;
    }

    /// <summary>What joins the next line to this one where the line was broken at the margin, or null where a new paragraph begins.</summary>
    /// <param name="next">The next line.</param>
    /// <param name="left">The left margin.</param>
    /// <param name="right">The right margin.</param>
    public string? JoinTo(TextLine next, double left, double right)
    {
        // Whether the next line's beginning would still have found room here.
        const double slack = 0.35;
        var room = Math.Min(right - left - (Right - Left), right - Right);
        return room < (Typesetting.FirstPiece(next.Text) + slack) * next.Em ? Typesetting.Across(Text[^1], next.Text[0]) : null;
    }

    private static TextLine OfLine(List<PdfWord> line)
    {
        line.Sort((a, b) => a.Left.CompareTo(b.Left));
        return new TextLine(line);
    }

    private static string Gap(PdfWord before, PdfWord after)
        => Typesetting.Between(before.Text[^1], after.Text[0], (after.Left - before.Right) / Math.Max(before.Em, after.Em));
}
