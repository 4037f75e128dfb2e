using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Archives;

/// <summary>Opens files and the containers among them: one path gives the documents that lie there, in order.</summary>
public static class FileOpener
{
    /// <summary>
    /// What lies at a path: the file itself, or the files in it where it is a zip archive of files. Never throws for what the file is;
    /// one bad file in a container does not stop the others. Only as much is in memory as is being read.
    /// </summary>
    public static IEnumerable<ReadableFile> Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (bytes, failure) = FileBytes.Read(path);
        return failure is null ? Open(path, bytes) : [ReadableFile.Failed(path, failure)];
    }

    /// <summary>The same for bytes that are in memory, such as an upload.</summary>
    /// <param name="path">The name that they came under; never opened.</param>
    /// <param name="bytes">The whole file.</param>
    public static IEnumerable<ReadableFile> Open(string path, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        return IsContainer(path, bytes) ? new ZipContainer(path).Files(bytes) : [new ReadableFile(path, bytes)];
    }

    internal static bool IsContainer(string path, ReadOnlyMemory<byte> bytes)
        => bytes.Length <= ReadingLimits.FileBytes && FileKinds.IsContainer(new SourceFile(Path.GetFileName(path), bytes));
}
