using System.IO.Compression;
using System.Text;

namespace SafetyMonth.Ingest.Tests.Reading.Samples;

/// <summary>Zip archives made by hand, so that every quirk is in plain sight.</summary>
internal static class Package
{
    public static byte[] Zip(params (string Name, string Content)[] parts)
        => Zip([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Content)))]);

    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return stream.ToArray();
    }
}
