using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Indicators;

/// <summary>A canonical indicator (指标) that forms share.</summary>
/// <param name="Code">Code <c>theme.measure</c>, such as <c>lecture.sessions</c>.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Unit">Unit, such as 场; empty for text and answers.</param>
/// <param name="Theme">Theme, the code's part before the dot.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Pair">The indicator that it is read against (attendance against sessions, rectified against found), or null.</param>
public sealed record Indicator(string Code, string NameZh, string NameEn, string Unit, string Theme, SlotKind Kind, string? Pair)
{
    /// <summary>Everyday wordings that mean this and nothing else, even apart from a form, such as 应急演练.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}
