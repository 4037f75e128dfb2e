namespace SafetyMonth.Warehouse.Vocabulary;

/// <summary>How a figure outside any form came to us.</summary>
public enum SourceBasis
{
    /// <summary>Read out of a report in prose (reported in prose).</summary>
    Prose,

    /// <summary>A total that was published, typed from its source.</summary>
    Published,
}
