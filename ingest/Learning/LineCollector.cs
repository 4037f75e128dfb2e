using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Learning.Blanks;
using SafetyMonth.Ingest.Learning.Tables;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Learning;

/// <summary>
/// Collects a form of sentences whose table was lost, so that every cell is a line, or is torn into pieces: a line with
/// blanks is an answer, the short one before it is its label.
/// </summary>
internal sealed partial class LineCollector(bool bare)
{
    private const int LongestLabel = 60, MostLines = 1_200;
    private static readonly string[] Columns = ["活动项目", "进展情况"];

    private readonly List<LearnedItem> items = [];
    private readonly List<string> notes = [];
    private string? group;
    private string? label;
    private bool open;

    /// <summary>The form of a section's lines, or null where it has no blanks.</summary>
    /// <param name="section">The section.</param>
    /// <param name="bare">Whether figures without brackets are blanks.</param>
    public static LearnedTable? Read(Section section, bool bare)
    {
        var collector = new LineCollector(bare);
        foreach (var segment in section.Segments.Take(MostLines))
            collector.Add(Flow.StyledTextOf(segment), segment.Start);
        return collector.items.Count == 0 ? null : new LearnedTable(false, Columns, collector.items, [], collector.notes);
    }

    private void Add(StyledText styled, int origin)
    {
        var text = styled.Text.Trim();
        if (text.Length == 0 || TableHeading.IsHeader([text]))
            return;
        if (RowSorts.IsNote(text))
        {
            notes.Add(text);
            return;
        }

        var blanks = BlankFinder.Find(styled, bare);
        if (blanks.Count == 0)
        {
            AddLabel(Spaces().Replace(text, ""));
            return;
        }

        var parts = BlankFinder.Split(styled.Text.TrimEnd(), blanks, origin);
        if (!open || items.Count == 0)
        {
            items.Add(new LearnedItem(group, label ?? $"第{items.Count + 1}项", null, [new LearnedCell(Columns[1], parts)]));
            open = true;
            return;
        }

        items[^1].Cells[0].Parts.Add(new LearnedPart("\n", "", null));
        items[^1].Cells[0].Parts.AddRange(parts);
    }

    private void AddLabel(string text)
    {
        if (Skeleton.Of(text).Length is 0 or > LongestLabel)
            return;
        if (Chapter().IsMatch(text))
            (group, label) = (text, null);
        else
            // A numbered label may be broken over several lines.
            label = !open && label is not null && Numbered().IsMatch(label) && !Numbered().IsMatch(text) && label.Length + text.Length <= LongestLabel ? label + text : text;
        open = false;
    }

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}\s*[、.．]")]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^[0-9]{1,2}\s*[、.．]\D")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s*\n\s*|^\s+")]
    private static partial Regex Spaces();
}
