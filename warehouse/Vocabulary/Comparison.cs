namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>How the two sides of an edit rule must stand to each other.</summary>
public enum Comparison
{
    /// <summary>Left is as much as right.</summary>
    Equal,

    /// <summary>Left is at most as much as right.</summary>
    AtMost,

    /// <summary>Left is at least as much as right.</summary>
    AtLeast,
}
