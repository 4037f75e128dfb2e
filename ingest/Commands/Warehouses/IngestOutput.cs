using System.Text.Json;
using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Loading;
using SafetyMonth.Warehouse.Loading;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands.Warehouses;

/// <summary>Prints what became of each file: a JSON object a file, or a CSV line a return; a table prints its summary alone.</summary>
internal sealed class IngestOutput : IDisposable
{
    private readonly Shell shell;
    private readonly CsvOutput? csv;

    public IngestOutput(Shell shell)
    {
        this.shell = shell;
        if (shell.Format is OutputFormat.Csv)
            csv = new CsvOutput(shell.Out, ["file", "outcome", "form", "unit", "region_code", "year", "period", "current", "code", "message"]);
    }

    public void Write(FileReport report)
    {
        if (shell.Format is OutputFormat.Json)
            JsonLines.Write(shell.Out, json => Write(json, report));
        else if (csv is not null)
            WriteLines(csv, report);
    }

    public void Dispose() => csv?.Dispose();

    private static void WriteLines(CsvOutput csv, FileReport report)
    {
        if (report.Source is { } source)
            csv.Row([report.Path, Wire.Spell(source.Outcome), null, null, source.Source.RegionCode, source.Source.Year, null, true, null, null]);
        else if (report.Returns.Count == 0)
            csv.Row([report.Path, OutcomeOf(report), null, null, null, null, null, null, report.Failure?.Code, report.Failure?.Message]);
        foreach (var (record, _, outcome, current) in report.Returns)
            csv.Row([report.Path, Wire.Spell(outcome), record.FormId, record.Unit, record.RegionCode, record.Year, record.Period, current, null, null]);
    }

    private static void Write(Utf8JsonWriter json, FileReport report)
    {
        json.WriteStartObject();
        json.WriteString("file", report.Path);
        json.WriteString("outcome", OutcomeOf(report));
        json.WriteStartArray("returns");
        foreach (var (record, _, outcome, current) in report.Returns)
        {
            json.WriteStartObject();
            json.WriteString("outcome", Wire.Spell(outcome));
            JsonLines.Property(json, "form", record.FormId);
            JsonLines.Property(json, "unit", record.Unit);
            JsonLines.Property(json, "region_code", record.RegionCode);
            JsonLines.Property(json, "year", record.Year);
            JsonLines.Property(json, "period", record.Period);
            json.WriteBoolean("current", current);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (report.Source is { } source)
        {
            json.WriteStartObject("prose");
            JsonLines.Property(json, "title", source.Source.Title);
            JsonLines.Property(json, "region_code", source.Source.RegionCode);
            JsonLines.Property(json, "year", source.Source.Year);
            json.WriteNumber("figures", source.Source.Statements.Count);
            json.WriteEndObject();
        }
        if (report.Letter is { } letter)
        {
            json.WriteStartObject("letter");
            json.WriteNumber("settled", letter.Settled);
            json.WriteNumber("open", letter.Open);
            json.WriteNumber("unclear", letter.Problems.Count);
            json.WriteEndObject();
        }
        if (report.Provisional is { } provisional)
            json.WriteString("provisional", provisional);
        if (report.Failure is { } failure)
        {
            json.WriteStartObject("error");
            JsonLines.Property(json, "code", failure.Code);
            JsonLines.Property(json, "message", failure.Message);
            JsonLines.Property(json, "remedy", failure.Remedy);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    // A file is what the most telling of its returns is.
    private static string OutcomeOf(FileReport report)
        => report.Failure is not null ? "failed" : report.Skipped ? "skipped"
            : Wire.Spell(report.Count(LoadOutcome.Revised) > 0 ? LoadOutcome.Revised : report.Count(LoadOutcome.Loaded) > 0 ? LoadOutcome.Loaded : LoadOutcome.Unchanged);
}
