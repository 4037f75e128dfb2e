using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Extraction.Sentences;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Ingest.Learning.Blanks;
using SafetyMonth.Ingest.Recognition;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Provisional;

/// <summary>
/// Reads the values of a form that was found in the document itself: each blank's place is known, so nothing has to be aligned.
/// </summary>
internal sealed partial class PlacedReader(Flow flow)
{
    /// <summary>
    /// The most that such a value is trusted. Its place is certain, since the wording is the document's own; whether it is a
    /// blank at all, and its unit, is the learner's opinion until a person has looked.
    /// </summary>
    public const double MostTrust = 0.95;

    // Below 0.9 a person looks.
    private const double Doubtful = 0.5, Misunderstood = 0.8;
    private const int LongestWords = 12;

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
        var most = found.Table!.IsDoubtful ? Misunderstood : MostTrust;
        foreach (var (blank, number) in found.Table.Blanks.Select((blank, index) => (blank, index)))
        {
            var (start, end) = blank.Place;
            if (start < 0)
                continue;
            used.Add(flow.Segments[flow.SegmentAt(start)]);
            var gap = new Gap(start, end, 1);
            var value = reader.Read(slots[number] ?? words[number], gap, found.Table.IsMatrix ? words[number].Item : null);
            if (slots[number] is { } slot)
                values[slot.Number] = value with { Confidence = Math.Min(value.Confidence, IsWordsBesideLines(value, start, end) ? Doubtful : most) };
            else if (value.Number is { } figure && value.Status is SlotStatus.Reported)
                extra.Add(new ExtraFigure($"{value.Slot.Item} {value.Slot.Label}", value.Slot.Unit, figure, value.Approximate, value.Raw, value.At));
        }

        return Draft.Of(found.Section, form, confidence, values, extra, used, problems);
    }

    /// <summary>Whether an empty line to write on has words right beside it and another line behind them: ____安全第一____ may be one blank that is filled in.</summary>
    private bool IsWordsBesideLines(ExtractedValue value, int start, int end)
        => value.Status is SlotStatus.Blank && end > start && flow.Text[end - 1] == '_'
           && (value.Slot.Kind is SlotKind.Text && Between().IsMatch(flow.Text[end..Math.Min(flow.Text.Length, end + LongestWords + 1)])
               || Before().Match(flow.Text[Math.Max(0, start - LongestWords - 1)..start].ToString()) is { Success: true } words && UnitWords.After(words.Value, 1).Length == 0);

    [GeneratedRegex(@"^[^_\s，,。；;、：:（()）]{1,12}_")]
    private static partial Regex Between();

    [GeneratedRegex(@"_[^_\s，,。；;、：:（()）]{1,12}$")]
    private static partial Regex Before();
}
