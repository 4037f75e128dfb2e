namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>What a slot of a return says. "Not asked" is no status of a slot: a form that does not ask has no slot.</summary>
public enum SlotStatus
{
    /// <summary>Left empty: nobody knows the figure.</summary>
    Blank,

    /// <summary>无, / or — was written: there was nothing, the value is 0.</summary>
    None,

    /// <summary>A figure, an answer or a text was written; a typed 0 is reported.</summary>
    Reported,

    /// <summary>Something was written that must not be guessed at.</summary>
    Unreadable,
}
