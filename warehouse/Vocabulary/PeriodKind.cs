namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>What sort of reporting period it is.</summary>
public enum PeriodKind
{
    /// <summary>A week in June.</summary>
    Week,

    /// <summary>The season's closing return.</summary>
    Final,

    /// <summary>The companion campaign's return, such as 辽沈行 in December.</summary>
    Companion,
}
