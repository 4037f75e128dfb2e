using SafetyMonth.Ingest.Extraction.Matrices;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Extraction.Sentences;

/// <summary>Bars the cells that only repeat the form's labels and requirements, so that no sentence is looked for in them.</summary>
internal static class PrintedCells
{
    /// <summary>Bars them for a finder.</summary>
    public static void Bar(FormPattern form, Section section, SentenceFinder finder)
    {
        var flow = section.Flow;
        foreach (var cell in GridRows.Of(section).SelectMany(row => row.Cells))
            if (cell.Bones.Length > 4 && form.Printed.Any(text => text.IsIn(cell.Bones)))
                finder.Bar(flow.BoneAt(cell.Start), flow.BoneAt(cell.End));
    }
}
