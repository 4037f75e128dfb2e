using SafetyMonth.Ingest.Learning.Tables;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning;

/// <summary>Reads the form that a section shows, in its tables or in its lines.</summary>
internal static class SectionReader
{
    private const int MostHeaderLines = 60, LeastWritten = 2;
    private const double MostlyFilled = 0.3;

    /// <summary>The section's form, or null. Figures without brackets are blanks where hardly any other is, or where the others hold figures too.</summary>
    public static LearnedTable? Read(Section section)
    {
        var marked = Longer(TableOf(section, bare: false), LineCollector.Read(section, bare: false));
        var bare = Longer(TableOf(section, bare: true), HasHeader(section) ? LineCollector.Read(section, bare: true) : null);
        return bare is null || marked is not null && !Prefers(section.Flow, marked, bare) ? marked : bare;
    }

    /// <summary>Whether lines alone name a unit or a contact, as a form does: running text with figures in it is a report.</summary>
    private static bool HasHeader(Section section)
        => section.Tables is null && section.Segments.Take(MostHeaderLines).Any(segment => TableHeading.IsHeader([section.Flow.Text[segment.Start..segment.End].ToString()]));

    private static bool Prefers(Flow flow, LearnedTable marked, LearnedTable bare)
    {
        if (bare.Counts >= LearnedSections.FewestSlots + 3 * marked.Counts)
            return true;
        var counts = marked.Blanks.Where(blank => blank.Kind is SlotKind.Count && blank.Place.Start >= 0).ToList();
        var filled = counts.Count(blank => flow.Text[blank.Place.Start..blank.Place.End].IndexOfAnyInRange('0', '9') >= 0);
        // A blank or two that a clerk left empty among figures are not the form.
        if (filled == 0 && bare.Counts - marked.Counts >= Math.Max(LeastWritten, marked.Counts))
            return true;
        return bare.Slots > marked.Slots && filled > MostlyFilled * counts.Count;
    }

    /// <summary>The table, unless it is plainly torn: lines between and above tables may hold a few blanks of their own.</summary>
    private static LearnedTable? Longer(LearnedTable? table, LearnedTable? lines)
        => table is null || lines is not null && lines.Slots > LearnedSections.FewestSlots + table.Slots * 4 / 3 ? lines ?? table : table;

    private static LearnedTable? TableOf(Section section, bool bare)
    {
        var collector = new ItemCollector(bare);
        var origins = new Dictionary<Cell, int>(ReferenceEqualityComparer.Instance);
        foreach (var segment in section.Segments)
            if (segment.Cell is { } cell)
                origins[cell] = segment.Start;
        Block? last = null;
        foreach (var segment in section.Segments)
        {
            if (segment.Block == last)
                continue;
            last = segment.Block;
            if (segment.Block is Table table)
                // A sheet may be cut at a title within; its other part is another section's.
                collector.Add(table with { Cells = [.. table.Cells.Where(origins.ContainsKey)] }, cell => origins.GetValueOrDefault(cell, -1));
            else
                collector.AddLine(section.Flow.Text[segment.Start..segment.End].ToString(), segment.Start);
        }

        return collector.Table;
    }
}
