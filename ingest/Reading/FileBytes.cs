using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading;

/// <summary>Takes a file from the disk into memory, whatever lies at the path.</summary>
internal static class FileBytes
{
    /// <summary>The file's bytes, or why they cannot be had. Never throws, never waits for a pipe or a device.</summary>
    public static (ReadOnlyMemory<byte> Bytes, Problem? Failure) Read(string path)
    {
        var name = NameOf(path);
        try
        {
            if (Directory.Exists(path))
                return (default, ReadingProblems.IsFolder(name));
            // A link has a length of its own: what it leads to is what counts.
            var info = new FileInfo(path);
            if (info.LinkTarget is not null)
                info = info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info;
            if (!info.Exists)
                return (default, ReadingProblems.NotFound(name));
            // Pipes and devices have no length either; opening one might never return.
            if (info.Length == 0)
                return (default, ReadingProblems.Empty(name));
            if (info.Length > ReadingLimits.FileBytes)
                return (default, ReadingProblems.TooLarge(name));
            using var stream = new FileStream(info.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[info.Length];
            var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count == bytes.Length && stream.ReadByte() < 0 ? (bytes, null) : (default, ReadingProblems.Changing(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return (default, ReadingProblems.Unavailable(name));
        }
    }

    /// <summary>The last part of a path.</summary>
    public static string NameOf(string path)
    {
        var name = Path.GetFileName(path.TrimEnd('/', '\\'));
        return name.Length == 0 ? path : name;
    }
}
