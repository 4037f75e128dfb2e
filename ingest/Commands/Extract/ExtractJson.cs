using System.Text.Json;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Extraction;
using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Warehouse.Vocabulary;
using static SafetyMonth.Ingest.Commands.Output.JsonLines;

namespace SafetyMonth.Ingest.Commands.Extract;

/// <summary>One JSON line a return, or a file that could not be read.</summary>
internal sealed class ExtractJson(Shell shell) : IExtractOutput
{
    public void Write(InterpretedFile file)
    {
        if (file.Failure is { } failure)
            JsonLines.Write(shell.Out, json => Failure(json, file.Path, failure));
        if (file.Prose is { } prose)
            JsonLines.Write(shell.Out, json => ProseJson.Write(json, file.Path, prose));
        foreach (var one in file.Returns)
            JsonLines.Write(shell.Out, json => Return(json, file.Path, one));
    }

    public void Dispose() => shell.Out.Flush();

    private static void Failure(Utf8JsonWriter json, string file, Problem failure)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteStartObject("error");
        json.WriteString("code", failure.Code);
        json.WriteString("message", failure.Message);
        json.WriteString("remedy", failure.Remedy);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Return(Utf8JsonWriter json, string file, ExtractedReturn one)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("form", one.Learned ? null : one.Form.Id);
        if (one.Learned)
            json.WriteBoolean("learned", true);
        json.WriteNumber("confidence", Values.Confidence(one.Confidence));
        json.WriteString("period", one.Period);
        json.WriteStartObject("header");
        json.WriteString("unit", one.Header.Unit);
        json.WriteString("region_code", one.Header.RegionCode);
        json.WriteString("contact", one.Header.Contact);
        json.WriteString("phone", one.Header.Phone);
        Property(json, "date", one.Header.Date);
        json.WriteEndObject();
        Array(json, "values", one.Values, Value);
        Array(json, "extra", one.Extra, Extra);
        json.WriteStartObject("tables");
        Array(json, "media", one.Media, Media);
        Array(json, "liaison", one.Liaison, Liaison);
        json.WriteEndObject();
        Array(json, "problems", one.Problems, Trouble);
        // Beyond the contract, at the end: what decided the period.
        Property(json, "year", one.Year);
        json.WriteString("period_reason", one.PeriodReason);
        json.WriteString("basis", Wire.Spell(one.Basis));
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, ExtractedValue value)
    {
        json.WriteNumber("slot", value.Slot.Number);
        json.WriteString("item", value.Slot.Item);
        json.WriteString("label", value.Slot.Label);
        json.WriteString("unit", value.Slot.Unit);
        json.WriteString("kind", Wire.Spell(value.Slot.Kind));
        json.WriteString("indicator", value.Slot.Indicator);
        Property(json, "value", Values.Of(value));
        json.WriteString("status", Wire.Spell(value.Status));
        json.WriteBoolean("approx", value.Approximate);
        json.WriteString("raw", value.Raw);
        json.WriteString("at", value.At);
        json.WriteNumber("confidence", Values.Confidence(value.Confidence));
    }

    private static void Extra(Utf8JsonWriter json, ExtraFigure figure)
    {
        json.WriteString("label", figure.Label);
        json.WriteString("unit", figure.Unit);
        json.WriteNumber("value", figure.Value);
        json.WriteBoolean("approx", figure.Approximate);
        json.WriteString("raw", figure.Raw);
        json.WriteString("at", figure.At);
    }

    private static void Media(Utf8JsonWriter json, MediaRow row)
    {
        json.WriteNumber("number", row.Number);
        json.WriteString("activity", row.Activity);
        json.WriteString("time", row.Time);
        json.WriteString("outlet", row.Outlet);
        json.WriteString("link", row.Link);
        json.WriteString("remark", row.Remark);
    }

    private static void Liaison(Utf8JsonWriter json, LiaisonRow row)
    {
        json.WriteString("unit", row.Unit);
        json.WriteString("name", row.Name);
        json.WriteString("post", row.Post);
        json.WriteString("office_phone", row.OfficePhone);
        json.WriteString("mobile", row.Mobile);
        json.WriteString("fax", row.Fax);
        json.WriteString("wechat", row.WeChat);
        json.WriteString("email", row.Email);
        json.WriteString("address", row.Address);
    }

    internal static void Trouble(Utf8JsonWriter json, Problem problem)
    {
        json.WriteString("code", problem.Code);
        json.WriteString("message", problem.Message);
        json.WriteString("at", problem.At);
    }
}
