using SafetyMonth.Ingest.Reading;

namespace SafetyMonth.Ingest.Recognition;

/// <summary>A paragraph or a cell inside a <see cref="Flow"/>.</summary>
/// <param name="Start">Index of its first character in the flow's text.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Block">The paragraph, or the table that holds the cell.</param>
/// <param name="Cell">The cell, or null for a paragraph.</param>
public readonly record struct Segment(int Start, int Length, Block Block, Cell? Cell)
{
    /// <summary>Index after its last character.</summary>
    public int End => Start + Length;
}

/// <summary>
/// A document's text as one run in reading order, with its skeleton and the way back from every character to its place.
/// Sentences that a clerk has spread over lines, cells or tables are whole again here.
/// </summary>
public sealed class Flow
{
    private readonly char[] text;
    private readonly char[] skeleton;
    private readonly int[] map;
    private readonly bool[]? struck;
    private readonly Glyph[]? glyphs;

    /// <summary>Lays the document out.</summary>
    public Flow(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
        Segments = Lay(document, out var length);
        text = new char[length];
        var kept = new char[length];
        var where = new int[length];
        var count = 0;
        foreach (var segment in Segments)
        {
            var styled = StyledTextOf(segment);
            styled.Text.CopyTo(0, text, segment.Start, styled.Text.Length);
            text[segment.End] = '\n';
            foreach (var span in styled.Spans)
                if ((span.Style & TextStyle.Strike) != 0)
                    Array.Fill(struck ??= new bool[length], true, segment.Start + span.Start, span.Length);
            if (styled.Glyphs is { } recognised)
            {
                if (glyphs is null)
                    Array.Fill(glyphs = new Glyph[length], Glyph.Joint);
                for (var i = 0; i < recognised.Count; i++)
                    glyphs[segment.Start + i] = recognised[i];
            }
            for (var i = segment.Start; i < segment.End; i++)
            {
                if (!Skeleton.Keeps(text[i]) || struck is not null && struck[i])
                    continue;
                where[count] = i;
                kept[count++] = Skeleton.Fold(text[i]);
            }
        }

        skeleton = kept[..count];
        map = where[..count];
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Paragraphs and cells in reading order.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>All text; every segment is followed by a line end.</summary>
    public ReadOnlySpan<char> Text => text;

    /// <summary>Letters and digits alone, struck-out ones left out.</summary>
    public ReadOnlySpan<char> Bones => skeleton;

    /// <summary>The index in <see cref="Text"/> of a character of the skeleton.</summary>
    public int TextIndex(int bone) => map[bone];

    /// <summary>Whether the character of the text is struck out.</summary>
    public bool IsStruck(int textIndex) => struck is not null && struck[textIndex];

    /// <summary>How certainly a stretch of the text was recognised: the least certain of its characters; 1 where the text is the document's own.</summary>
    public double CertaintyOf(int start, int end)
    {
        var least = 1f;
        for (var i = start; glyphs is not null && i < end; i++)
            least = Math.Min(least, glyphs[i].Certainty);
        return least;
    }

    /// <summary>The picture of the line that holds a stretch of the text or, where that is empty, what stands before it; null where there is none.</summary>
    public LinePicture? PictureOf(int start, int end)
    {
        if (glyphs is null)
            return null;
        for (var i = start; i < end; i++)
            if (glyphs[i].Picture >= 0)
                return Document.Pictures[glyphs[i].Picture];
        for (var i = Math.Min(start, glyphs.Length) - 1; i >= 0; i--)
            if (glyphs[i].Picture >= 0)
                return Document.Pictures[glyphs[i].Picture];
        return null;
    }

    /// <summary>The first character of the skeleton at or after a text index.</summary>
    public int BoneAt(int textIndex)
    {
        var found = Array.BinarySearch(map, textIndex);
        return found >= 0 ? found : ~found;
    }

    /// <summary>The number of the segment that holds the text index (or its closing line end).</summary>
    public int SegmentAt(int textIndex)
    {
        int low = 0, high = Segments.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Segments[middle].Start <= textIndex)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>The place of a character, in words: 表1 行3 列2 第10字.</summary>
    public string PlaceOf(int textIndex)
    {
        var segment = Segments[SegmentAt(textIndex)];
        var offset = textIndex - segment.Start;
        return segment.Cell is { } cell ? Place.InCell((Table)segment.Block, cell, offset) : Place.InParagraph((Paragraph)segment.Block, offset);
    }

    /// <summary>The styled text of a segment.</summary>
    public static StyledText StyledTextOf(Segment segment) => segment.Cell?.Text ?? ((Paragraph)segment.Block).Text;

    private static List<Segment> Lay(Document document, out int length)
    {
        var segments = new List<Segment>();
        length = 0;
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                segments.Add(new Segment(length, paragraph.Text.Text.Length, block, null));
                length += paragraph.Text.Text.Length + 1;
            }
            else if (block is Table table)
            {
                foreach (var cell in table.Cells)
                {
                    segments.Add(new Segment(length, cell.Text.Text.Length, block, cell));
                    length += cell.Text.Text.Length + 1;
                }
            }
        }

        return segments;
    }
}
