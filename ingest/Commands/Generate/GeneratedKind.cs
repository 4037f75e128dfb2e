namespace SafetyMonth.Ingest.Commands.Generate;

/// <summary>What <c>generate</c> writes.</summary>
internal enum GeneratedKind
{
    /// <summary>Documents as clerks send them.</summary>
    Documents,

    /// <summary>Tidy facts for <c>import</c>.</summary>
    Facts,
}
