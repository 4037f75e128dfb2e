using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction.Figures;
using SafetyMonth.Ingest.Extraction.Matrices;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction;

/// <summary>Reads the figures of rows that the clerk added, such as 发放宣传资料（2886）份.</summary>
internal static partial class ExtraReader
{
    /// <summary>The figures in rows of which nothing was read.</summary>
    public static List<ExtraFigure> Read(Section section, HashSet<Segment> used)
    {
        var extra = new List<ExtraFigure>();
        if (section.Tables is null)
            return extra;
        var flow = section.Flow;
        foreach (var row in GridRows.Of(section))
        {
            if (row.Cells.Any(cell => used.Contains(flow.Segments[flow.SegmentAt(cell.Start)])))
                continue;
            foreach (var cell in row.Cells)
                Collect(flow, cell, extra);
        }

        return extra;
    }

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
