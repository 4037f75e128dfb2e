using System.Text.Json;
using System.Text.Json.Serialization;

namespace SafetyMonth.Ingest.Reading.Isolation;

/// <summary>A recognised line's picture on the wire: the small PNG file that a person would be shown.</summary>
internal sealed class LinePictureWire : JsonConverter<LinePicture>
{
    public override LinePicture Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType is JsonTokenType.String && reader.TryGetBytesFromBase64(out var png) ? new LinePicture(png) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, LinePicture value, JsonSerializerOptions options) => writer.WriteBase64StringValue(value.ToPng());
}
