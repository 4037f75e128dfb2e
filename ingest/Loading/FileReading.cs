using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Loading;

/// <summary>What one file gives the warehouse: its returns as records, or why there are none.</summary>
internal sealed record FileReading(string Path, IReadOnlyList<ReturnRecord> Returns, FailureRecord? Failure, bool Skipped = false)
{
    /// <summary>A file that is clearly no return.</summary>
    public static FileReading Skip(string path) => new(path, [], null, Skipped: true);

    /// <summary>The records of a file that was read.</summary>
    public static FileReading Of(InterpretedFile file)
    {
        if (file.Skipped)
            return Skip(file.Path);
        if (file.Document is not { } document || file.Failure is not null)
            return new FileReading(file.Path, [], new FailureRecord(file.Path, file.Hash, file.Failure!));
        // A form that nobody has confirmed has no place in the warehouse yet.
        if (file.Returns.FirstOrDefault(one => one.Learned) is { } learned)
            return new FileReading(file.Path, [], new FailureRecord(file.Path, file.Hash, learned.Problems.First(problem => problem.Code == ProblemCodes.FormProvisional)));
        var record = new FileRecord(document.Hash, document.Name, file.Path, document.Format, file.Bytes);
        return new FileReading(file.Path, [.. file.Returns.Select(extracted => ReturnRecords.Of(extracted, record))], null);
    }
}
