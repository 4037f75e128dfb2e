using SafetyMonth.Ingest.Letters;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Loading;

/// <summary>What became of one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Returns">What loading did with each of its returns; empty where the file failed or was skipped.</param>
/// <param name="Failure">Why nothing was loaded, or null.</param>
/// <param name="Skipped">Whether the file is clearly no return and was left alone.</param>
/// <param name="Provisional">The provisional form that the file was read by or gave, for a person to confirm; or null.</param>
public sealed record FileReport(string Path, IReadOnlyList<LoadResult> Returns, Problem? Failure, bool Skipped = false, string? Provisional = null)
{
    /// <summary>What loading did with a report in prose, or null where the file is none.</summary>
    public SourceResult? Source { get; internal init; }

    /// <summary>What became of a 核实函's answers, or null where the file is none.</summary>
    public LetterResult? Letter { get; internal init; }

    /// <summary>How many of its returns, or its statements, ended so.</summary>
    public int Count(LoadOutcome outcome) => Returns.Count(result => result.Outcome == outcome) + (Source?.Outcome == outcome ? 1 : 0);
}
