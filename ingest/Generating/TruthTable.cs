using System.Globalization;
using CsvHelper;
using SafetyMonth.Ingest.Generating.Habits;
using SafetyMonth.Warehouse.Vocabulary;

namespace SafetyMonth.Ingest.Generating;

/// <summary>Writes what a careful reader must find in the generated documents, one slot a row.</summary>
public sealed class TruthTable : IDisposable
{
    private static readonly string[] Header =
        ["file", "form", "unit", "region_code", "year", "period", "slot", "indicator", "value", "status", "approx"];

    private readonly CsvWriter csv;

    /// <summary>A table written to a new file.</summary>
    public TruthTable(string path)
    {
        csv = CsvFile.Create(path, Header);
    }

    /// <summary>Adds every slot of every return in the file.</summary>
    public void Add(ReturnFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (var written in file.Returns)
            foreach (var value in written.Values)
                Add(file.Path, written, value);
    }

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();

    /// <summary>A value as the table and the facts spell it: digits, 是 or 否, words, or nothing.</summary>
    public static string Spell(WrittenValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
            { Answer: { } answer } => answer ? "是" : "否",
            _ => value.Words ?? "",
        };
    }

    private void Add(string path, WrittenReturn written, WrittenValue value)
    {
        csv.WriteField(path);
        csv.WriteField(written.Meant.Form.Id);
        csv.WriteField(written.Meant.Unit.Name);
        csv.WriteField(written.Meant.Unit.RegionCode);
        csv.WriteField(written.Meant.Year);
        csv.WriteField(written.Meant.Period);
        csv.WriteField(value.Slot.Number);
        csv.WriteField(value.Slot.Indicator);
        csv.WriteField(Spell(value));
        csv.WriteField(Wire.Spell(value.Status));
        csv.WriteField(value.Approximate ? "true" : "false");
        csv.EndRecord();
    }
}
