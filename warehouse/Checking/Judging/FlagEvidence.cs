using System.Buffers;
using System.Text;
using System.Text.Json;
using SafetyMonth.Warehouse.Checking.Data;

namespace SafetyMonth.Warehouse.Checking.Judging;

/// <summary>
/// What a flag keeps of its doubt for later, as JSON: <c>odds</c> in nats, <c>other</c>, another return that it is about, and
/// <c>slots</c>, by slot its share of a doubt about the whole return.
/// </summary>
internal static class FlagEvidence
{
    /// <summary>A doubt's evidence.</summary>
    public static string Of(CheckedForm form, Doubt doubt)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("odds", Math.Round(doubt.Gain, 3));
            if (doubt.Other is { } other)
                json.WriteNumber("other", other);
            if (doubt.Shares.Count > 0)
            {
                json.WriteStartObject("slots");
                foreach (var (column, share) in doubt.Shares)
                    json.WriteNumber(form.Columns[column].Slot.ToString(System.Globalization.CultureInfo.InvariantCulture), Math.Round(share, 3));
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>The other return of a flag's evidence, or null.</summary>
    public static long? OtherOf(string? evidence)
    {
        using var read = JsonDocument.Parse(evidence ?? "{}");
        return read.RootElement.TryGetProperty("other", out var other) ? other.GetInt64() : null;
    }
}
