using System.Security.Cryptography;
using SafetyMonth.Ingest.Reading.Decoding;

namespace SafetyMonth.Ingest.Reading.Sniffing;

/// <summary>A file's name and bytes, with what its content looks like; each look is taken once and only when asked for.</summary>
public sealed class SourceFile
{
    private readonly Lazy<string> hash;
    private readonly Lazy<ZipDirectory?> zip;
    private readonly Lazy<CompoundDirectory?> compound;
    private readonly Lazy<DecodedText?> text;

    /// <summary>A file by its name and its bytes.</summary>
    public SourceFile(string name, ReadOnlyMemory<byte> bytes)
    {
        Name = name;
        Bytes = bytes;
        Extension = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        hash = new(() => Convert.ToHexStringLower(SHA256.HashData(Bytes.Span)));
        zip = new(() => ZipDirectory.Of(Bytes.Span));
        compound = new(() => CompoundDirectory.Of(Bytes.Span));
        text = new(() => TextDecoding.Decode(Bytes));
    }

    /// <summary>The file's name without its folder.</summary>
    public string Name { get; }

    /// <summary>The extension in lower case without the dot; a hint only.</summary>
    public string Extension { get; }

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Hash => hash.Value;

    /// <summary>What a zip archive says it holds, or null where the file is none.</summary>
    public ZipDirectory? Zip => zip.Value;

    /// <summary>What an OLE compound file (.doc, .xls, .wps) holds, or null where the file is none.</summary>
    public CompoundDirectory? Compound => compound.Value;

    /// <summary>The file as text, or null where it does not look like text.</summary>
    public DecodedText? Text => text.Value;

    /// <summary>Whether the file begins with the ASCII characters.</summary>
    public bool StartsWith(string ascii)
    {
        ArgumentNullException.ThrowIfNull(ascii);
        if (Bytes.Length < ascii.Length)
            return false;
        for (var i = 0; i < ascii.Length; i++)
            if (Bytes.Span[i] != ascii[i])
                return false;
        return true;
    }
}
