using SafetyMonth.Ingest.Interpretation;

namespace SafetyMonth.Ingest.Commands.Extract;

/// <summary>Prints what files gave, in one format.</summary>
internal interface IExtractOutput : IDisposable
{
    /// <summary>Prints one file's returns, or its failure where the format has a place for it.</summary>
    void Write(InterpretedFile file);
}
