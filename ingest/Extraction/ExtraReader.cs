using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Ingest.Extraction.Headers;
using SafetyMonth.Ingest.Extraction.Matrices;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction;

/// <summary>Reads the figures of rows that the clerk added, such as 发放宣传资料（2886）份.</summary>
internal static partial class ExtraReader
{
    private const int LongestLine = 200;

    /// <summary>The figures in rows of which nothing was read: of a table's rows, or of the lines among a return's own.</summary>
    /// <param name="form">The form; in a matrix its headings and units say what a bare figure counts.</param>
    /// <param name="section">Where the form's rows stand.</param>
    /// <param name="used">The segments that hold them.</param>
    public static List<ExtraFigure> Read(Form form, Section section, HashSet<Segment> used)
    {
        var (extra, flow, rows) = (new List<ExtraFigure>(), section.Flow, GridRows.Of(section));
        var columns = form.Layout is FormLayout.Matrix ? new ExtraColumns(form, rows) : null;
        foreach (var row in section.Tables is null ? Among(flow, rows, used) : rows)
        {
            if (row.Cells.Any(cell => IsUsed(flow, cell, used)))
                continue;
            var before = extra.Count;
            foreach (var cell in row.Cells)
                Collect(flow, cell, extra);
            if (extra.Count == before && columns is not null)
                extra.AddRange(columns.Read(flow, row));
        }

        return extra;
    }

    /// <summary>The lines from the form's first to its last, and those that follow without a gap: a letter around them has figures of its own.</summary>
    private static IEnumerable<GridRow> Among(Flow flow, List<GridRow> rows, HashSet<Segment> used)
    {
        var first = rows.FindIndex(row => row.Cells.Any(cell => IsUsed(flow, cell, used)));
        var last = rows.FindLastIndex(row => row.Cells.Any(cell => IsUsed(flow, cell, used)));
        return first < 0 ? [] : rows.Skip(first).TakeWhile((row, index) => first + index <= last || IsFigured(flow, row)).Where(row => IsFigured(flow, row));
    }

    /// <summary>Whether a line may be a row: short, with figures, and no header field.</summary>
    private static bool IsFigured(Flow flow, GridRow row)
    {
        var text = flow.Text[row.Cells[0].Start..row.Cells[^1].End];
        return text.Length <= LongestLine && text.IndexOfAnyInRange('0', '9') >= 0 && !HeaderLabels.In(text.ToString()).Exists(label => !label.Weak);
    }

    private static bool IsUsed(Flow flow, GridCell cell, HashSet<Segment> used) => used.Contains(flow.Segments[flow.SegmentAt(cell.Start)]);

    private static void Collect(Flow flow, GridCell cell, List<ExtraFigure> extra)
    {
        var text = flow.Text[cell.Start..cell.End];
        if (text.IndexOfAnyInRange('0', '9') < 0 && text.IndexOfAnyInRange('０', '９') < 0)
            return;
        foreach (Match match in FigurePattern().Matches(text.ToString()))
        {
            var unit = match.Groups["unit"].Value;
            var reading = FigureReader.Read(match.Groups["figure"].ValueSpan, unit);
            if (reading is { Status: SlotStatus.Reported, Value: { } value })
            {
                extra.Add(new ExtraFigure(
                    match.Groups["label"].Value.Trim(), unit, value, reading.Approximate, match.Groups["figure"].Value.Trim(), flow.PlaceOf(cell.Start + match.Groups["figure"].Index)));
            }
        }
    }

    [GeneratedRegex(@"(?<label>[\p{L}“”‘’《》、·]{2,40})[（(_\s]*(?<figure>[约近超]?[0-9０-９][0-9０-９,，.．]*[万亿]?[余多]?)[）)_\s]*(?<unit>人次|场次|条次|家次|人|场|次|个|篇|条|份|部|项|幢|户|座|处|件|家|台|套|册|张|幅|块|期|起|名)", RegexOptions.CultureInvariant)]
    private static partial Regex FigurePattern();
}
