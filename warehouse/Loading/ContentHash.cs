using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SafetyMonth.Warehouse.Loading;

/// <summary>A fingerprint of what a return says, whatever file it came in and however it was typed.</summary>
internal sealed class ContentHash
{
    private byte[] bytes = new byte[2048];
    private int length;

    /// <summary>32 hexadecimal digits over basis, figures and extra figures; raw text, place, sentence and confidence do not count.</summary>
    public string Of(ReturnRecord record)
    {
        length = 0;
        Write((long)record.Basis);
        foreach (var figure in record.Figures)
        {
            Write(figure.Slot);
            var answer = figure.Answer switch { null => 0, false => 1, true => 2 };
            Write(((int)figure.Kind << 24) | ((int)figure.Status << 16) | (answer << 8) | (figure.Approximate ? 2 : 0) | (figure.Value is null ? 0 : 1));
            Write(figure.Value ?? 0);
            Write(figure.Words);
        }
        foreach (var extra in record.Extras)
        {
            Write(extra.Label);
            Write(extra.Unit);
            Write(extra.Value);
        }
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, length), hash);
        return Convert.ToHexStringLower(hash[..16]);
    }

    private void Write(long value) => BinaryPrimitives.WriteInt64LittleEndian(Next(sizeof(long)), value);

    private void Write(int value) => BinaryPrimitives.WriteInt32LittleEndian(Next(sizeof(int)), value);

    private void Write(string? text)
    {
        Write(text?.Length ?? -1);
        if (text is not null)
            MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(Next(text.Length * sizeof(char)));
    }

    private Span<byte> Next(int count)
    {
        if (bytes.Length - length < count)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + count));
        length += count;
        return bytes.AsSpan(length - count, count);
    }
}
