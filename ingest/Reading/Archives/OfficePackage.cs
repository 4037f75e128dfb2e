using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using SafetyMonth.Ingest.Reading.Sniffing;

namespace SafetyMonth.Ingest.Reading.Archives;

/// <summary>The parts of an Office file (a zip archive of XML texts), opened within the limits and without document types.</summary>
internal sealed class OfficePackage : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
    };

    private readonly ZipArchive archive;
    private readonly ReadingBudget budget;

    private OfficePackage(ZipArchive archive, ReadingBudget budget)
    {
        this.archive = archive;
        this.budget = budget;
    }

    /// <summary>Whether a file is an Office file whose main part usually has that path, such as <c>word/document.xml</c>.</summary>
    public static Claim Claim(SourceFile file, string usualPart)
    {
        if (file.Zip is not { IsComplete: true } zip)
            return Reading.Claim.No;
        if (zip.Names.Contains(usualPart))
            return Reading.Claim.ByContent;
        var folder = usualPart[..(usualPart.IndexOf('/', StringComparison.Ordinal) + 1)];
        return zip.Names.Any(name => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase)) ? Reading.Claim.ByName : Reading.Claim.No;
    }

    /// <summary>Opens the archive after looking at its list of entries.</summary>
    public static OfficePackage Open(SourceFile file, ReadingBudget budget)
    {
        var zip = file.Zip ?? throw new InvalidDataException();
        if (zip.HasTooManyEntries)
            budget.Stop($"压缩包内的文件超过 {ReadingLimits.ArchiveEntries} 个");
        if (zip.IsEncrypted)
            throw new ReadingStoppedException(ReadingProblems.Encrypted(file.Name));
        if (zip.DeclaredBytes > ReadingLimits.InflatedBytes)
            budget.Stop($"解压后超过 {ReadingLimits.InflatedBytes / 1024 / 1024} MB");
        if (zip.DeclaredBytes > ReadingLimits.RatioFrom && zip.DeclaredBytes / ReadingLimits.InflationRatio > file.Bytes.Length)
            budget.Stop($"压缩比超过 {ReadingLimits.InflationRatio} 倍，疑似恶意文件");
        if (zip.HasOverlaps)
            budget.Stop("压缩包内的文件互相重叠，疑似恶意文件");
        var bytes = MemoryMarshal.TryGetArray(file.Bytes, out var array) ? array : file.Bytes.ToArray();
        var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        return new OfficePackage(new ZipArchive(stream, ZipArchiveMode.Read), budget);
    }

    /// <summary>A reader over a part, or null where the package has no such part.</summary>
    /// <param name="part">The part's path without a leading slash.</param>
    /// <param name="names">The table that names are made one in, so that they can be compared by reference.</param>
    public XmlReader? OpenXml(string part, NameTable? names = null)
    {
        var entry = archive.GetEntry(part) ?? FindIgnoringCase(part);
        if (entry is null)
            return null;
        var stream = new MeasuredStream(entry.Open(), entry.CompressedLength, entry.Crc32, budget);
        return names is null
            ? XmlReader.Create(stream, Settings)
            : XmlReader.Create(stream, Settings, new XmlParserContext(names, null, null, XmlSpace.None));
    }

    /// <summary>The target of a part's first relationship whose type ends as given, as a path; null where there is none.</summary>
    /// <param name="relationships">The relationships part, such as <c>_rels/.rels</c>.</param>
    /// <param name="folder">The folder that targets are relative to, ending in <c>/</c>, or empty.</param>
    /// <param name="typeEnd">The end of the relationship's type, such as <c>/officeDocument</c>.</param>
    public string? FindTarget(string relationships, string folder, string typeEnd)
    {
        using var reader = OpenXml(relationships);
        while (reader?.Read() == true)
            if (reader.LocalName == "Relationship" && reader.GetAttribute("Type")?.EndsWith(typeEnd, StringComparison.Ordinal) == true
                && reader.GetAttribute("Target") is { } target)
                return Resolve(folder, target);
        return null;
    }

    /// <summary>A relationship's target as a path in the package.</summary>
    public static string Resolve(string folder, string target)
        => target.StartsWith('/') ? target[1..] : target.StartsWith("./", StringComparison.Ordinal) ? folder + target[2..] : folder + target;

    public void Dispose() => archive.Dispose();

    private ZipArchiveEntry? FindIgnoringCase(string part)
        => archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').Equals(part, StringComparison.OrdinalIgnoreCase));
}
