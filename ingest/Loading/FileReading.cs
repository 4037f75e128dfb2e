using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Ingest.Letters;
using SafetyMonth.Ingest.Provisional;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Queries;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Loading;

/// <summary>What one file gives the warehouse: its returns or its statements as records, or why there are none.</summary>
internal sealed record FileReading(string Path, string? Hash, IReadOnlyList<ReturnRecord> Returns, FailureRecord? Failure, bool Skipped = false)
{
    /// <summary>Whether it was read from its path just now, not from a copy or an upload.</summary>
    public bool FromDisk { get; init; }

    /// <summary>The document where it was read by a provisional form, else null.</summary>
    public KeptDocument? Kept { get; private init; }

    /// <summary>The file where it is not settled yet under which provisional form its returns go, else null.</summary>
    public InterpretedFile? Open { get; private init; }

    /// <summary>What a report in prose states, or null.</summary>
    public SourceRecord? Source { get; private init; }

    /// <summary>The answers of a 核实函 that came back, or null.</summary>
    public IReadOnlyList<LetterAnswer>? Letter { get; private init; }

    /// <summary>The content that failed before and was read again from its copy, or null.</summary>
    public string? Retried { get; init; }

    /// <summary>A file that failed and is nowhere to be had: it fails as before.</summary>
    public static FileReading Again(FailureRow failure)
        => new(failure.Path, failure.Hash, [], new FailureRecord(failure.Path, failure.Hash, new Problem(failure.Code, failure.Message, null, failure.Remedy)));

    /// <summary>A file that is clearly no return.</summary>
    public static FileReading Skip(string path) => new(path, null, [], null, Skipped: true);

    /// <summary>The records of a file that was read; a file that failed is kept aside at once.</summary>
    public static FileReading Of(InterpretedFile file, FailedFiles aside)
    {
        var reading = Of(file);
        return reading.Failure is { Hash: { } hash } failure
            ? reading with { Failure = failure with { Kept = aside.Keep(file.Path, hash, file.Content) } }
            : reading;
    }

    /// <summary>The file with its returns under a provisional form, where it is of an unknown one.</summary>
    public FileReading Settle(ProvisionalBook book, FailedFiles aside) => Open is { } file ? Of(book.Settle(file), aside) with { FromDisk = FromDisk, Retried = Retried } : this;

    private static FileReading Of(InterpretedFile file)
    {
        if (file.Skipped)
            return Skip(file.Path);
        if (file.Letter is { } letter)
            return new FileReading(file.Path, file.Hash, [], null) { Letter = letter };
        if (file.Document is not { } document || file.Failure is not null)
            return new FileReading(file.Path, file.Hash, [], new FailureRecord(file.Path, file.Hash, file.Failure!));
        if (file is { Spot: not null, Provisional: null })
            return new FileReading(file.Path, file.Hash, [], null) { Open = file };
        var record = new FileRecord(document.Hash, document.Name, file.Path, document.Format, file.Bytes);
        if (file.Prose is { } prose)
            return new FileReading(file.Path, file.Hash, [], null) { Source = StatementRecords.Of(prose, record) };
        return new FileReading(file.Path, file.Hash, ReturnRecords.Of(file.Returns, document, record), null)
        {
            Kept = file.Provisional is { } form ? new KeptDocument(document.Hash, form.Form.Id, form.Reading, 0, file.Path, file.Bytes, KeptText.Write(document)) : null,
        };
    }
}
