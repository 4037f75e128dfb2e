using System.Text.Json;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Forms;
using SafetyMonth.Ingest.Learning;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands;

/// <summary>A form and its slots as the commands print them.</summary>
internal static class FormSlots
{
    /// <summary>A slot's columns.</summary>
    public static readonly Column<FormSlot>[] Columns =
    [
        new("no", "序号", "No.", slot => slot.Number),
        new("item", "活动项目", "Item", slot => slot.Item),
        new("label", "填报项", "Label", slot => slot.Label),
        new("unit", "单位", "Unit", slot => slot.Unit),
        new("kind", "种类", "Kind", slot => Wire.Spell(slot.Kind)),
        new("indicator", "指标", "Indicator", slot => slot.Indicator),
    ];

    /// <summary>Writes the form as one JSON object.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="form">The form.</param>
    /// <param name="suggestions">For a learned form how its indicators were suggested, in slot order; else null.</param>
    public static void Write(Utf8JsonWriter json, Form form, IReadOnlyList<IndicatorSuggestion>? suggestions)
    {
        json.WriteStartObject();
        json.WriteString("id", form.Id);
        json.WriteString("title", form.Title);
        json.WriteNumber("year", form.Year);
        json.WriteString("region_code", form.RegionCode);
        json.WriteStartArray("slots");
        foreach (var slot in form.Slots)
        {
            json.WriteStartObject();
            foreach (var column in Columns)
                JsonLines.Property(json, column.Key, column.Value(slot));
            if (suggestions is not null)
                JsonLines.Property(json, "score", suggestions[slot.Number - 1].Score);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
