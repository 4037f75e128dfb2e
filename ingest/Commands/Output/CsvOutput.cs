using CsvHelper;

namespace SafetyMonth.Ingest.Commands.Output;

/// <summary>Writes CSV for spreadsheets and programs; text that a spreadsheet would run as a formula is disarmed.</summary>
public sealed class CsvOutput : IDisposable
{
    private readonly CsvWriter csv;

    /// <summary>Begins with the header line.</summary>
    public CsvOutput(TextWriter output, IReadOnlyList<string> header)
    {
        csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false" }, leaveOpen: true);
        csv.WriteHeader([.. header]);
    }

    /// <summary>Writes a line.</summary>
    public void Row(IEnumerable<object?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
            csv.WriteField(value is DateTime ? Cells.Text(value) : value);
        csv.EndRecord();
    }

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();
}
