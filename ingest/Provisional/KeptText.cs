using System.IO.Compression;
using System.Text.Json;
using SafetyMonth.Ingest.Reading;
using SafetyMonth.Ingest.Reading.Isolation;

namespace SafetyMonth.Ingest.Provisional;

/// <summary>A document's text as the warehouse keeps it until its form is confirmed: packed, in Base64.</summary>
internal static class KeptText
{
    /// <summary>Packs a document.</summary>
    public static string Write(Document document)
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            ReadingWire.WriteReply(packed, ReadResult.Of(document));
        return Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>The document, or null where another version of the program kept it in a way that is not read any more.</summary>
    public static Document? Read(string text)
    {
        try
        {
            using var packed = new GZipStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress);
            return ReadingWire.ReadReply(packed)?.Document;
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException or JsonException)
        {
            return null;
        }
    }
}
