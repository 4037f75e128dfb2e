using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction.Sentences;

/// <summary>Reads a form whose cells hold sentences with blanks.</summary>
internal static class SentenceReader
{
    private const double BesideChanges = 0.88;

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
        var placements = finder.Find(form.Sentences, finder => PrintedCells.Bar(form, section, finder));
        foreach (var placement in placements)
        {
            for (var i = 0; i < placement.Gaps.Count; i++)
                found[placement.Sentence.Slots[i].Number] = values.Read(placement.Sentence.Slots[i], placement.Gaps[i]);
            for (var i = flow.SegmentAt(flow.TextIndex(placement.Start)); i <= flow.SegmentAt(flow.TextIndex(placement.End - 1)); i++)
                used.Add(flow.Segments[i]);
        }

        RefuseStrays(form, placements, finder, section.Flow, values, found);
        if (placements.Any(placement => placement.Likeness < 1))
            DoubtWords(found);
        return found;
    }

    /// <summary>
    /// Where the form's wording is changed, recognition may have changed the clerk's words too, or lost one of two
    /// answers, and nothing tells.
    /// </summary>
    private static void DoubtWords(Dictionary<int, ExtractedValue> found)
    {
        foreach (var value in found.Values.Where(value => value.Words is not null || value is { Answer: not null, Confidence: < 1 }).ToList())
            found[value.Slot.Number] = value with { Confidence = Math.Min(value.Confidence, BesideChanges) };
    }

    /// <summary>
    /// A slot whose wording was not found while a figure is left over in its cell or line may have been rewritten: it is
    /// unreadable, not blank.
    /// </summary>
    private static void RefuseStrays(
        FormPattern form, IReadOnlyList<Placement> placements, SentenceFinder finder, Flow flow, ValueReader values, Dictionary<int, ExtractedValue> found)
    {
        var lost = form.Sentences.SelectMany(sentence => sentence.Slots)
            .Where(slot => slot.Kind == SlotKind.Count && (!found.TryGetValue(slot.Number, out var value) || ValueReader.IsLost(value))).ToList();
        if (lost.Count == 0)
            return;
        var strays = placements.ToLookup(placement => placement.Sentence.Item.Number, placement => flow.SegmentAt(flow.TextIndex(placement.Start)));
        foreach (var slot in lost)
        {
            var stray = strays[slot.ItemNumber].Distinct().Select(segment => StrayFigure(flow, flow.Segments[segment], finder)).FirstOrDefault(at => at >= 0, -1);
            if (stray >= 0)
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
