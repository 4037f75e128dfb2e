using SafetyMonth.Ingest.Extraction.Annexes;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Learning;

/// <summary>A part of a document with the form that it shows, or with none.</summary>
internal sealed record LearnedSection(Section Section, LearnedTable? Table);

/// <summary>The parts of a document and the forms in them.</summary>
/// <param name="All">Every part that is no annex, in reading order.</param>
/// <param name="Annexes">The rows of the annexes between them.</param>
internal sealed record LearnedSections(IReadOnlyList<LearnedSection> All, AnnexRows Annexes)
{
    /// <summary>What has fewer blanks is no form.</summary>
    public const int FewestSlots = 3;

    /// <summary>The part with the most blanks, the first of several, or null.</summary>
    public LearnedSection? Largest => All.Where(part => part.Table is not null).OrderByDescending(part => part.Table!.Slots).FirstOrDefault();

    /// <summary>Looks through a document.</summary>
    public static LearnedSections Find(Flow flow)
    {
        var annexes = new AnnexRows();
        List<LearnedSection> plain = [], bare = [];
        foreach (var section in flow.Segments.Count == 0 ? [] : SectionSplitter.Split(flow, []))
        {
            if (annexes.Read(section))
                continue;
            var (table, lines) = (TableOf(section, bare: false), LineCollector.Read(section));
            plain.Add(new LearnedSection(section, (lines?.Slots ?? 0) > (table?.Slots ?? 0) ? lines : table));
            bare.Add(new LearnedSection(section, TableOf(section, bare: true)));
        }

        // Figures without brackets are blanks only where hardly any other is: beside real blanks they are wording.
        return new LearnedSections(Counts(bare) >= FewestSlots + 3 * Counts(plain) ? bare : plain, annexes);
    }

    private static int Counts(List<LearnedSection> parts) => new LearnedSections(parts, AnnexRows.None).Largest?.Table!.Counts ?? 0;

    private static LearnedTable? TableOf(Section section, bool bare)
    {
        var collector = new ItemCollector(bare);
        Block? last = null;
        foreach (var segment in section.Segments)
        {
            if (segment.Block == last)
                continue;
            last = segment.Block;
            if (segment.Block is Table table)
                collector.Add(table);
            else
                collector.AddLine((Paragraph)segment.Block);
        }

        return collector.Table;
    }
}
