using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Archives;

/// <summary>
/// A zip archive of files, as mail attachments come, with the archives in it. Nothing is ever written to the disk, and no name in it
/// is used as a path. Limits hold over all levels together, so that neither many small bombs nor nested ones pass.
/// </summary>
internal sealed class ZipContainer(string path)
{
    private readonly ContainerBudget budget = new(FileBytes.NameOf(path));

    // Said once: a bomb holds thousands of them.
    private bool isTooDeep;

    /// <summary>The files in it, in the archive's order; each is unpacked only when it is asked for.</summary>
    public IEnumerable<ReadableFile> Files(ReadOnlyMemory<byte> bytes)
    {
        var hasFiles = false;
        foreach (var file in Files(path, bytes, 1))
        {
            hasFiles |= !file.Skipped;
            yield return file;
        }
        if (!hasFiles)
            yield return new ReadableFile(path, bytes, ContainerProblems.NoFiles(FileBytes.NameOf(path)));
    }

    private IEnumerable<ReadableFile> Files(string container, ReadOnlyMemory<byte> bytes, int depth)
    {
        if (depth > ReadingLimits.NestedArchives)
        {
            if (!isTooDeep)
                yield return new ReadableFile(container, bytes, ContainerProblems.TooDeep(FileBytes.NameOf(container)));
            isTooDeep = true;
            yield break;
        }
        if (ZipDirectory.Of(bytes.Span) is { HasOverlaps: true })
        {
            yield return new ReadableFile(container, bytes, ContainerProblems.Overlapping(FileBytes.NameOf(container)));
            yield break;
        }
        using var archive = Open(bytes);
        if (archive is null)
        {
            yield return new ReadableFile(container, bytes, ContainerProblems.Damaged(FileBytes.NameOf(container)));
            yield break;
        }
        foreach (var entry in archive.Entries)
        {
            var name = EntryName.Of(entry.FullName);
            if (name.IsFolder || FileNames.IsClutter(name.Shown))
                continue;
            var at = $"{container}/{name.Shown}";
            if (FileNames.IsNoReturn(name.Shown, entry.Length))
            {
                yield return new ReadableFile(at, default, Skipped: true);
                continue;
            }
            if (budget.IsSpent)
            {
                yield return ReadableFile.Failed(path, budget.Exceeded!);
                yield break;
            }
            var file = Unpack(entry, at);
            if (file.Failure is null && FileOpener.IsContainer(at, file.Bytes))
                foreach (var inner in Files(at, file.Bytes, depth + 1))
                    yield return inner;
            else
                yield return file;
        }
    }

    private ReadableFile Unpack(ZipArchiveEntry entry, string at)
    {
        var name = FileBytes.NameOf(at);
        if (entry.IsEncrypted)
            return ReadableFile.Failed(at, ContainerProblems.Encrypted(name));
        try
        {
            var (bytes, failure) = EntryBytes.Read(entry, name, budget);
            return new ReadableFile(at, bytes, failure);
        }
#pragma warning disable CA1031 // The edge: whatever the library throws at a hostile entry means that the entry is damaged.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return ReadableFile.Failed(at, ContainerProblems.EntryDamaged(name));
        }
    }

    // Names are taken byte for byte; EntryName finds out their encoding.
    private static ZipArchive? Open(ReadOnlyMemory<byte> bytes)
    {
        var array = MemoryMarshal.TryGetArray(bytes, out var segment) ? segment : new ArraySegment<byte>(bytes.ToArray());
        var stream = new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);
            _ = archive.Entries.Count;
            return archive;
        }
#pragma warning disable CA1031 // The edge, as above.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            stream.Dispose();
            return null;
        }
    }
}
