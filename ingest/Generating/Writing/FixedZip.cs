using System.IO.Compression;
using System.Text;

namespace SafetyMonth.Ingest.Generating.Writing;

/// <summary>Zip files whose bytes do not depend on when they were written.</summary>
internal static class FixedZip
{
    private static readonly DateTimeOffset Moment = new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A zip file to write into the stream.</summary>
    public static ZipArchive Create(Stream stream) => new(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);

    /// <summary>A new entry with the fixed time stamp.</summary>
    public static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Moment;
        return entry.Open();
    }

    /// <summary>A new entry that holds the text.</summary>
    public static void Entry(ZipArchive zip, string name, string text)
    {
        using var entry = Entry(zip, name);
        entry.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Copies a zip file entry by entry, in the order of their names, with the fixed time stamp.</summary>
    public static void Copy(Stream from, Stream to)
    {
        using var source = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        using var target = Create(to);
        foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var content = entry.Open();
            using var copy = Entry(target, entry.FullName);
            content.CopyTo(copy);
        }
    }
}
