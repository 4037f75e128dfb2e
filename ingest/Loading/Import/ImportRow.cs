using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Loading.Import;

/// <summary>The return that a line of a tidy history belongs to.</summary>
internal readonly record struct ImportKey(string Form, string Unit, string? Region, int Year, string Period);

/// <summary>A line of a tidy history: one figure of a return.</summary>
/// <param name="Line">1-based line of the file.</param>
/// <param name="Key">The return.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Basis">Increment or cumulative.</param>
/// <param name="ReceivedAt">When the return arrived, or null.</param>
/// <param name="FilledOn">The date of filling in, or null.</param>
internal sealed record ImportRow(int Line, ImportKey Key, FigureRecord Figure, Basis Basis, DateTime? ReceivedAt, DateOnly? FilledOn);
