using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Learning.Blanks;

/// <summary>A blank in a text.</summary>
/// <param name="Start">Its first character, brackets included.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Unit">Its unit; empty for text and answers.</param>
/// <param name="Kind">What it asks for.</param>
internal readonly record struct Blank(int Start, int End, string Unit, SlotKind Kind);
