using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Extraction.Answers;

/// <summary>What stands behind a yes-or-no question.</summary>
/// <param name="Status">Blank, reported or unreadable.</param>
/// <param name="Answer">true for 是, false for 否, null where there is no answer.</param>
/// <param name="Start">Index of the first sign that was read.</param>
/// <param name="Length">Signs from the first to the last.</param>
/// <param name="Confidence">How plain the marking was, 0 to 1.</param>
internal readonly record struct AnswerReading(SlotStatus Status, bool? Answer, int Start, int Length, double Confidence);
