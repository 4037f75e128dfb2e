using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>A fingerprint of what a return says, whatever file it came in and however it was typed.</summary>
internal static class ContentHash
{
    /// <summary>32 hexadecimal digits over basis, figures and extra figures; raw text, place and confidence do not count.</summary>
    public static string Of(ReturnRecord record)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        Write(buffer, (long)record.Basis);
        foreach (var figure in record.Figures)
        {
            Write(buffer, figure.Slot);
            Write(buffer, (int)figure.Kind);
            Write(buffer, (int)figure.Status);
            Write(buffer, figure.Approximate ? 1 : 0);
            Write(buffer, figure.Answer switch { null => 0, false => 1, true => 2 });
            Write(buffer, figure.Value is null ? 0 : 1);
            Write(buffer, figure.Value ?? 0);
            Write(buffer, figure.Words);
        }
        foreach (var extra in record.Extras)
        {
            Write(buffer, extra.Label);
            Write(buffer, extra.Unit);
            Write(buffer, extra.Value);
        }
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.WrittenSpan, hash);
        return Convert.ToHexStringLower(hash[..16]);
    }

    private static void Write(ArrayBufferWriter<byte> buffer, long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(buffer.GetSpan(8), value);
        buffer.Advance(8);
    }

    private static void Write(ArrayBufferWriter<byte> buffer, string? text)
    {
        Write(buffer, text?.Length ?? -1);
        if (text is not null)
            Encoding.UTF8.GetBytes(text, buffer);
    }
}
