using SafetyMonth.Ingest.Commands.Output;
using SafetyMonth.Ingest.Interpretation;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Commands.Extract;

/// <summary>One CSV line a slot, or a figure of a report in prose. A file that could not be read has no line: the error stream tells.</summary>
internal sealed class ExtractCsv(Shell shell) : IExtractOutput
{
    private readonly CsvOutput csv = new(
        shell.Out,
        ["file", "return", "form", "year", "period", "reporting_unit", "region_code", "date", "slot", "item", "label", "unit", "kind", "indicator", "value", "status", "approx", "raw", "at", "confidence", "note"]);

    public void Write(InterpretedFile file)
    {
        foreach (var figure in file.Prose?.Figures ?? [])
            csv.Row([
                file.Path, null, null, file.Prose!.Year, null, null, file.Prose.RegionCode, null, null, null, figure.Measure, figure.Unit, Wire.Spell(SlotKind.Count), figure.Indicator,
                figure.Value, Wire.Spell(SlotStatus.Reported), figure.Approximate, figure.Raw, figure.At, null,
            ]);
        foreach (var one in file.Returns)
            foreach (var value in one.Values)
                csv.Row([
                    file.Path, one.Ordinal + 1, one.Learned ? null : one.Form.Id, one.Year, one.Period, one.Header.Unit, one.Header.RegionCode, one.Header.Date,
                    value.Slot.Number, value.Slot.Item, value.Slot.Label, value.Slot.Unit, Wire.Spell(value.Slot.Kind), value.Slot.Indicator,
                    Values.Of(value), Wire.Spell(value.Status), value.Approximate, value.Raw, value.At, Values.Confidence(value.Confidence), one.Learned ? Values.LearnedNote : null,
                ]);
    }

    public void Dispose()
    {
        csv.Dispose();
        shell.Out.Flush();
    }
}
