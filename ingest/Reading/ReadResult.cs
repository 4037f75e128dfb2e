using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading;

/// <summary>A document, or the problem that stopped the reading: exactly one of the two.</summary>
public sealed record ReadResult
{
    private ReadResult(Document? document, Problem? failure) => (Document, Failure) = (document, failure);

    /// <summary>The document, or null where the reading failed.</summary>
    public Document? Document { get; }

    /// <summary>Why the file could not be read, with a remedy, or null where it could.</summary>
    public Problem? Failure { get; }

    /// <summary>A reading that went well.</summary>
    public static ReadResult Of(Document document) => new(document, null);

    /// <summary>A reading that failed.</summary>
    public static ReadResult Failed(Problem failure) => new(null, failure);
}
