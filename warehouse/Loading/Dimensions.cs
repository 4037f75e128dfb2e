using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>What figures are about: everything that the catalogue's data files say.</summary>
/// <param name="Indicators">The dictionary of indicators.</param>
/// <param name="Regions">The regions.</param>
/// <param name="Forms">The forms with their slots.</param>
/// <param name="Periods">The reporting periods, one row for each form, year and period.</param>
public sealed record Dimensions(
    IReadOnlyList<IndicatorRecord> Indicators, IReadOnlyList<RegionRecord> Regions, IReadOnlyList<FormRecord> Forms, IReadOnlyList<PeriodRecord> Periods)
{
    /// <summary>Nothing at all.</summary>
    public static Dimensions None { get; } = new([], [], [], []);

    /// <summary>Indicators whose sum is asked for often: their totals are prepared, as those of every single indicator are.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Measures { get; init; } = [];
}

/// <summary>A canonical indicator (指标).</summary>
/// <param name="Code">Code <c>theme.measure</c>; the key.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Unit">Unit, such as 场; empty for texts and answers.</param>
/// <param name="Theme">Theme, the code's first part.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Pair">The indicator that it is read against, or null.</param>
public sealed record IndicatorRecord(string Code, string NameZh, string NameEn, string Unit, string Theme, SlotKind Kind, string? Pair);

/// <summary>A region.</summary>
/// <param name="Code">GB/T 2260 code or a stable code of ours, six characters; the key.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Level">1 province, 2 city, 3 county or functional zone.</param>
/// <param name="Parent">The code of the region above, or null for a province.</param>
public sealed record RegionRecord(string Code, string Name, int Level, string? Parent);

/// <summary>A form (表样) and its slots.</summary>
/// <param name="Id">Stable id; the key.</param>
/// <param name="Title">Printed title.</param>
/// <param name="Year">Year of the notice.</param>
/// <param name="RegionCode">The region whose bureau issued it.</param>
/// <param name="Bureau">The issuing bureau.</param>
/// <param name="Campaign">The campaign's name.</param>
/// <param name="Layout">How the slots stand on the page, as spelt in the form notation.</param>
/// <param name="Basis">Whether its weekly figures are increments or cumulative.</param>
/// <param name="Provisional">Whether it was learned from a document and nobody has confirmed it.</param>
/// <param name="Slots">Its slots in reading order.</param>
public sealed record FormRecord(
    string Id, string Title, int Year, string RegionCode, string Bureau, string Campaign, string Layout, Basis Basis, bool Provisional, IReadOnlyList<SlotRecord> Slots)
{
    /// <summary>The cross-checks that it prints.</summary>
    public IReadOnlyList<RuleRecord> Rules { get; init; } = [];
}

/// <summary>A slot (填报项) of a form.</summary>
/// <param name="Slot">1-based number in reading order.</param>
/// <param name="ItemNumber">1-based number of its item.</param>
/// <param name="Item">The item's label.</param>
/// <param name="Label">The wording that leads to it.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Indicator">The canonical indicator's code.</param>
public sealed record SlotRecord(int Slot, int ItemNumber, string Item, string Label, string Unit, SlotKind Kind, string Indicator);

/// <summary>A cross-check (表内校验) that a form prints: the sum of its terms compared with 0.</summary>
/// <param name="Rule">1-based number within the form.</param>
/// <param name="Comparison">How the sum stands to 0.</param>
/// <param name="Written">The rule in the form notation: <c>8 &lt;= 5 - 6</c>.</param>
/// <param name="Terms">Slot numbers, each with its sign, 1 or −1.</param>
public sealed record RuleRecord(int Rule, Comparison Comparison, string Written, IReadOnlyList<(int Slot, int Sign)> Terms);

/// <summary>A reporting period (报送期) of a form in one year.</summary>
/// <param name="FormId">The form.</param>
/// <param name="Year">The season's year.</param>
/// <param name="Period">Code: <c>week-1</c>…, <c>final</c> or <c>companion</c>.</param>
/// <param name="Ordinal">1-based place in the season.</param>
/// <param name="Kind">What sort of period it is.</param>
/// <param name="DueAt">The deadline, local time.</param>
public sealed record PeriodRecord(string FormId, int Year, string Period, int Ordinal, PeriodKind Kind, DateTime DueAt);
