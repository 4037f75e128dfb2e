using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading;

/// <summary>
/// A file format. Each implementation with a parameterless constructor is found by reflection: a new format takes one new file
/// (or folder) under <c>Formats</c>. A format may throw on bad bytes; <see cref="DocumentReader"/> turns that into a failure.
/// </summary>
public interface IDocumentFormat
{
    /// <summary>The format's short name in <see cref="Document.Format"/>, such as <c>docx</c>.</summary>
    string Name { get; }

    /// <summary>What the format is called in messages, such as Word 文档.</summary>
    string Label { get; }

    /// <summary>Whether the file is of this format, judged by its content first and its extension second.</summary>
    Claim Claim(SourceFile file);

    /// <summary>
    /// Whether the file is read in a worker process, which a hang, a crash or a bomb may kill. Only formats that are read as a bounded
    /// stream by our own code, or by another program with limits of its own, stay in this process.
    /// </summary>
    bool RunsApart(SourceFile file) => true;

    /// <summary>Reads a file that the format has claimed.</summary>
    ReadResult Read(SourceFile file);
}

/// <summary>How sure a format is that a file is its own; the surest one reads it.</summary>
public enum Claim
{
    /// <summary>It is not.</summary>
    No,

    /// <summary>It can be read so where nothing fits better.</summary>
    Fallback,

    /// <summary>The extension says so and the content does not contradict.</summary>
    ByName,

    /// <summary>The content says so.</summary>
    ByContent,
}
