using System.Buffers.Binary;
using System.Text;

namespace SafetyMonth.Ingest.Reading.Sniffing;

/// <summary>The names of the streams in an OLE compound file, enough to tell a legacy document, a workbook and an encrypted file apart.</summary>
public sealed class CompoundDirectory
{
    private const int EntryLength = 128;
    private const int LongestChain = 4_096;

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

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

    private void Walk(ReadOnlySpan<byte> bytes)
    {
        var sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(bytes[30..]);
        if (sectorShift is not (9 or 12))
            return;
        var sectorLength = 1 << sectorShift;
        var sectors = bytes.Length / sectorLength;
        IsSound = BinaryPrimitives.ReadUInt32LittleEndian(bytes[44..]) <= sectors && BinaryPrimitives.ReadUInt32LittleEndian(bytes[72..]) <= sectors
            && BinaryPrimitives.ReadUInt16LittleEndian(bytes[32..]) == 6;
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(bytes[48..]);
        for (var step = 0; step < LongestChain && Sector(bytes, sector, sectorLength) is { Length: > 0 } entries; step++)
        {
            for (var at = 0; at + EntryLength <= entries.Length; at += EntryLength)
                AddEntry(entries.Slice(at, EntryLength), bytes.Length);
            sector = Next(bytes, sector, sectorLength);
        }
    }

    private static ReadOnlySpan<byte> Sector(ReadOnlySpan<byte> bytes, uint sector, int length)
    {
        var start = ((long)sector + 1) * length;
        return start + length > bytes.Length ? default : bytes.Slice((int)start, length);
    }

    // The allocation table's own sectors are listed in the header; files with more than 109 of them are far beyond a form.
    private static uint Next(ReadOnlySpan<byte> bytes, uint sector, int sectorLength)
    {
        var perSector = sectorLength / 4;
        var table = sector / perSector;
        if (table >= 109)
            return uint.MaxValue;
        var tableSector = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(76 + (int)table * 4)..]);
        var entries = Sector(bytes, tableSector, sectorLength);
        return entries.Length == 0 ? uint.MaxValue : BinaryPrimitives.ReadUInt32LittleEndian(entries[((int)(sector % perSector) * 4)..]);
    }

    private void AddEntry(ReadOnlySpan<byte> entry, int fileLength)
    {
        const int Stream = 2, Root = 5;
        if (entry[66] is Stream or Root)
            IsSound &= BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]) <= fileLength;
        int length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        if (length is > 2 and <= 64)
            names.Add(Encoding.Unicode.GetString(entry[..(length - 2)]));
    }
}
