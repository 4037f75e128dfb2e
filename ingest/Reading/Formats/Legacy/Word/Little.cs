using System.Buffers.Binary;

namespace SafetyMonth.Ingest.Reading.Formats.Legacy.Word;

/// <summary>Little-endian numbers at any offset of hostile bytes: beyond the end stands 0.</summary>
internal static class Little
{
    public static byte Byte(ReadOnlySpan<byte> bytes, long at) => at >= 0 && at < bytes.Length ? bytes[(int)at] : (byte)0;

    public static ushort UInt16(ReadOnlySpan<byte> bytes, long at) => Fits(bytes, at, 2) ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[(int)at..]) : (ushort)0;

    public static int Int32(ReadOnlySpan<byte> bytes, long at) => Fits(bytes, at, 4) ? BinaryPrimitives.ReadInt32LittleEndian(bytes[(int)at..]) : 0;

    /// <summary>The bytes from an offset on, as far as there are any.</summary>
    public static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> bytes, long at, long length)
    {
        if (at < 0 || at >= bytes.Length || length <= 0)
            return default;
        return bytes.Slice((int)at, (int)Math.Min(length, bytes.Length - at));
    }

    private static bool Fits(ReadOnlySpan<byte> bytes, long at, int length) => at >= 0 && at + length <= bytes.Length;
}
