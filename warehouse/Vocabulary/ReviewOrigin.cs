namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>How a decision came in.</summary>
public enum ReviewOrigin
{
    /// <summary>An auditor decided it himself.</summary>
    Person,

    /// <summary>The unit answered a 核实函.</summary>
    Letter,
}
