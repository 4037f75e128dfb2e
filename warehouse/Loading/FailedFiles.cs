using System.Security.Cryptography;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>
/// Copies of files that failed, in a folder beside the warehouse (<c>2023.duckdb.failed</c>), so that they can be tried again when a
/// form has been added or a program installed. A copy goes by its content, so that the same file is kept once.
/// </summary>
/// <param name="warehousePath">The warehouse's file; a warehouse in memory keeps nothing.</param>
public sealed class FailedFiles(string warehousePath)
{
    private const int HashPart = 16;
    private const int LongestName = 80;

    private readonly string? folder = warehousePath == ":memory:" ? null : Path.GetFullPath(warehousePath) + ".failed";

    /// <summary>
    /// Keeps a copy, wholly or not at all, and gives its name; null where it cannot be kept. Written before the failure's row, so that a
    /// row never refers to a copy that is not there.
    /// </summary>
    /// <param name="name">The file's name or path; only its last part is used, made harmless.</param>
    /// <param name="hash">SHA-256 of the bytes, lower-case hexadecimal.</param>
    /// <param name="bytes">The whole file.</param>
    public string? Keep(string name, string hash, ReadOnlyMemory<byte> bytes)
    {
        if (folder is null || bytes.Length == 0)
            return null;
        var kept = $"{hash[..HashPart]}-{Harmless(name)}";
        var path = Path.Combine(folder, kept);
        try
        {
            if (new FileInfo(path) is { Exists: true } copy && copy.Length == bytes.Length)
                return kept;
            Directory.CreateDirectory(folder);
            var unfinished = $"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.tmp";
            using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(bytes.Span);
                file.Flush(flushToDisk: true);
            }
            File.Move(unfinished, path, overwrite: true);
            return kept;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A kept copy, or null where it is gone or has been changed.</summary>
    public byte[]? Read(string kept, string? hash)
    {
        try
        {
            var bytes = folder is null ? null : File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(kept)));
            return bytes is not null && Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash ? bytes : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Removes a copy that is not needed any more.</summary>
    public void Remove(string kept)
    {
        try
        {
            if (folder is not null)
                File.Delete(Path.Combine(folder, Path.GetFileName(kept)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next sweep takes it.
        }
    }

    /// <summary>Removes what no failure refers to: the leavings of runs that were killed. Not to be called while files are being kept.</summary>
    public void Sweep(IReadOnlySet<string> needed)
    {
        ArgumentNullException.ThrowIfNull(needed);
        if (folder is null || !Directory.Exists(folder))
            return;
        foreach (var file in Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Where(name => !needed.Contains(name)))
            Remove(file);
        if (!Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    // Letters and digits of any script, and little else: the name is for people who look into the folder.
    private static string Harmless(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' ? c : '_')).Trim('.');
        return clean.Length <= LongestName ? clean : clean[^LongestName..];
    }
}
