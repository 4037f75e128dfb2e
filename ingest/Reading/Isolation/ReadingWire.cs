using System.Buffers.Binary;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Reading.Isolation;

/// <summary>What goes between the processes: each piece is its length (4 bytes, little-endian) and its bytes.</summary>
internal static class ReadingWire
{
    private const int LongestPiece = 256 * 1024 * 1024;

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 16,
        Converters = { new LinePictureWire() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TellBlocksApart } },
    };

    /// <summary>Writes a file's name and bytes.</summary>
    public static void WriteRequest(Stream stream, string name, ReadOnlyMemory<byte> bytes)
    {
        WritePiece(stream, Encoding.UTF8.GetBytes(name));
        WritePiece(stream, bytes.Span);
        stream.Flush();
    }

    /// <summary>The next file, or null where there is none.</summary>
    public static (string Name, ReadOnlyMemory<byte> Bytes)? ReadRequest(Stream stream)
        => ReadPiece(stream) is { } name && ReadPiece(stream) is { } bytes ? (Encoding.UTF8.GetString(name), bytes) : null;

    /// <summary>Writes what a file gave.</summary>
    public static void WriteReply(Stream stream, ReadResult result)
    {
        WritePiece(stream, JsonSerializer.SerializeToUtf8Bytes(new Reply(result.Document, result.Failure), Options));
        stream.Flush();
    }

    /// <summary>What a file gave, or null where the other process ended first.</summary>
    public static ReadResult? ReadReply(Stream stream)
    {
        if (ReadPiece(stream) is not { } piece || JsonSerializer.Deserialize<Reply>(piece, Options) is not { } reply)
            return null;
        return reply.Document is { } document ? ReadResult.Of(document) : ReadResult.Failed(reply.Failure!);
    }

    private static void WritePiece(Stream stream, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        stream.Write(length);
        stream.Write(bytes);
    }

    private static byte[]? ReadPiece(Stream stream)
    {
        Span<byte> length = stackalloc byte[4];
        if (stream.ReadAtLeast(length, 4, throwOnEndOfStream: false) < 4)
            return null;
        var count = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (count is < 0 or > LongestPiece)
            return null;
        var bytes = new byte[count];
        return stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false) == count ? bytes : null;
    }

    private static void TellBlocksApart(JsonTypeInfo info)
    {
        if (info.Type == typeof(Block))
            info.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "$", DerivedTypes = { new(typeof(Paragraph), "p"), new(typeof(Table), "t") } };
    }

    private sealed record Reply(Document? Document, Problem? Failure);
}
