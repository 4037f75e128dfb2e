using System.Buffers.Binary;
using System.Text;

namespace SafetyMonth.Ingest.Reading.Sniffing;

/// <summary>
/// A zip archive's list of entries, read without trusting it: bounded before any library allocates for it.
/// What entries really unpack to is measured later, while they are unpacked.
/// </summary>
public sealed class ZipDirectory
{
    private const uint EntrySignature = 0x02014B50;
    private const uint EndSignature = 0x06054B50;
    private const uint End64LocatorSignature = 0x07064B50;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LocalHeaderLength = 30;
    private const int LongestComment = 0xFFFF;

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    private ZipDirectory()
    {
    }

    /// <summary>Whether the list of entries was found; a cut-off archive has none.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether there are more entries than <see cref="ReadingLimits.ArchiveEntries"/>.</summary>
    public bool HasTooManyEntries { get; private set; }

    /// <summary>Whether an entry is encrypted.</summary>
    public bool IsEncrypted { get; private set; }

    /// <summary>Whether entries share bytes, as only archives do that are made to unpack without end.</summary>
    public bool HasOverlaps { get; private set; }

    /// <summary>Bytes that the archive says it unpacks to.</summary>
    public long DeclaredBytes { get; private set; }

    /// <summary>The entries' names with <c>/</c> between folders, found without regard to case.</summary>
    public IReadOnlySet<string> Names => names;

    /// <summary>The list of a zip archive's entries, or null where the bytes are no zip archive.</summary>
    public static ZipDirectory? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] is not (3 or 5) || bytes[3] is not (4 or 6))
            return null;
        var directory = new ZipDirectory();
        var end = FindEnd(bytes);
        if (end >= 0)
            directory.Walk(bytes, OffsetOfEntries(bytes, end));
        return directory;
    }

    private static int FindEnd(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.Length - EndLength; at >= 0 && at >= bytes.Length - EndLength - LongestComment; at--)
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) == EndSignature)
                return at;
        return -1;
    }

    private static long OffsetOfEntries(ReadOnlySpan<byte> bytes, int end)
    {
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + 16)..]);
        var locator = end - 20;
        if (offset != uint.MaxValue || locator < 0 || BinaryPrimitives.ReadUInt32LittleEndian(bytes[locator..]) != End64LocatorSignature)
            return offset;
        var end64 = BinaryPrimitives.ReadInt64LittleEndian(bytes[(locator + 8)..]);
        return end64 < 0 || end64 > bytes.Length - 56 ? -1 : BinaryPrimitives.ReadInt64LittleEndian(bytes[((int)end64 + 48)..]);
    }

    private void Walk(ReadOnlySpan<byte> bytes, long offset)
    {
        if (offset < 0 || offset > bytes.Length)
            return;
        var rest = bytes[(int)offset..];
        var stretches = new List<(long From, long To)>();
        for (var count = 1; rest.Length >= EntryLength && BinaryPrimitives.ReadUInt32LittleEndian(rest) == EntrySignature; count++)
        {
            HasTooManyEntries |= count > ReadingLimits.ArchiveEntries;
            int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(rest[28..]);
            var length = EntryLength + nameLength + BinaryPrimitives.ReadUInt16LittleEndian(rest[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(rest[32..]);
            if (length > rest.Length || HasTooManyEntries)
                return;
            IsEncrypted |= (rest[8] & 1) != 0;
            DeclaredBytes += BinaryPrimitives.ReadUInt32LittleEndian(rest[24..]);
            long from = BinaryPrimitives.ReadUInt32LittleEndian(rest[42..]);
            stretches.Add((from, from + LocalHeaderLength + nameLength + BinaryPrimitives.ReadUInt32LittleEndian(rest[20..])));
            names.Add(Encoding.UTF8.GetString(rest.Slice(EntryLength, nameLength)).Replace('\\', '/'));
            rest = rest[length..];
        }
        IsComplete = names.Count > 0;
        stretches.Sort();
        for (var i = 1; i < stretches.Count; i++)
            HasOverlaps |= stretches[i].From < stretches[i - 1].To;
    }
}
