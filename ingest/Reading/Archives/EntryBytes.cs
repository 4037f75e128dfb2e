using System.IO.Compression;
using System.IO.Hashing;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Archives;

/// <summary>Unpacks one entry of a container into memory, measured while it comes out, whatever its header claims.</summary>
internal static class EntryBytes
{
    private const int Piece = 64 * 1024;

    /// <summary>The entry's bytes, or why they were not taken. Throws where the library does.</summary>
    public static (ReadOnlyMemory<byte> Bytes, Problem? Failure) Read(ZipArchiveEntry entry, string name, ContainerBudget budget)
    {
        if (!budget.AddEntry())
            return (default, budget.Exceeded);
        using var packed = entry.Open();
        using var unpacked = new MemoryStream();
        var piece = new byte[Piece];
        var sum = new Crc32();
        int count;
        while ((count = packed.Read(piece)) > 0)
        {
            unpacked.Write(piece, 0, count);
            sum.Append(piece.AsSpan(0, count));
            if (!budget.AddInflated(count))
                return (default, budget.Exceeded);
            if (unpacked.Length > ReadingLimits.FileBytes)
                return (default, ReadingProblems.TooLarge(name));
            if (unpacked.Length > ReadingLimits.RatioFrom && unpacked.Length / ReadingLimits.InflationRatio > entry.CompressedLength)
                return (default, ContainerProblems.Bomb(name));
        }
        // A flipped bit in text would be read as another figure.
        if (sum.GetCurrentHashAsUInt32() != entry.Crc32)
            return (default, ContainerProblems.EntryDamaged(name));
        return (unpacked.GetBuffer().AsMemory(0, (int)unpacked.Length), null);
    }
}
