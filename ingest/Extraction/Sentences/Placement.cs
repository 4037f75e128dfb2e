namespace SafetyMonth.Ingest.Extraction.Sentences;

/// <summary>Where a sentence of the form stands in a document.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Start">First character of the skeleton that it covers.</param>
/// <param name="End">Character of the skeleton after its last.</param>
/// <param name="Gaps">One stretch a slot.</param>
/// <param name="Likeness">How much of the wording was found, 0 to 1.</param>
internal sealed record Placement(Sentence Sentence, int Start, int End, IReadOnlyList<Gap> Gaps, double Likeness);

/// <summary>What stands in a slot's place.</summary>
/// <param name="Start">Index in the flow's text of its first character: just behind the wording before the slot.</param>
/// <param name="End">Index in the flow's text of the wording behind the slot.</param>
/// <param name="Fit">How well the wording beside the slot agrees with the form, 0 to 1.</param>
internal readonly record struct Gap(int Start, int End, double Fit);
