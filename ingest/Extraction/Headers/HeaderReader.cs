using System.Buffers;
using System.Text;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Extraction.Headers;

/// <summary>The header as typed, each field null where it has no label or nothing behind it.</summary>
internal sealed record HeaderText(string? Unit, string? Contact, string? Phone, string? Date)
{
    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => Unit is null && Contact is null && Phone is null && Date is null;
}

/// <summary>Reads who sent a return and when: on one line, on several, or in cells beside or below their labels.</summary>
internal static class HeaderReader
{
    private const int LongestValue = 60, LongestHeader = 4_000, FarthestNeighbour = 64;

    // Every label has one of these, so that most cells are passed over at once.
    private static readonly SearchValues<char> LabelSigns = SearchValues.Create("单位名称联人电话机日期时间：:");

    /// <summary>The header of a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="isForm">Whether a segment holds the form's own wording and so no header.</param>
    public static HeaderText Read(Section section, Func<Segment, bool> isForm)
    {
        var (values, weak) = (new Dictionary<HeaderField, string>(), new Dictionary<HeaderField, string>());
        foreach (var segment in section.Segments)
        {
            var text = section.Flow.Text[segment.Start..segment.End];
            if (text.Length > LongestHeader || text.IndexOfAny(LabelSigns) < 0 || isForm(segment))
                continue;
            Collect(section, segment, TextOf(section, segment), values, weak);
        }

        return new HeaderText(Get(HeaderField.Unit), Get(HeaderField.Contact), Get(HeaderField.Phone), Get(HeaderField.Date));

        string? Get(HeaderField field) => values.GetValueOrDefault(field) ?? weak.GetValueOrDefault(field);
    }

    private static void Collect(Section section, Segment segment, string text, Dictionary<HeaderField, string> values, Dictionary<HeaderField, string> weak)
    {
        var labels = HeaderLabels.In(text);
        for (var i = 0; i < labels.Count; i++)
        {
            var label = labels[i];
            var end = i + 1 < labels.Count ? labels[i + 1].Start : text.Length;
            var value = FirstLine(text[label.End..end]);
            if (value.Length == 0 && i == labels.Count - 1 && segment.Cell is not null)
                value = Beside(section, segment);
            if (label.Field == HeaderField.Phone && text.AsSpan()[label.Start..label.End].Contains('人') && PhoneNumber.OwnerOf(value, out value) is { Length: > 0 } owner)
                weak.TryAdd(HeaderField.Contact, owner);
            if (label.Field == HeaderField.Phone)
                value = PhoneNumber.Alone(value);
            if (value.Length is > 0 and <= LongestValue && label.Field != HeaderField.Other)
            {
                if (!label.Weak)
                    values.TryAdd(label.Field, value);
                else if (HeaderWords.Fits(label.Field, value))
                    weak.TryAdd(label.Field, value);
            }
        }
    }

    /// <summary>What the cell to the right says or, where that is another label or empty, the cell below.</summary>
    private static string Beside(Section section, Segment segment)
    {
        var cell = segment.Cell!;
        Segment? right = null, below = null;
        foreach (var other in section.Segments.SkipWhile(other => other != segment).Skip(1).Take(FarthestNeighbour))
        {
            if (other.Block != segment.Block || other.Cell is not { } neighbour)
                break;
            if (neighbour.Row == cell.Row && neighbour.Column == cell.Column + cell.ColumnSpan)
                right = other;
            else if (neighbour.Column == cell.Column && neighbour.Row == cell.Row + cell.RowSpan)
                below = other;
        }

        return Value(section, right) is { Length: > 0 } value ? value : right is null || IsLabel(section, right) ? Value(section, below) : "";
    }

    private static bool IsLabel(Section section, Segment? segment)
        => segment is { } found && HeaderLabels.In(TextOf(section, found)).Count > 0;

    private static string Value(Section section, Segment? segment)
        => segment is { } found && !IsLabel(section, found) ? FirstLine(TextOf(section, found)) : "";

    /// <summary>What a segment says, without what was struck out.</summary>
    private static string TextOf(Section section, Segment segment)
    {
        var flow = section.Flow;
        var struck = segment.Start;
        while (struck < segment.End && !flow.IsStruck(struck))
            struck++;
        if (struck == segment.End)
            return flow.Text[segment.Start..segment.End].ToString();
        var said = new StringBuilder(segment.End - segment.Start);
        for (var i = segment.Start; i < segment.End; i++)
            if (!flow.IsStruck(i))
                said.Append(flow.Text[i]);
        return said.ToString();
    }

    private static string FirstLine(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var value = line.Trim(' ', '\t', '\u3000', '_', '：', ':', '；', ';', '，', ',', '。');
            foreach (var seal in Seals)
                if (value.EndsWith(seal, StringComparison.Ordinal))
                    value = value[..^seal.Length].TrimEnd();
            if (value.Length > 0)
                return value;
        }

        return "";
    }

    private static readonly string[] Seals = ["（盖章）", "(盖章)", "（公章）", "(公章)", "（章）", "(章)"];
}
