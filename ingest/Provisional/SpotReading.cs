using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Extraction.Annexes;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Forms.Kinship;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Recognition;

namespace SafetyMonth.Ingest.Provisional;

/// <summary>A document that shows a form of its own.</summary>
public sealed class SpotReading
{
    private readonly Document document;
    private readonly LearnedSections sections;
    private readonly PlacedReader reader;
    private readonly Dictionary<LearnedSection, Form> shown = new(ReferenceEqualityComparer.Instance);

    internal SpotReading(Document document, Flow flow, LearnedSections sections, LearnResult learned, FormComparison? kin)
        => (this.document, this.sections, reader, Learned, Kin) = (document, sections, new PlacedReader(flow), learned, kin);

    /// <summary>The form as it was learned; always with a form.</summary>
    public LearnResult Learned { get; }

    /// <summary>How the form differs from the known form that it is nearest to, or null where it is kin to none.</summary>
    public FormComparison? Kin { get; }

    /// <summary>The document's returns under its own form or one that it is a return of, in reading order; empty where no part of it fits the form.</summary>
    public IReadOnlyList<ExtractedReturn> As(Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var pattern = new FormPattern(form);
        var drafts = new List<Draft>();
        Section? loose = null;
        foreach (var part in sections.All)
        {
            var draft = part.Table is { Slots: >= LearnedSections.FewestSlots } ? Read(part, form, pattern) : null;
            if (draft is not null && loose is not null)
                draft.Borrow(loose);
            if (draft is not null)
                drafts.Add(draft);
            loose = draft is null && part.Section.Tables is null ? part.Section : null;
        }

        return [.. drafts.Select((draft, ordinal) => ProvisionalReturn.Of(Settlement.Settle(draft, ordinal, ordinal == 0 ? sections.Annexes : AnnexRows.None), form, Kin))];
    }

    private Draft? Read(LearnedSection part, Form form, FormPattern pattern)
    {
        var own = Shown(part);
        if (part == sections.Largest && form == Learned.Form)
            return reader.Read(part, pattern, form.Slots, own.Slots, 1);
        var comparison = FormComparer.Compare(form, own);
        if (!Fits(comparison))
            return null;
        var slots = comparison.Slots.Where(slot => slot.After is not null && slot.Change is not SlotChange.Remeasured).ToDictionary(slot => slot.After!.Number, slot => slot.Before);
        return reader.Read(part, pattern, [.. own.Slots.Select(slot => slots.GetValueOrDefault(slot.Number))], own.Slots, Math.Round((double)comparison.Kept / own.Slots.Count, 2));
    }

    /// <summary>Whether what a part shows is the form, perhaps without some of its rows and with a row more.</summary>
    internal static bool Fits(FormComparison comparison)
        => comparison.AreKin && comparison.Count(SlotChange.Added) + comparison.Count(SlotChange.Remeasured) <= Math.Max(1, comparison.After.Slots.Count / 10);

    private Form Shown(LearnedSection part)
    {
        if (!shown.TryGetValue(part, out var form))
            shown.Add(part, form = part == sections.Largest ? Learned.Form! : FormLearner.Draft(document, part.Table!, new FormHeading("shown", ProvisionalReturn.YearUnknown, false, FormFacts.None)).Form ?? Learned.Form!);
        return form;
    }
}
