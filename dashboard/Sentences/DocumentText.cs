using System.Globalization;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;

namespace SafetyMonth.Dashboard.Sentences;

/// <summary>A paragraph or a cell of a return's document with the figures marked in it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Parts">Text and figures in reading order.</param>
public sealed record MarkedLine(string Place, IReadOnlyList<MarkedPart> Parts);

/// <summary>A stretch of text, or a figure as it was typed.</summary>
/// <param name="Text">The document's own characters; empty for a figure that was left blank.</param>
/// <param name="Slot">The slot that it fills, or null.</param>
/// <param name="Extra">The figure outside the form that it is, or null.</param>
public sealed record MarkedPart(string Text, ReturnFigure? Slot = null, ExtraRecord? Extra = null);

/// <summary>Marks every extracted figure where it stands in the document's own text.</summary>
public static class DocumentText
{
    private const string Before = " 第";

    /// <summary>The document's lines with their figures; a figure whose place is in none of them is left out.</summary>
    public static IReadOnlyList<MarkedLine> Of(IReadOnlyList<TextLine> lines, IReadOnlyList<ReturnFigure> figures, IReadOnlyList<ExtraRecord> extras)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(extras);
        var marks = figures.Select(figure => Find(figure.Place, figure.Raw, figure, null))
            .Concat(extras.Select(extra => Find(extra.Place, extra.Raw, null, extra)))
            .OfType<Mark>().ToLookup(mark => mark.Line);
        return [.. lines.Select(line => new MarkedLine(line.Place, Parts(line.Text, marks[line.Place].OrderBy(mark => mark.Start))))];
    }

    private static List<MarkedPart> Parts(string text, IEnumerable<Mark> marks)
    {
        var (parts, done) = (new List<MarkedPart>(), 0);
        foreach (var mark in marks)
        {
            var start = Math.Clamp(mark.Start, done, text.Length);
            // What was read with gaps (struck-out signs between) does not stand there as one: its place is marked, not its signs.
            var length = start == mark.Start && text.AsSpan(start).StartsWith(mark.Raw, StringComparison.Ordinal) ? mark.Raw.Length : 0;
            if (start > done)
                parts.Add(new MarkedPart(text[done..start]));
            parts.Add(new MarkedPart(text.Substring(start, length), mark.Slot, mark.Extra));
            done = start + length;
        }

        if (done < text.Length)
            parts.Add(new MarkedPart(text[done..]));
        return parts;
    }

    // A place is spelt 表1 行3 列2 第10字: the line and, counted from 1, its character.
    private static Mark? Find(string? place, string raw, ReturnFigure? slot, ExtraRecord? extra)
        => place?.LastIndexOf(Before, StringComparison.Ordinal) is int at and > 0
            && int.TryParse(place.AsSpan(at + Before.Length).TrimEnd('字'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new Mark(place[..at], number - 1, raw, slot, extra)
            : null;

    private sealed record Mark(string Line, int Start, string Raw, ReturnFigure? Slot, ExtraRecord? Extra);
}
