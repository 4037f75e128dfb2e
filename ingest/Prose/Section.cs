namespace SafetyMonth.Ingest.Prose;

/// <summary>What a part of a report is about.</summary>
internal enum Section
{
    /// <summary>What was done, or no heading.</summary>
    Deeds,

    /// <summary>What is planned: 下一步工作打算.</summary>
    Plans,

    /// <summary>What is lacking: 存在的问题.</summary>
    Shortcomings,
}
