using System.Buffers.Binary;
using System.Text;

namespace SafetyMonth.Ingest.Tests.Reading.Samples;

/// <summary>The smallest OLE compound file that has streams of the given names (three at most), all of them empty.</summary>
internal static class CompoundFile
{
    private const int Sector = 512;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint AllocationTable = 0xFFFFFFFD;

    public static byte[] With(params string[] names)
    {
        var bytes = new byte[3 * Sector];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, 0xD0CF11E0A1B11AE1);
        Write16(bytes, 26, 3);
        Write16(bytes, 28, 0xFFFE);
        Write16(bytes, 30, 9);
        Write16(bytes, 32, 6);
        Write32(bytes, 44, 1);
        Write32(bytes, 48, 1);
        Write32(bytes, 56, 4096);
        Write32(bytes, 60, EndOfChain);
        Write32(bytes, 68, EndOfChain);
        bytes.AsSpan(76, Sector - 76).Fill(0xFF);
        Write32(bytes, 76, 0);
        bytes.AsSpan(Sector, Sector).Fill(0xFF);
        Write32(bytes, Sector, AllocationTable);
        Write32(bytes, Sector + 4, EndOfChain);
        string[] all = ["Root Entry", .. names];
        for (var i = 0; i < all.Length; i++)
        {
            var entry = bytes.AsSpan(2 * Sector + i * 128, 128);
            Encoding.Unicode.GetBytes(all[i]).CopyTo(entry);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(all[i].Length * 2 + 2));
            entry[66] = (byte)(i == 0 ? 5 : 2);
        }
        return bytes;
    }

    private static void Write16(byte[] bytes, int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), value);

    private static void Write32(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
}
