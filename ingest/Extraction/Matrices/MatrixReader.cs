using SafetyMonth.Ingest.Extraction.Sentences;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction.Matrices;

/// <summary>Reads a form whose cells are its blanks: the row's label and the column's heading say what is asked.</summary>
internal static class MatrixReader
{
    private const double EmptyCellOfALine = 0.85;
    private const int LongestUnit = 3;

    /// <summary>The values that were found, by slot number.</summary>
    public static Dictionary<int, ExtractedValue> Read(Form form, Section section, ValueReader values, ISet<Segment> used)
    {
        var matcher = new RowMatcher(form);
        var rows = section.Flow.Document.Format == "txt" ? Whole(GridRows.Of(section), matcher, form.Columns.Count) : GridRows.Of(section);
        var map = rows.Select(row => ColumnMap.Read(form, row)).FirstOrDefault(map => map is not null);
        var labelColumn = form.Items.SelectMany(item => item.Cells).Min(cell => cell.Column) - 1;
        var found = new Dictionary<int, ExtractedValue>();
        foreach (var match in matcher.Match(rows))
        {
            foreach (var cell in match.Row.Cells)
                used.Add(section.Flow.Segments[section.Flow.SegmentAt(cell.Start)]);
            foreach (var cell in match.Item.Cells.Where(cell => cell.Tokens.Any(token => token is SlotToken)))
            {
                var place = ColumnMap.Find(map, match.Row, cell.Column, LastOfLabel(match, form.Columns.Count - 1 - labelColumn), labelColumn);
                foreach (var value in ReadCell(match, cell, place, section.Flow, values))
                    found[value.Slot.Number] = match.Row.HasColumns || value.Status != SlotStatus.Blank
                        ? value
                        : value with { Confidence = Math.Min(value.Confidence, EmptyCellOfALine) };
            }
        }

        return found;
    }

    /// <summary>The cell that the label ends in: recognition may put a wide gap into a label, which parts it in a line without columns.</summary>
    private static GridCell LastOfLabel(RowMatch match, int columnsBehind)
    {
        var label = match.Label;
        foreach (var cell in match.Row.Cells.Where(cell => !match.Row.HasColumns && cell.Column > match.Label.Column))
        {
            if (match.Row.Cells.Count - 1 - label.Column <= columnsBehind || GapRules.Fits(SlotKind.Count, cell.Bones))
                break;
            label = cell;
        }

        return label;
    }

    /// <summary>
    /// In plain text a line end inside a cell cuts its row in two: a row without label goes on with the row above where
    /// that one is short of cells and its item has a cell of several lines.
    /// </summary>
    private static List<GridRow> Whole(List<GridRow> rows, RowMatcher matcher, int columns)
    {
        var whole = new List<GridRow>();
        var goesOn = false;
        foreach (var row in rows)
        {
            var label = row.Filled >= columns ? null : matcher.LabelOf(row);
            if (goesOn && label is null && row.Filled > 0 && whole[^1].Filled + row.Filled - 1 <= columns)
            {
                whole[^1] = whole[^1].Through(row);
                continue;
            }

            whole.Add(row);
            goesOn = label is not null && matcher.HasLines(label);
        }

        return whole;
    }

    private static IEnumerable<ExtractedValue> ReadCell(RowMatch match, FormCell cell, GridCell? place, Flow flow, ValueReader values)
    {
        var slots = cell.Tokens.OfType<SlotToken>().Select(token => token.Slot).ToList();
        if (place is not { } grid)
            return slots.Select(ValueReader.Absent);
        var whole = new Gap(grid.Start, grid.End, match.Alike >= 0.85 ? 1 : match.Alike);
        if (slots.Count == 1)
            return [values.Read(slots[0], BesideWording(cell, flow, whole), match.Item.Label)];
        var finder = new SentenceFinder(flow, flow.BoneAt(grid.Start), flow.BoneAt(grid.End));
        var gaps = finder.Find(Sentence.Of(match.Item, cell)).SelectMany(placement => placement.Sentence.Slots.Zip(placement.Gaps))
            .ToDictionary(pair => pair.First.Number, pair => pair.Second);
        return gaps.Count > 0
            ? slots.Select(slot => gaps.TryGetValue(slot.Number, out var gap) ? values.Read(slot, gap, match.Item.Label) : ValueReader.Absent(slot))
            : slots.Select(slot => values.ReadShared(slot, whole, match.Item.Label));
    }

    /// <summary>The part of a cell before or behind its printed wording, such as (填帮扶专家数量).</summary>
    private static Gap BesideWording(FormCell cell, Flow flow, Gap whole)
    {
        var wording = string.Concat(cell.Tokens.OfType<LiteralToken>().Select(token => Skeleton.Of(token.Text)));
        var from = flow.BoneAt(whole.Start);
        var at = wording.Length > LongestUnit ? flow.Bones[from..flow.BoneAt(whole.End)].IndexOf(wording) : -1;
        if (at < 0)
            return whole;
        var before = whole with { End = flow.TextIndex(from + at) };
        var behind = whole with { Start = flow.TextIndex(from + at + wording.Length - 1) + 1 };
        if (IsBare(flow.Text[before.Start..before.End]))
            return behind;
        return IsBare(flow.Text[behind.Start..behind.End]) ? before : whole;
    }

    // The wording's own brackets say nothing; a stroke beside it is an answer.
    private static bool IsBare(ReadOnlySpan<char> text) => text.Trim(" \t\n\u3000()（）").IsEmpty;
}
