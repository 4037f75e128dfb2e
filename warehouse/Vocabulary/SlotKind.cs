namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>What a slot asks for.</summary>
public enum SlotKind
{
    /// <summary>A whole number of something.</summary>
    Count,

    /// <summary>是 or 否.</summary>
    Bool,

    /// <summary>Words, such as the name of an activity.</summary>
    Text,
}
