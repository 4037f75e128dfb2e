using System.IO.Compression;
using System.Xml;

namespace SafetyMonth.Benchmarks.Extraction;

/// <summary>The floor under every reader of Office files: unzip every part and pass over its XML.</summary>
internal static class UnzipAndScan
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The number of XML nodes in the file.</summary>
    public static int Run(string path)
    {
        var nodes = 0;
        using var archive = new ZipArchive(new MemoryStream(File.ReadAllBytes(path)));
        foreach (var entry in archive.Entries)
        {
            using var reader = XmlReader.Create(entry.Open(), Settings);
            while (reader.Read())
                nodes++;
        }

        return nodes;
    }
}
