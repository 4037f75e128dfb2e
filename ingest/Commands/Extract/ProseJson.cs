using System.Text.Json;
using SafetyMonth.Ingest.Prose;
using static SafetyMonth.Ingest.Commands.Output.JsonLines;

namespace SafetyMonth.Ingest.Commands.Extract;

/// <summary>A report in prose as a JSON object.</summary>
internal static class ProseJson
{
    public static void Write(Utf8JsonWriter json, string file, ProseReport report)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteNull("form");
        json.WriteString("title", report.Title);
        json.WriteString("source", report.Source);
        Property(json, "year", report.Year);
        json.WriteString("region_code", report.RegionCode);
        Array(json, "figures", report.Figures, Figure);
        Array(json, "set_aside", report.SetAside, Other);
        Array(json, "problems", report.Problems, ExtractJson.Trouble);
        json.WriteEndObject();
    }

    private static void Figure(Utf8JsonWriter json, ProseFigure figure)
    {
        json.WriteString("measure", figure.Measure);
        json.WriteNumber("value", figure.Value);
        json.WriteString("unit", figure.Unit);
        json.WriteBoolean("approx", figure.Approximate);
        json.WriteString("raw", figure.Raw);
        json.WriteString("at", figure.At);
        json.WriteString("sentence", figure.Sentence);
        json.WriteString("indicator", figure.Indicator);
        Property(json, "note", figure.Note);
    }

    private static void Other(Utf8JsonWriter json, SetAsideFigure other)
    {
        json.WriteString("raw", other.Raw);
        json.WriteString("reason", other.Reason);
        json.WriteString("at", other.At);
    }
}
