using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction.Sentences;

/// <summary>Reads a form whose cells hold sentences with blanks.</summary>
internal static class SentenceReader
{
    /// <summary>The values that were found, by slot number.</summary>
    /// <param name="form">The form.</param>
    /// <param name="section">Where to look.</param>
    /// <param name="values">Reads what stands in a slot.</param>
    /// <param name="used">Receives the segments that hold the form's sentences.</param>
    public static Dictionary<int, ExtractedValue> Read(FormPattern form, Section section, ValueReader values, ISet<Segment> used)
    {
        var flow = section.Flow;
        var finder = new SentenceFinder(flow, section.FromBone, section.ToBone);
        var found = new Dictionary<int, ExtractedValue>();
        var placements = finder.Find(form.Sentences);
        foreach (var placement in placements)
        {
            for (var i = 0; i < placement.Gaps.Count; i++)
                found[placement.Sentence.Slots[i].Number] = values.Read(placement.Sentence.Slots[i], placement.Gaps[i]);
            for (var i = flow.SegmentAt(flow.TextIndex(placement.Start)); i <= flow.SegmentAt(flow.TextIndex(placement.End - 1)); i++)
                used.Add(flow.Segments[i]);
        }

        RefuseStrays(form, placements, finder, section, values, found);
        return found;
    }

    /// <summary>
    /// A sentence that was not found while a figure is left over in its cell may have been rewritten: its slots are
    /// unreadable, not blank.
    /// </summary>
    private static void RefuseStrays(
        FormPattern form, IReadOnlyList<Placement> placements, SentenceFinder finder, Section section, ValueReader values, Dictionary<int, ExtractedValue> found)
    {
        if (placements.Count == form.Sentences.Count)
            return;
        var flow = section.Flow;
        var placed = placements.Select(placement => placement.Sentence).ToHashSet();
        foreach (var sentence in form.Sentences.Where(sentence => !placed.Contains(sentence) && sentence.Slots.Any(slot => slot.Kind == SlotKind.Count)))
        {
            var stray = placements.Where(placement => placement.Sentence.Item == sentence.Item)
                .Select(placement => flow.Segments[flow.SegmentAt(flow.TextIndex(placement.Start))])
                .Where(segment => segment.Cell is not null)
                .Select(segment => StrayFigure(flow, segment, finder)).FirstOrDefault(at => at >= 0, -1);
            if (stray < 0)
                continue;
            foreach (var slot in sentence.Slots)
                found[slot.Number] = values.Unmatched(slot, stray);
        }
    }

    /// <summary>The text index of a figure in the cell that no sentence has taken, or −1; a leading item number is none.</summary>
    private static int StrayFigure(Flow flow, Segment segment, SentenceFinder finder)
    {
        for (var bone = flow.BoneAt(segment.Start); bone < flow.BoneAt(segment.End); bone++)
        {
            var at = flow.TextIndex(bone);
            if (char.IsAsciiDigit(flow.Bones[bone]) && !finder.IsTaken(bone) && at > segment.Start && flow.Text[at - 1] != '\n')
                return at;
        }

        return -1;
    }
}
