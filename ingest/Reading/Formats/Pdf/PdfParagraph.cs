namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>A paragraph outside tables, gathered line by line. It may stand in columns that only blank space parts.</summary>
internal sealed class PdfParagraph
{
    private const string Labels = "：:";
    private const double SameEdge = 3;

    private readonly IReadOnlyList<TextLine> columns;
    private readonly List<StyledTextBuilder> texts;
    private TextLine last;

    public PdfParagraph(TextLine line)
    {
        last = line;
        columns = line.Segments();
        texts = [.. columns.Select(_ => new StyledTextBuilder())];
        for (var i = 0; i < columns.Count; i++)
            columns[i].AppendTo(texts[i]);
    }

    public StyledText Text
    {
        get
        {
            var text = new StyledTextBuilder();
            foreach (var column in texts)
            {
                if (text.Length > 0)
                    text.Append("  ");
                text.Append(column.ToStyledText());
            }
            return text.ToStyledText();
        }
    }

    /// <summary>Adds the next line, if it goes on with this paragraph.</summary>
    /// <param name="line">The next line down the page.</param>
    /// <param name="left">The left margin of the page's text.</param>
    /// <param name="right">Its right margin.</param>
    public bool TryAdd(TextLine line, double left, double right)
    {
        if (line.Top - last.Bottom > line.Height || !IsSameSize(line) || !(TryAddToColumns(line.Segments()) || TryAddToEnd(line, left, right)))
            return false;
        last = line;
        return true;
    }

    // A heading is set larger than what follows it.
    private bool IsSameSize(TextLine line)
    {
        const double likeness = 1.15;
        return line.Height < last.Height * likeness && last.Height < line.Height * likeness;
    }

    private bool TryAddToEnd(TextLine line, double left, double right)
    {
        if (last.JoinTo(line, left, right) is not { } join)
            return false;
        texts[^1].Append(join);
        line.AppendTo(texts[^1]);
        return true;
    }

    // 填报单位：某某市      填报日期：2023 年
    // 应急管理局            6月7日
    private bool TryAddToColumns(IReadOnlyList<TextLine> segments)
    {
        var indexes = segments.Select(IndexOf).ToList();
        if (segments.Count < 2 || indexes.Contains(-1) || segments.Any(segment => segment.Text.AsSpan().ContainsAny(Labels)))
            return false;
        var joins = segments.Select((segment, i) => Typesetting.Across(texts[indexes[i]].From(texts[indexes[i]].Length - 1)[0], segment.Text[0])).ToList();
        if (joins.Contains(null))
            return false;
        for (var i = 0; i < segments.Count; i++)
        {
            texts[indexes[i]].Append(joins[i]);
            segments[i].AppendTo(texts[indexes[i]]);
        }
        return true;
    }

    private int IndexOf(TextLine segment)
    {
        for (var i = 0; i < columns.Count; i++)
            if (Math.Abs(columns[i].Left - segment.Left) <= SameEdge)
                return i;
        return -1;
    }
}
