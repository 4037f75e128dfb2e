using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Letters;
using SafetyMonth.Ingest.Prose;
using SafetyMonth.Ingest.Provisional;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Interpretation;

/// <summary>What one file says: its returns, or what a report in prose says, or why it says nothing to us.</summary>
/// <param name="Path">Where it lies; a file in a container goes by the container's path, <c>/</c> and its own.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal, or null where they could not be read.</param>
/// <param name="Document">The document, or null where it could not be read.</param>
/// <param name="Returns">Its returns in reading order; empty with a failure and for a report in prose.</param>
/// <param name="Failure">Why there is nothing, with a remedy, or null.</param>
public sealed record InterpretedFile(string Path, long Bytes, string? Hash, Document? Document, IReadOnlyList<ExtractedReturn> Returns, Problem? Failure)
{
    /// <summary>What it says in prose where it holds no return, or null.</summary>
    public ProseReport? Prose { get; internal init; }

    /// <summary>The answers of a 核实函 that came back, or null where it is none.</summary>
    public IReadOnlyList<LetterAnswer>? Letter { get; internal init; }

    /// <summary>Whether the file is clearly no return and was left alone.</summary>
    public bool Skipped { get; private init; }

    /// <summary>The document as a form of its own, where its returns were read by a form learned on the spot; else null.</summary>
    public SpotReading? Spot { get; internal init; }

    /// <summary>The file itself; empty where it could not be taken into memory.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The provisional form that its returns are under, or that was learned from it; null until that is settled, and for others.</summary>
    public ProvisionalForm? Provisional { get; internal init; }

    internal static InterpretedFile Skip(string path) => new(path, 0, null, null, [], null) { Skipped = true };

    internal static InterpretedFile Failed(string path, long bytes, string? hash, Problem failure) => new(path, bytes, hash, null, [], failure);
}
