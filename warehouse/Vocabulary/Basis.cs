namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>Whether a weekly figure counts the week alone or everything since the season began.</summary>
public enum Basis
{
    /// <summary>本期数: what happened in the period.</summary>
    Increment,

    /// <summary>累计数: what has happened since the season began.</summary>
    Cumulative,
}
