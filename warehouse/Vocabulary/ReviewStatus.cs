namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>What a person has decided about a figure or a return (核实).</summary>
public enum ReviewStatus
{
    /// <summary>待核实: somebody has been asked.</summary>
    Pending,

    /// <summary>属实: the figure is right as reported.</summary>
    Confirmed,

    /// <summary>已更正: the figure was wrong; the right one is given.</summary>
    Corrected,

    /// <summary>退回: sent back to be filled in anew.</summary>
    Returned,
}
