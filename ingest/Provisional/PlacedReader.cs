using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Extraction.Sentences;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Provisional;

/// <summary>
/// Reads the values of a form that was found in the document itself: each blank's place is known, so nothing has to be aligned.
/// </summary>
internal sealed class PlacedReader(Flow flow)
{
    /// <summary>
    /// The most that such a value is trusted. Its place is certain, since the wording is the document's own; whether it is a
    /// blank at all, and its unit, is the learner's opinion until a person has looked.
    /// </summary>
    public const double MostTrust = 0.95;

    /// <summary>Reads the blanks of a section as slots of a form.</summary>
    /// <param name="found">The section; with a table.</param>
    /// <param name="form">The form.</param>
    /// <param name="slots">For each blank its slot, or null where the form has none for it.</param>
    /// <param name="words">For each blank the words and the unit that the section gives it.</param>
    /// <param name="confidence">How sure it is that the section is this form.</param>
    public Draft Read(LearnedSection found, FormPattern form, IReadOnlyList<FormSlot?> slots, IReadOnlyList<FormSlot> words, double confidence)
    {
        var problems = new List<Problem>();
        var reader = new ValueReader(flow, problems);
        var (values, extra, used) = (new Dictionary<int, ExtractedValue>(), new List<ExtraFigure>(), new HashSet<Segment>());
        foreach (var (blank, number) in found.Table!.Blanks.Select((blank, index) => (blank, index)))
        {
            var (start, end) = blank.Place;
            if (start < 0)
                continue;
            used.Add(flow.Segments[flow.SegmentAt(start)]);
            var gap = new Gap(start, end, 1);
            var value = reader.Read(slots[number] ?? words[number], gap, found.Table.IsMatrix ? words[number].Item : null);
            if (slots[number] is { } slot)
                values[slot.Number] = value with { Confidence = Math.Min(value.Confidence, MostTrust) };
            else if (value.Number is { } figure && value.Status is SlotStatus.Reported)
                extra.Add(new ExtraFigure($"{value.Slot.Item} {value.Slot.Label}", value.Slot.Unit, figure, value.Approximate, value.Raw, value.At));
        }

        return Draft.Of(found.Section, form, confidence, values, extra, used, problems);
    }
}
