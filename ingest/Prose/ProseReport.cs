using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Prose;

/// <summary>A summary or a news report: what it says in running text. Its figures are statements of a source and never part of a form's totals.</summary>
/// <param name="Title">Its title, or null.</param>
/// <param name="Source">Who says so (来源, or the name under the text), or null.</param>
/// <param name="Year">The season's year, or null where it does not say.</param>
/// <param name="RegionCode">The region that it speaks of, or null.</param>
/// <param name="Figures">The counts of this season in reading order.</param>
/// <param name="SetAside">Numbers with a measure word that are no counts of this season, and why.</param>
/// <param name="Problems">What is doubtful, such as two figures for one thing.</param>
public sealed record ProseReport(
    string? Title, string? Source, int? Year, string? RegionCode, IReadOnlyList<ProseFigure> Figures, IReadOnlyList<SetAsideFigure> SetAside, IReadOnlyList<Problem> Problems);

/// <summary>A count in running text.</summary>
/// <param name="Measure">What was counted, in the document's words.</param>
/// <param name="Value">The whole number.</param>
/// <param name="Unit">The measure word; empty where none was written (点赞2.3万).</param>
/// <param name="Approximate">Whether 余, 多, 约, 近, 超 and the like were written.</param>
/// <param name="Raw">As typed, with its measure word and its word for "about".</param>
/// <param name="At">Where it stands.</param>
/// <param name="Sentence">Its sentence as typed.</param>
/// <param name="Indicator">The indicator's code where wording and unit agree, or null.</param>
/// <param name="Note">What to know about it, such as a conflict, in Chinese; or null.</param>
public sealed record ProseFigure(
    string Measure, long Value, string Unit, bool Approximate, string Raw, string At, string Sentence, string? Indicator, string? Note);

/// <summary>A number that was not taken for a count of this season.</summary>
/// <param name="Raw">As typed.</param>
/// <param name="Reason">Why not, in Chinese.</param>
/// <param name="At">Where it stands.</param>
public sealed record SetAsideFigure(string Raw, string Reason, string At);
