using System.Buffers.Binary;
using System.Text;

namespace SafetyMonth.Ingest.Reading.Sniffing;

/// <summary>The streams in an OLE compound file: their names tell a legacy document, a workbook and an encrypted file apart.</summary>
public sealed class CompoundDirectory
{
    private const int EntryLength = 128;
    private const int LongestChain = 4_096;
    private const int ShortestOwnStream = 4_096;
    private const int ShortSector = 64;
    private const string RootName = "Root Entry";

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (uint First, uint Length)> streams = new(StringComparer.OrdinalIgnoreCase);
    private int sectorLength;

    private CompoundDirectory()
    {
    }

    /// <summary>Whether the sizes and counts that the file claims fit into it; a library must not allocate by those of one where they do not.</summary>
    public bool IsSound { get; private set; }

    /// <summary>The names of streams and storages; empty where the directory is damaged.</summary>
    public IReadOnlySet<string> Names => names;

    /// <summary>The stream names of an OLE compound file, or null where the bytes are none.</summary>
    public static CompoundDirectory? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || BinaryPrimitives.ReadUInt64BigEndian(bytes) != 0xD0CF11E0A1B11AE1)
            return null;
        var directory = new CompoundDirectory();
        if (bytes.Length >= 512)
            directory.Walk(bytes);
        return directory;
    }

    /// <summary>A stream's bytes, or null where there is none or it is damaged.</summary>
    /// <param name="bytes">The same file.</param>
    /// <param name="name">The stream's name.</param>
    public byte[]? ReadStream(ReadOnlySpan<byte> bytes, string name)
    {
        if (!IsSound || !streams.TryGetValue(name, out var stream))
            return null;
        return stream.Length < ShortestOwnStream ? ReadShortStream(bytes, stream.First, stream.Length) : ReadSectors(bytes, stream.First, stream.Length);
    }

    private byte[]? ReadSectors(ReadOnlySpan<byte> bytes, uint sector, uint length)
    {
        var content = new byte[length];
        for (var at = 0; at < content.Length; at += sectorLength)
        {
            var piece = Sector(bytes, sector);
            if (piece.Length == 0)
                return null;
            piece[..Math.Min(sectorLength, content.Length - at)].CopyTo(content.AsSpan(at));
            sector = Next(bytes, sector);
        }
        return content;
    }

    // Short streams share one stream, cut into small sectors that have a table of their own.
    private byte[]? ReadShortStream(ReadOnlySpan<byte> bytes, uint sector, uint length)
    {
        var tableSectors = BinaryPrimitives.ReadUInt32LittleEndian(bytes[64..]);
        if (tableSectors > bytes.Length / sectorLength || !streams.TryGetValue(RootName, out var root)
            || ReadSectors(bytes, root.First, root.Length) is not { } shared
            || ReadSectors(bytes, BinaryPrimitives.ReadUInt32LittleEndian(bytes[60..]), tableSectors * (uint)sectorLength) is not { } table)
            return null;
        var content = new byte[length];
        for (var at = 0; at < content.Length; at += ShortSector)
        {
            if ((sector + 1L) * ShortSector > shared.Length || (sector + 1L) * 4 > table.Length)
                return null;
            shared.AsSpan((int)sector * ShortSector, Math.Min(ShortSector, content.Length - at)).CopyTo(content.AsSpan(at));
            sector = BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan((int)sector * 4));
        }
        return content;
    }

    private void Walk(ReadOnlySpan<byte> bytes)
    {
        var sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(bytes[30..]);
        if (sectorShift is not (9 or 12))
            return;
        sectorLength = 1 << sectorShift;
        var sectors = bytes.Length / sectorLength;
        IsSound = BinaryPrimitives.ReadUInt32LittleEndian(bytes[44..]) <= sectors && BinaryPrimitives.ReadUInt32LittleEndian(bytes[72..]) <= sectors
            && BinaryPrimitives.ReadUInt16LittleEndian(bytes[32..]) == 6;
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(bytes[48..]);
        for (var step = 0; step < LongestChain && Sector(bytes, sector) is { Length: > 0 } entries; step++)
        {
            for (var at = 0; at + EntryLength <= entries.Length; at += EntryLength)
                AddEntry(entries.Slice(at, EntryLength), bytes.Length);
            sector = Next(bytes, sector);
        }
    }

    private ReadOnlySpan<byte> Sector(ReadOnlySpan<byte> bytes, uint sector)
    {
        var start = ((long)sector + 1) * sectorLength;
        return start + sectorLength > bytes.Length ? default : bytes.Slice((int)start, sectorLength);
    }

    // The allocation table's own sectors are listed in the header; files with more than 109 of them are far beyond a form.
    private uint Next(ReadOnlySpan<byte> bytes, uint sector)
    {
        var perSector = sectorLength / 4;
        var table = sector / perSector;
        if (table >= 109)
            return uint.MaxValue;
        var tableSector = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(76 + (int)table * 4)..]);
        var entries = Sector(bytes, tableSector);
        return entries.Length == 0 ? uint.MaxValue : BinaryPrimitives.ReadUInt32LittleEndian(entries[((int)(sector % perSector) * 4)..]);
    }

    private void AddEntry(ReadOnlySpan<byte> entry, int fileLength)
    {
        const int Stream = 2, Root = 5;
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        var name = nameLength is > 2 and <= 64 ? Encoding.Unicode.GetString(entry[..(nameLength - 2)]) : "";
        if (name.Length > 0)
            names.Add(name);
        if (entry[66] is not (Stream or Root))
            return;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]);
        IsSound &= length <= fileLength;
        streams.TryAdd(name, (BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), length));
    }
}
